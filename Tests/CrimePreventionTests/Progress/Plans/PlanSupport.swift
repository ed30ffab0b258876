import Testing

@testable import CrimePrevention

/// A record that a test fills, with one plan of one focus area for 2016 through 2019.
struct Workplace {
  var record = CouncilRecord(
    language: .swedish,
    council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad")),
    indicators: [
      Indicator(id: "groups", name: "Grupper", statistic: .count, unit: .points, better: .higher, aggregation: .latest)
    ]
  )

  init() throws {
    record.plans = [
      ActionPlan(
        id: "plan",
        title: "Plan",
        kind: .measures,
        period: try interval("2016-01-01", "2019-12-31"),
        focusAreas: [FocusArea(id: "area", title: "Område")]
      )
    ]
  }

  mutating func add(_ goal: Goal) { record.plans[0].focusAreas[0].goals.append(goal) }
  mutating func add(_ measure: Measure) { record.plans[0].focusAreas[0].measures.append(measure) }

  mutating func observe(_ period: String, _ value: Double) throws {
    record.indicators[0].observations.append(Observation(period: try #require(ReportingPeriod(period)), value: value))
  }

  /// A target of at least eight groups, from two at the end of 2015 to the end of 2019.
  static func eightGroups(_ id: Target.ID = "eight") -> Target {
    Target(
      id: id,
      indicator: "groups",
      expectation: .atLeast(8),
      baseline: Baseline(period: ReportingPeriod("2015-12-31"), value: 2),
      due: ReportingPeriod("2019-12-31")
    )
  }

  static func followed(_ id: Target.ID) -> Target {
    Target(id: id, indicator: "groups", expectation: .monitor)
  }

  func checked() throws -> CheckedRecord {
    try Validator(RuleSet()).check(record)
  }

  func progress(_ date: String) throws -> RecordProgress {
    try checked().progress(asOf: day(date))
  }

  func plan(_ date: String) throws -> PlanProgress {
    try #require(try progress(date).plans.first)
  }
}

extension Measure {
  /// A measure with milestones that are due at the end of 2016.
  static func steps(_ id: Measure.ID, done: String? = nil, status: Status? = nil) throws -> Measure {
    let milestone = Milestone(
      id: "step",
      title: "Steg",
      due: ReportingPeriod("2016"),
      doneOn: try done.map { try day($0) }
    )
    return Measure(id: id, title: "Åtgärd", status: status, milestones: [milestone])
  }

  /// A measure in which organizations undertake something.
  static func undertaken(_ id: Measure.ID, by organizations: [Organization.ID]) -> Measure {
    Measure(id: id, title: "Åtgärd", commitments: organizations.map { Commitment(organization: $0, text: "Deltar") })
  }

  func with(occurrence on: String, by organizations: [Organization.ID] = []) throws -> Measure {
    var measure = self
    let occurrence = Occurrence(on: try #require(ReportingPeriod(on)), by: organizations)
    measure.occurrences = (occurrences ?? []) + [occurrence]
    return measure
  }
}

extension ProgressAspect {
  var subjects: [ProgressPart.Subject] { parts.map(\.subject) }
  var verdicts: [Verdict] { parts.map(\.verdict) }
}
