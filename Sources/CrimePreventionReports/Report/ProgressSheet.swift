import CrimePrevention

/// A report as a spreadsheet: one row for each target, for each part of one, and for each measure.
struct ProgressSheet: Sendable {
  typealias Cells = [ProgressColumn: CSVValue]

  let scope: ReportScope
  let assessed: AssessedRecord

  var table: CSVTable {
    let columns = ProgressColumn.allCases
    let all: [Cells] =
      scope.plans.flatMap { rows(of: $0.plan) } + measuresInNoPlan + promisedMeasures
      + scope.promises.flatMap { rows(of: $0.promise) }
    return CSVTable(
      header: columns.map(\.rawValue),
      rows: all.map { cells in columns.map { cells[$0] ?? .missing } }
    )
  }

  private func rows(of plan: ActionPlan) -> [Cells] {
    plan.focusAreas.flatMap { area in
      let place: Cells = [.plan: .text(plan.id.rawValue), .focusArea: .text(area.id.rawValue)]
      let goals = area.goals.flatMap { goal in
        goal.targets.flatMap { rows(of: $0, place.with(.goal, .text(goal.id.rawValue))) }
      }
      return goals + area.measures.flatMap { rows(of: $0, place) }
    }
  }

  private var measuresInNoPlan: [Cells] {
    scope.isWhole ? scope.record.measures.flatMap { rows(of: $0, [:]) } : []
  }

  /// The measures of a promise that is reported on alone; else they are listed with their plans.
  private var promisedMeasures: [Cells] {
    guard case .promise = scope.subject else { return [] }
    return scope.measures.flatMap { rows(of: $0, [:]) }
  }

  private func rows(of promise: CitizenPromise) -> [Cells] {
    promise.targets.flatMap { rows(of: $0, [.promise: .text(promise.id.rawValue)]) }
  }

  private func rows(of measure: Measure, _ place: Cells) -> [Cells] {
    var cells = place
    cells[.kind] = .text("measure")
    cells[.id] = .text(measure.id.rawValue)
    cells[.name] = .text(measure.title)
    cells[.status] = measure.status.map { .text($0.rawValue) }
    if let assessment = assessed.progress.measure(measure.id) {
      cells.merge(Self.cells(of: assessment)) { _, new in new }
    }
    let inside = place.with(.measure, .text(measure.id.rawValue))
    return [cells] + measure.targets.flatMap { rows(of: $0, inside) }
  }

  private static func cells(of assessment: MeasureAssessment) -> Cells {
    var cells = verdict(assessment.verdict, assessment.reasons)
    if let milestones = assessment.milestones {
      cells[.milestones] = .number(Double(milestones.steps.count))
      cells[.milestonesDone] = .number(Double(milestones.done))
    }
    if let cadence = assessment.cadence, cadence.ended > 0 {
      cells[.windows] = .number(Double(cadence.ended))
      cells[.windowsKept] = .number(Double(cadence.kept))
    }
    if let cases = assessment.deadline?.cases, cases.judged > 0 {
      cells[.cases] = .number(Double(cases.judged))
      cells[.casesInTime] = .number(Double(cases.onTime))
    }
    return cells
  }

  private static func verdict(_ verdict: Verdict, _ reasons: [NotAssessableReason]) -> Cells {
    [
      .verdict: .text(verdict.rawValue),
      .reasons: reasons.isEmpty ? .missing : .text(reasons.map(\.rawValue).joined(separator: " ")),
    ]
  }
}

// MARK: - Targets

extension ProgressSheet {
  private func rows(of target: Target, _ place: Cells) -> [Cells] {
    var whole = place
    whole[.kind] = .text("target")
    whole[.id] = .text(target.id.rawValue)
    whole[.name] = .text(assessed.name(of: target.indicator))
    guard let assessment = assessed.progress.target(target.id) else { return [whole] }
    let parts = assessment.parts.map { part in
      whole.with(.kind, .text("part")).with(.part, .text(part.id)).merging(Self.cells(of: part.assessment)) { $1 }
    }
    return [whole.merging(Self.cells(of: assessment)) { $1 }] + parts
  }

