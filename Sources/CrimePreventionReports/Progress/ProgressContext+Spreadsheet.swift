import CrimePrevention

/// The report as a spreadsheet: one row for each target, for each part of one, and for each measure.
extension ProgressContext {
  typealias Cells = [ProgressColumn: CSVValue]

  var spreadsheet: CSVTable {
    let columns = ProgressColumn.allCases
    let all: [Cells] =
      plans.flatMap { rows(of: $0.plan) } + promisedMeasures + promises.flatMap { rows(of: $0.promise) }
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

  /// The measures of a promise that is reported on by itself; else they stand with their plans.
  private var promisedMeasures: [Cells] {
    guard case .promise = subject else { return [] }
    return measures.flatMap { rows(of: $0, [:]) }
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
    if let assessment = progress.measure(measure.id) { cells.merge(Self.cells(of: assessment)) { _, new in new } }
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

extension ProgressContext {
  private func rows(of target: Target, _ place: Cells) -> [Cells] {
    var whole = place
    whole[.kind] = .text("target")
    whole[.id] = .text(target.id.rawValue)
    whole[.name] = .text(index.indicators[target.indicator]?.name ?? target.indicator.rawValue)
    guard let assessment = progress.target(target.id) else { return [whole] }
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

extension ProgressContext.Cells {
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
