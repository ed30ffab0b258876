import CrimePrevention
import Testing

/// Which targets a finding names when several pull a figure in both directions.
struct OpposedTargetTests {
  @Test func ofThoseThatPullOneWayTheFirstByNameIsNamed() {
    #expect(named([("f", .decrease), ("b", .increase), ("e", .decrease), ("c", .increase)]) == ["b", "e"])
    #expect(named([("e", .decrease), ("c", .increase), ("f", .decrease), ("b", .increase)]) == ["b", "e"])
  }

  @Test func ofThoseThatCanNotBothHoldTheStrictestAreNamed() {
    #expect(named([("a", .atLeast(70)), ("b", .atLeast(90)), ("c", .atMost(20)), ("d", .atMost(50))]) == ["b", "c"])
    #expect(named([("a", .atMost(50)), ("b", .atMost(20)), ("c", .atLeast(90)), ("d", .atLeast(70))]) == ["b", "c"])
  }

  @Test func ofThoseThatAreAsStrictTheFirstByNameIsNamed() {
    #expect(named([("d", .atMost(50)), ("b", .atLeast(70)), ("c", .atMost(50)), ("a", .atLeast(70))]) == ["a", "c"])
    #expect(named([("c", .atMost(50)), ("a", .atLeast(70)), ("d", .atMost(50)), ("b", .atLeast(70))]) == ["a", "c"])
  }

  /// The two targets that the one finding on a goal names.
  private func named(_ targets: [(Identifier<Target>, Target.Expectation)]) -> [String] {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.indicators = [
      Indicator(id: "thefts", name: "Stölder", statistic: .count, unit: .events, better: .lower, aggregation: .sum)
    ]
    let goal = Goal(
      id: "goal",
      text: "Stölderna",
      targets: targets.map { Target(id: $0.0, indicator: "thefts", expectation: $0.1, baseline: Baseline(value: 60)) }
    )
    var plan = ActionPlan(id: "plan", title: "Plan", kind: .measures)
    plan.focusAreas = [FocusArea(id: "area", title: "Centrum", goals: [goal])]
    record.plans = [plan]
    let found = Validator(RuleSet.all.keeping("goal.targets-opposed")).report(on: record).findings
    guard found.count == 1 else { return [] }
    return ["first", "second"].compactMap { fact in
      if case .string(let id)? = found[0].facts[fact] { id } else { nil }
    }
  }
}
