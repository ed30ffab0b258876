/// Findings in the order of the record: a collection that reads as text when a test expects it to be empty.
///
/// ```swift
/// #expect(report.errors.isEmpty)  // on failure, each finding on a line of its own
/// ```
public struct Findings: RandomAccessCollection, Sendable, Hashable {
  private let diagnostics: [Diagnostic]

  /// Makes a collection of findings.
  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }

  /// The place of the first finding.
  public var startIndex: Int { diagnostics.startIndex }
  /// The place after the last finding.
  public var endIndex: Int { diagnostics.endIndex }

  /// The finding at a place.
  public subscript(position: Int) -> Diagnostic { diagnostics[position] }

  /// Those of one rule.
  public subscript(rule: RuleID) -> Findings { Findings(diagnostics.filter { $0.rule == rule }) }
}

extension Findings: CustomStringConvertible, CustomDebugStringConvertible {
  /// The findings in English, one a line.
  public var description: String {
    isEmpty ? "no findings" : "\n" + diagnostics.map { "  \($0)" }.joined(separator: "\n") + "\n"
  }

  /// The findings in English, one a line.
  public var debugDescription: String { description }
}
