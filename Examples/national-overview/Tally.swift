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

  /// Counts what is found in a record, and how its targets and measures stand.
  init(_ record: CouncilRecord, checkedBy validator: Validator, asOf date: CalendarDate) {
    records = 1
    do {
      let checked = try validator.check(record, asOf: date)
      count(checked.report)
      countProgress(in: checked, asOf: date)
    } catch {
      rejected = 1
      count(error.report)
    }
  }

  /// Targets of a measure are parts of that measure too.
  private mutating func countProgress(in record: CheckedRecord, asOf date: CalendarDate) {
    var parts: [Measure.ID: [MeasureAssessment.TargetPart]] = [:]
    for frame in record.targetSections.flatMap(\.entries).flatMap(\.targets) {
      let target = PreparedTarget(frame).assessment(asOf: date)
      targets[target.verdict, default: 0] += 1
      guard case .measure(let id) = frame.holder else { continue }
      parts[id, default: []].append(.init(target: frame.target.id, verdict: target.verdict, reasons: target.reasons))
    }
    for frame in record.measureFrames {
      let measure = PreparedMeasure(frame, through: date).assessment(asOf: date)
      measures[measure.including(parts[frame.measure.id] ?? []).verdict, default: 0] += 1
    }
  }

  private mutating func count(_ report: Report) {
    for finding in report.findings { findings[finding.severity, default: 0] += 1 }
  }

  /// Counts another's records in.
  static func += (sum: inout Self, other: Self) {
    sum.records += other.records
    sum.rejected += other.rejected
    sum.findings.merge(other.findings, uniquingKeysWith: +)
    sum.targets.merge(other.targets, uniquingKeysWith: +)
    sum.measures.merge(other.measures, uniquingKeysWith: +)
  }
}
