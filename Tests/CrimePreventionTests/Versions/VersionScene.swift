import CrimePrevention

extension CouncilRecord {
  /// A small record to work on.
  static let scene: CouncilRecord = {
    let measure = Measure(
      id: "night-walks",
      title: "Nattvandring",
      commitments: [Commitment(organization: "ks", text: "Samordnar")],
      status: .ongoing
    )
    let target = Target(id: "eight-groups", indicator: "groups", expectation: .atLeast(8), due: ReportingPeriod("2027"))
    let goal = Goal(id: "more-groups", text: "Fler grupper", targets: [target])
    let areas = [
      FocusArea(id: "public-places", title: "Offentliga platser", goals: [goal], measures: [measure]),
      FocusArea(id: "schools", title: "Skolor"),
    ]
    let observations = ["2023": 2.0, "2024": 5.0].sorted { $0.key < $1.key }.compactMap { year, value in
      ReportingPeriod(year).map { Observation(period: $0, value: value) }
    }
    return CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempel")),
      organizations: [
        Organization(id: "ks", name: "Kommunstyrelsen", kind: .board),
        Organization(id: "police", name: "Polisen", kind: .police),
        Organization(id: "school", name: "Skolan", kind: .school),
      ],
      indicators: [
        Indicator(
          id: "groups",
          name: "Nattvandrargrupper",
          statistic: .count,
          unit: Indicator.Unit(rawValue: "groups"),
          better: .higher,
          aggregation: .latest,
          observations: observations
        )
      ],
      plans: [ActionPlan(id: "plan", title: "Planen", kind: .measures, focusAreas: areas)]
    )
  }()

  /// The scene's only measure, at its original place.
  var measure: Measure {
    get { plans[0].focusAreas[0].measures[0] }
    set { plans[0].focusAreas[0].measures[0] = newValue }
  }

  /// The scene's only target.
  var target: Target {
    get { plans[0].focusAreas[0].goals[0].targets[0] }
    set { plans[0].focusAreas[0].goals[0].targets[0] = newValue }
  }
}
