/// The targets, measures and participations of a record, ready to be asked about at several dates.
struct PreparedAssessments: Sendable {
  let outline: RecordOutline
  private let targets: [PreparedTarget]
  private let measures: [PreparedMeasure]

  /// - Parameters:
  ///   - outline: What is assessed. The series of each indicator is put in order once for all its targets.
  ///   - horizon: The last date that will be asked about.
  ///   - calendar: Which days are worked.
  init(_ outline: RecordOutline, through horizon: CalendarDate, calendar: SwedishCalendar) {
    self.outline = outline
    var series: [Indicator.ID: PartedSeries] = [:]
    targets = outline.targets.map { frame in
      guard let indicator = frame.indicator else { return PreparedTarget(frame, calendar: calendar) }
      let parts = series[indicator.id] ?? PartedSeries(indicator)
      series[indicator.id] = parts
      return PreparedTarget(frame, series: parts, calendar: calendar)
    }
    measures = outline.measures.map { PreparedMeasure($0, through: horizon, calendar: calendar) }
  }

  func findings(at date: CalendarDate) -> PartFindings {
    findings(at: date, targets.map { $0.assessment(asOf: date) })
  }

  /// The findings at several dates in ascending order. The answer about a target is worked out anew only where it can have
  /// changed.
  func findings(at dates: [CalendarDate]) -> [PartFindings] {
    guard let first = dates.first, dates.count > 1 else { return dates.map(findings(at:)) }
    let turningDays = TurningDays(outline.targets)
    var assessed = targets.map { $0.assessment(asOf: first) }
    var earlier = first
    return dates.map { date in
      for position in turningDays.targets(changingAfter: earlier, through: date) {
        assessed[position] = targets[position].assessment(asOf: date)
      }
      earlier = date
      return findings(at: date, assessed)
    }
  }

  private func findings(at date: CalendarDate, _ targets: [TargetAssessment]) -> PartFindings {
    PartFindings(
      targets: targets,
      measures: measures.indices.map { position in
        including(targets[outline.targetsOfMeasure[position]], in: measures[position].assessment(asOf: date))
      },
      participations: outline.participations.map { $0.participation(at: date) }
    )
  }

  func target(_ position: Int, at date: CalendarDate) -> TargetAssessment {
    targets[position].assessment(asOf: date)
  }

  func measure(_ position: Int, at date: CalendarDate) -> MeasureAssessment {
    let targets = outline.targetsOfMeasure[position].map { target($0, at: date) }
    return including(targets[...], in: measures[position].assessment(asOf: date))
  }

  private func including(
    _ targets: ArraySlice<TargetAssessment>,
    in measure: MeasureAssessment
  ) -> MeasureAssessment {
    if targets.isEmpty { return measure }
    return measure.including(
      targets.map { .init(target: $0.target.id, verdict: $0.verdict, reasons: $0.reasons) }
    )
  }
}