  private static func cells(of assessment: TargetAssessment) -> Cells {
    let number = { (value: Double?) in value.map(CSVValue.number) }
    let change = assessment.changeCertainty
    return verdict(assessment.verdict, assessment.reasons).merging(
      [
        .expectation: .text(assessment.target.expectation.kind),
        .unit: assessment.indicator.map { .text($0.unit.rawValue) },
        .multiplier: number(assessment.indicator?.multiplier),
        .baseline: number(assessment.baseline?.exact),
        .baselineMin: number(assessment.baseline?.least),
        .baselineMax: number(assessment.baseline?.most),
        .goalValue: number(assessment.goalValue),
        .due: assessment.due.map(CSVValue.date),
        .latestPeriod: (assessment.latest?.period.description).map(CSVValue.text),
        .latest: number(assessment.latest?.value.exact),
        .latestMin: number(assessment.latest?.value.least),
        .latestMax: number(assessment.latest?.value.most),
        .intervalLower: number(assessment.latestInterval?.lower),
        .intervalUpper: number(assessment.latestInterval?.upper),
        .expectedNow: number(assessment.expectedNow),
        .attainment: number(assessment.attainment),
        .elapsed: number(assessment.elapsed),
        .pace: number(assessment.pace),
        .projected: number(assessment.projected),
        .certainty: change.map { .text($0.certainty.rawValue) },
      ].compactMapValues { $0 }
    ) { $1 }
  }
}

extension ProgressSheet.Cells {
  fileprivate func with(_ column: ProgressColumn, _ value: CSVValue) -> Self {
    merging([column: value]) { $1 }
  }
}

extension Figure {
  /// The least that it may be, when only a range is known.
  fileprivate var least: Double? { exact == nil ? lower : nil }
  /// The most that it may be, when only a range is known.
  fileprivate var most: Double? { exact == nil ? upper : nil }
}

/// A column of a report's spreadsheet; the raw value is its name in the first line.
///
/// Names and codes don't change; columns may be added at the end. What isn't known, or doesn't apply, is empty.
@nonexhaustive
package enum ProgressColumn: String, Sendable, Hashable, CaseIterable {
  /// What the row is about: `target`, `part` (of the target above it) or `measure`.
  case kind
  /// The identifier of the target or measure.
  case id
  /// The indicator's name, or the measure's title.
  case name
  /// The part of the population, by its identifier, or the window of time, that a part is about.
  case part
  /// The identifier of the plan.
  case plan
  /// The identifier of the focus area.
  case focusArea
  /// The identifier of the goal that a target belongs to.
  case goal
  /// The identifier of the measure that a target belongs to.
  case measure
  /// The identifier of the promise that a target belongs to.
  case promise
  /// The code of the verdict, such as `onPath`.
  case verdict
  /// The codes of the reasons why it can't be assessed, with a space between them, such as `baselineMissing`.
  case reasons
  /// The kind of expectation, such as `atLeast`.
  case expectation
  /// The indicator's unit.
  case unit
  /// What values are multiplied by to reach the unit.
  case multiplier
  /// The baseline, when it is known exactly.
  case baseline
  /// The least that the baseline may be, when only a range is known.
  case baselineMin
  /// The most that the baseline may be, when only a range is known.
  case baselineMax
  /// The value to be reached, when it is known as one number.
  case goalValue
  /// The last day by which it is to be reached.
  case due
  /// The time that the latest value is about, as in a record: `2025`, `2025-Q3`.
  case latestPeriod
  /// The latest value, when it is known exactly.
  case latest
  /// The least that the latest value may be, when only a range is known.
  case latestMin
  /// The most that the latest value may be, when only a range is known.
  case latestMax
  /// The lower end of the latest value's confidence interval (95 %).
  case intervalLower
  /// The upper end of the latest value's confidence interval (95 %).
  case intervalUpper
  /// Where the value should be at the last day of its time.
  case expectedNow
  /// How much of the distance has been covered: 0 none, 1 all.
  case attainment
  /// How much of the time had passed: 0 to 1.
  case elapsed
  /// How much of what should have been covered by then has been.
  case pace
  /// The value at the due date if it continues as before.
  case projected
  /// Whether the change can be distinguished from chance, as a code: `shown`, `withinChance`, `noStatement`,
  /// `notAssessable`.
  case certainty
  /// How far the execution of a measure has come, as recorded.
  case status
  /// How many milestones a measure has.
  case milestones
  /// How many of them are done.
  case milestonesDone
  /// How many windows of a measure's cadence are over.
  case windows
  /// In how many of them it was kept.
  case windowsKept
  /// How many of a measure's cases are known to be in time or late.
  case cases
  /// How many of them were in time.
  case casesInTime
}
