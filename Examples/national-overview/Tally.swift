import CrimePrevention

/// What is counted in the records of a municipality.
struct Tally: Sendable {
  private(set) var records = 0
  /// Records with errors: nothing is computed from them.
  private(set) var rejected = 0
  private(set) var findings: [Severity: Int] = [:]
  private(set) var targets: [Verdict: Int] = [:]
  private(set) var measures: [Verdict: Int] = [:]

  init() {}

  /// Counts the findings in a record, and the verdicts of its targets and measures.
  init(_ record: CouncilRecord, checkedBy validator: Validator, asOf date: CalendarDate) {
    records = 1
    do {
      let checked = try validator.check(record, asOf: date)
      count(checked.report)
      let progress = checked.progress(asOf: date)
      for target in progress.targets { targets[target.verdict, default: 0] += 1 }
      for measure in progress.measures { measures[measure.verdict, default: 0] += 1 }
    } catch {
      rejected = 1
      count(error.report)
    }
  }

  private mutating func count(_ report: Report) {
    for finding in report.findings { findings[finding.severity, default: 0] += 1 }
  }

  /// Adds the counts of another tally.
  static func += (sum: inout Self, other: Self) {
    sum.records += other.records
    sum.rejected += other.rejected
    sum.findings.merge(other.findings, uniquingKeysWith: +)
    sum.targets.merge(other.targets, uniquingKeysWith: +)
    sum.measures.merge(other.measures, uniquingKeysWith: +)
  }
}
