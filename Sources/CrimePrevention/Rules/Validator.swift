/// Checks records with a set of rules.
///
/// ```swift
/// let report = Validator().report(on: record, asOf: today)
/// #expect(report.errors.isEmpty)
/// ```
public struct Validator: Sendable {
  let rules: RuleSet
  private let table: RuleTable

  /// Makes a validator with some rules, ``RuleSet/standard`` by default. The rules on waivers run in addition to any
  /// others, unless they were removed.
  public init(_ rules: RuleSet = .standard) {
    self.rules = rules.withRulesOnWaivers
    table = RuleTable(self.rules.entries)
  }

  /// Returns what the rules find in a record.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - date: The asking date. Without it, rules that need it don't run and are listed in ``Report/notRun``.
  /// - Returns: The findings, with the rules that ran and those that didn't.
  /// - Complexity: Linear in the size of the record, except for sorting and look-ups in sorted lists.
  public func report(on record: CouncilRecord, asOf date: CalendarDate? = nil) -> Report {
    report(on: RecordIndex(record), asOf: date)
  }

  /// Returns the record if no error was found in it.
  ///
  /// - Throws: ``RejectedRecord`` with the report, when there are errors.
  public func check(_ record: CouncilRecord, asOf date: CalendarDate? = nil) throws(RejectedRecord) -> CheckedRecord {
    let index = RecordIndex(record)
    let report = report(on: index, asOf: date)
    guard report.errors.isEmpty else { throw RejectedRecord(report: report) }
    return CheckedRecord(index: index, report: report)
  }

  private func report(on index: RecordIndex, asOf date: CalendarDate?) -> Report {
    let descriptions = table.descriptions
    let collector = FindingCollector(descriptions, Waivers(index.record.waivers))
    let notRun = date == nil ? descriptions.filter(\.needsDate).map(\.id).sorted() : []
    let ran = descriptions.map(\.id).filter { !notRun.contains($0) }.sorted()
    var walk = RecordWalk(table, context: RuleContext(index: index, date: date), collector: collector)
    walk.visit(index.record)
    walk.visitUnusedObjects()
    walk.visit(collector.waiverUses(ran: Set(ran)))
    return Report(
      findings: Findings(collector.diagnostics, of: rules.ids.union(rules.disabled)),
      totals: collector.totals,
      waived: collector.waived,
      waivedTotals: collector.waivedTotals,
      edition: rules.edition.name,
      ruleSets: rules.names,
      ran: ran,
      disabled: rules.disabled,
      notRun: notRun,
      basis: Report.Basis(index: index, date: date)
    )
  }
}

/// A record in which no error was found. Progress is computed only on checked records.
public struct CheckedRecord: Sendable {
  /// Look-ups in the record.
  public let index: RecordIndex
  /// What was found: warnings and notes.
  public let report: Report

  /// The record.
  public var record: CouncilRecord { index.record }

  fileprivate init(index: RecordIndex, report: Report) {
    self.index = index
    self.report = report
  }
}

/// A record with errors: nothing reliable can be computed from it.
public struct RejectedRecord: Error, Sendable, CustomStringConvertible {
  /// What was found.
  public let report: Report

  /// The errors in English, one per line.
  public var description: String { report.errors.description }
}
