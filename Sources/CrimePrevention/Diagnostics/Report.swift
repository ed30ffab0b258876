/// What rules found in a record, and which rules ran.
public struct Report: Sendable, Hashable {
  /// What was found, in the order of the record; at most ``keptPerRule`` of one rule.
  public let findings: Findings
  /// How many findings each rule had in all, kept or not; rules without any aren't listed.
  public let totals: [RuleID: Int]
  /// Findings that a waiver of the record silenced, with its reason; at most ``keptPerRule`` of one rule.
  public let waived: [WaivedDiagnostic]
  /// How many findings of each rule were silenced in all, kept or not; rules without any aren't listed.
  public let waivedTotals: [RuleID: Int]
  /// The edition of the rules.
  public let edition: String
  /// The names of the rule sets.
  public let ruleSets: [String]
  /// The rules that ran.
  public let ran: [RuleID]
  /// Rules that were removed from their sets.
  public let disabled: [RuleID]
  /// Rules that didn't run, since they need an asking date and there was none.
  public let notRun: [RuleID]

  /// What was examined, for documents that show more than the findings.
  package let basis: Basis

  /// How many findings of one rule are kept; more are only counted.
  public static let keptPerRule = 10_000

  package init(
    findings: Findings,
    totals: [RuleID: Int],
    waived: [WaivedDiagnostic],
    waivedTotals: [RuleID: Int],
    edition: String,
    ruleSets: [String],
    ran: [RuleID],
    disabled: [RuleID],
    notRun: [RuleID],
    basis: Basis
  ) {
    self.findings = findings
    self.totals = totals
    self.waived = waived
    self.waivedTotals = waivedTotals
    self.edition = edition
    self.ruleSets = ruleSets
    self.ran = ran
    self.disabled = disabled
    self.notRun = notRun
    self.basis = basis
  }

  /// The record and the asking date. Always equal: reports are equal when they say the same, whatever they were made
  /// from.
  package struct Basis: Sendable, Hashable {
    package let index: RecordIndex
    package let date: CalendarDate?

    package static func == (left: Self, right: Self) -> Bool { true }

    package func hash(into hasher: inout Hasher) {}
  }
}

extension Report {
  /// What breaks the record.
  public var errors: Findings { findings(of: .error) }
  /// What is faulty in the plans.
  public var warnings: Findings { findings(of: .warning) }
  /// What is worth knowing.
  public var notes: Findings { findings(of: .note) }

  /// The findings of one severity.
  public func findings(of severity: Severity) -> Findings {
    Findings(findings.filter { $0.severity == severity }, of: findings.rules)
  }

  /// Rules with more findings than are kept, and how many they had.
  public var truncated: [RuleID: Int] { totals.filter { $0.value > Self.keptPerRule } }
}

/// A finding that a waiver silenced.
public struct WaivedDiagnostic: Sendable, Hashable {
  /// What was found.
  public let diagnostic: Diagnostic
  /// Why it is accepted.
  public let reason: String

  package init(diagnostic: Diagnostic, reason: String) {
    self.diagnostic = diagnostic
    self.reason = reason
  }
}

/// Findings in the order of the record: a collection that reads as text when a test expects it to be empty.
///
/// ```swift
/// #expect(report.errors.isEmpty)  // on failure, each finding on a line of its own
/// ```
public struct Findings: RandomAccessCollection, Sendable, Hashable {
  private let diagnostics: [Diagnostic]
  /// The rules that ran, or could have run.
  package let rules: Set<RuleID>

  /// Makes a collection of what rules found.
  package init(_ diagnostics: [Diagnostic], of rules: Set<RuleID>) {
    self.diagnostics = diagnostics
    self.rules = rules
  }

  /// The place of the first finding.
  public var startIndex: Int { diagnostics.startIndex }
  /// The place after the last finding.
  public var endIndex: Int { diagnostics.endIndex }

  /// The finding at a place.
  public subscript(position: Int) -> Diagnostic { diagnostics[position] }

  /// The findings of one rule.
  ///
  /// - Precondition: The name isn't a misspelling of a rule's. Check a name that comes from outside with
  ///   ``RuleID/init(named:in:)``.
  public subscript(rule: RuleID) -> Findings {
    rule.assertKnown(beside: rules)
    return Findings(diagnostics.filter { $0.rule == rule }, of: rules)
  }
}

/// Findings are equal when the same was found, whatever else was looked for.
extension Findings {
  /// Whether the same was found, in the same order.
  public static func == (left: Self, right: Self) -> Bool { left.diagnostics == right.diagnostics }

  /// Hashes what was found.
  public func hash(into hasher: inout Hasher) { hasher.combine(diagnostics) }
}

extension Findings: CustomStringConvertible, CustomDebugStringConvertible {
  /// The findings in English, one a line.
  public var description: String {
    isEmpty ? "no findings" : "\n" + diagnostics.map { "  \($0)" }.joined(separator: "\n") + "\n"
  }

  /// The findings in English, one a line.
  public var debugDescription: String { description }
}
