@testable import CrimePrevention

/// One target on one indicator in a plan for 2016 through 2019, which a test fills.
struct TargetScene {
  var indicator = Indicator(
    id: "i",
    name: "Indikator",
    statistic: .count,
    unit: .events,
    better: .lower,
    aggregation: .latest
  )
  var target: Target
  var period: CalendarInterval?

  init(_ expectation: Target.Expectation, _ aggregation: Indicator.Aggregation = .latest, from baseline: Double? = nil)
  {
    target = Target(id: "t", indicator: "i", expectation: expectation)
    indicator.aggregation = aggregation
    if let baseline { target.baseline = Baseline(period: ReportingPeriod("2015"), value: baseline) }
    period = CalendarInterval(from: Self.day("2016-01-01"), through: Self.day("2019-12-31"))
  }

  /// The same scene with values for periods.
  func observing(_ values: KeyValuePairs<String, Double?>) -> Self {
    var scene = self
    for (period, value) in values { scene.observe(period, value) }
    return scene
  }

  mutating func observe(_ text: String, _ value: Double?, range: ValueRange? = nil, status: Observation.Status? = nil) {
    guard let period = ReportingPeriod(text) else { preconditionFailure("No such period: \(text)") }
    indicator.observations.append(Observation(period: period, value: value, range: range, status: status))
  }

  func changing(_ change: (inout Self) -> Void) -> Self {
    var scene = self
    change(&scene)
    return scene
  }

  func assess(_ date: String, calendar: SwedishCalendar = SwedishCalendar()) -> TargetAssessment {
    let frame = TargetTerms(target, indicator: indicator, holder: .goal("goal", kind: nil), containers: [period])
    return TargetAssessor(frame, calendar: calendar).assessment(asOf: Self.day(date))
  }

  static func day(_ text: String) -> CalendarDate {
    guard let date = CalendarDate(text) else { preconditionFailure("No such day: \(text)") }
    return date
  }
}

extension TargetAssessment {
  /// An assessment in which only the change is known.
  init(_ terms: TargetTerms, changedBy change: ObservedChange) {
    self.init(
      terms,
      .notAssessable([.noiseRuleMissing]),
      finding: Finding(progress: .none, change: change, isKept: false, evenShare: nil, isPreliminary: false)
    )
  }
}
