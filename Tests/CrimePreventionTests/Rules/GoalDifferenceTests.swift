import CrimePrevention
import Testing

/// When goals of one focus area are the same aim in several wordings, and when they aren't.
struct GoalDifferenceTests {
  @Test func sameTargetInTwoGoalsIsNoDifference() throws {
    #expect(try found([goal("a", .atMost(2), due: "2027"), goal("b", .atMost(2), due: "2027")]).isEmpty)
  }

  @Test func targetWithoutDateIsDueWhenThePlanEnds() throws {
    let goals = try [goal("a", .atMost(2)), goal("b", .atMost(2), due: "2027")]
    #expect(found(goals, through: "2027-12-31").isEmpty)
    #expect(found(goals, through: "2028-12-31") == ["focus-area.goal-targets-differ"])
    #expect(found(goals) == ["focus-area.goal-targets-differ"])
  }

  @Test func stagesAreNoDifference() throws {
    #expect(try found([goal("a", .atMost(3), due: "2025"), goal("b", .atMost(2), due: "2027")]).isEmpty)
    let late = try [goal("a", .atMost(2), due: "2025"), goal("b", .atMost(2), due: "2027")]
    #expect(found(late) == ["focus-area.goal-targets-differ"], "the same value at two dates")
    let three = try [
      goal("a", .atMost(3), due: "2025"), goal("b", .atMost(2), due: "2027"), goal("c", .atMost(1), due: "2027"),
    ]
    #expect(found(three) == ["focus-area.goal-targets-differ"], "two values at one date")
  }

  @Test func otherPartsAndOtherDirectionsAreNotCompared() throws {
    var north = try goal("a", .atMost(2), due: "2027")
    north.targets[0].each = Each(kind: .area, ids: ["north"])
    #expect(try found([north, goal("b", .atMost(3), due: "2027")]).isEmpty)
    #expect(try found([goal("a", .atLeast(1), due: "2027"), goal("b", .atMost(3), due: "2027")]).isEmpty)
    #expect(try found([goal("a", .monitor, due: "2027"), goal("b", .atMost(3), due: "2027")]).isEmpty)
  }

  @Test(arguments: [
    ("Minst 15 unga lämnar gängen", "Minst 20 unga lämnar gängen", true),
    ("Minst 20 unga lämnar gängen", "Minst tjugo unga lämnar gängen", false),
    ("Minst 70 % av åk 7 trivs", "Minst 70 % av åk 9 trivs", false),
    ("Minst 70 % av åk 7 trivs", "Minst 80 % av åk 7 trivs", true),
    ("Färre utsatta unga före 15 år", "Färre utsatta unga före 18 år", false),
    ("Hälften av skolorna är med 2026", "Hälften av skolorna är med 2027", false),
    ("Minst 15", "Minst 20", false), ("Minst 15 unga", "Minst 20 unga", false),
    ("Minst 15 unga anställs", "Minst 20 unga anställs", true),
  ])
  func textsThatDifferInFiguresOnly(one: String, other: String, differ: Bool) {
    let goals = [Goal(id: "a", text: one), Goal(id: "b", text: other)]
    #expect(found(goals) == (differ ? ["focus-area.goal-texts-differ"] : []))
  }

  @Test func targetsThatShowTheDifferenceMakeItNone() throws {
    var goals = try [goal("a", .atLeast(15), due: "2027"), goal("b", .atLeast(20), due: "2027")]
    goals[0].targets[0].each = Each(kind: .area, ids: ["north"])
    (goals[0].text, goals[1].text) = ("Minst 15 unga lämnar gängen", "Minst 20 unga lämnar gängen")
    #expect(found(goals).isEmpty)
    for position in [0, 1] {
      var lacking = goals
      lacking[position].targets = []
      #expect(found(lacking) == ["focus-area.goal-texts-differ"])
    }
  }

  private func goal(_ id: Goal.ID, _ condition: Target.Expectation.Condition, due: String? = nil) throws -> Goal {
    let due = try due.map { try #require(ReportingPeriod($0)) }
    let target = Target(id: Identifier("\(id)-target"), indicator: "index", expectation: .init(condition), due: due)
    return Goal(id: id, text: "Målet \(id)", targets: [target])
  }

  private func found(_ goals: [Goal], through end: String? = nil) -> [RuleID] {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.indicators = [
      Indicator(id: "index", name: "Index", statistic: .index, unit: .points, better: .lower, aggregation: .latest)
    ]
    var plan = ActionPlan(id: "plan", title: "Plan", kind: .measures)
    if let end { plan.period = CalendarInterval(from: "2024-01-01", through: CalendarDate(end)) }
    plan.focusAreas = [FocusArea(id: "area", title: "Område", goals: goals)]
    record.plans = [plan]
    let rules = RuleSet.all.keeping("focus-area.goal-targets-differ", "focus-area.goal-texts-differ")
    return Validator(rules).report(on: record).findings.map(\.rule)
  }
}
