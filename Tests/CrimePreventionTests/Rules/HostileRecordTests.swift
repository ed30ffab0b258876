import CrimePrevention
import Testing

/// Records that nobody would write, and that must not stop a check.
@Suite(.timeLimit(.minutes(1)))
struct HostileRecordTests {
  private var record = CouncilRecord(
    language: .swedish,
    council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
  )
  private let date = CalendarDate("2026-06-30")

  @Test func cadenceBeyondCountingIsMissed() throws {
    var test = self
    var plan = ActionPlan(id: "plan", title: "Plan", kind: .measures)
    plan.period = CalendarInterval(from: "2020-01-01", through: CalendarDate("2020-12-31"))
    plan.followUpCadence = Cadence(times: .max, per: .year, each: Each(kind: .organization, ids: ["a", "b"]))
    test.record.plans = [plan]
    #expect(test.rules.contains("plan.follow-up-missed"))
  }

  @Test func veryLongNamesAreCompared() {
    var test = self
    let name = String(repeating: "a", count: 40_000)
    test.record.people = [Person(id: "p", name: name), Person(id: "q", name: name + "b")]
    #expect(test.rules.contains("person.name-similar"))
  }

  @Test func veryLongIdentifiersAreNotCompared() {
    var test = self
    let start = String(repeating: "a", count: 20_000)
    test.record.areas = (0..<40).map { number in
      Area(id: Identifier("\(start)\(number)"), name: "Norr", kind: .area, parent: Identifier("\(start)x\(number)"))
    }
    #expect(test.rules.contains("reference.unknown"))
  }

  @Test func aDraftsPlaceBeyondAnyListIsNamed() {
    var test = self
    test.record.annotations.others["x-draft"] = [["path": .string("/meetings/\(Int.max)")]]
    #expect(test.rules.contains("draft.fact-uncertain"))
  }

  /// Goals times areas, goals times targets, goals times words, observations times words: each product would be kept.
  @Test func twoLongListsArentMultiplied() throws {
    var test = self
    let many = 3_000
    // Words of letters only, each with another end.
    let words = (0..<many).map { number in
      "ordet" + String(String(100_000 + number).utf8.map { Character(Unicode.Scalar($0 + 49)) })
    }
    let target = Target(
      id: "target",
      indicator: "share",
      expectation: Target.Expectation(.atLeast(1)),
      each: Each(kind: .area, ids: ["elsewhere"])
    )
    let goals = (0..<many).map { Goal(id: Identifier("goal-\($0)"), text: "Mål", targets: $0 == 0 ? [target] : []) }
    var measure = Measure(id: "measure", title: words.joined(separator: " "), goals: goals.map(\.id))
    measure.areas = (0..<many).map { Identifier("area-\($0)") }
    var measured = Measure(id: "measured", title: "Åtgärd", goals: goals.map(\.id), areas: measure.areas)
    measured.targets = (0..<many).map { number in
      Target(id: Identifier("own-\(number)"), indicator: "share", expectation: Target.Expectation(.atLeast(1)))
    }
    measure.cadence = Cadence(times: 1, per: .year)
    let area = FocusArea(id: "area", title: "Område", goals: goals, measures: [measure, measured])
    test.record.plans = [ActionPlan(id: "plan", title: "Plan", kind: .measures, focusAreas: [area])]
    test.record.indicators = ["share", "other"].map { id in
      Indicator(
        id: Identifier(id),
        name: words.joined(separator: " "),
        statistic: .share,
        unit: .percent,
        better: .lower,
        aggregation: .latest,
        population: "Elever",
        source: "Enkät",
        observations: (1_500..<2_000).compactMap { ReportingPeriod(.year, of: $0) }.map {
          Observation(period: $0, value: 60)
        }
      )
    }
    #expect(test.rules.contains("measure.areas-narrower-than-goal"))
  }

  @Test func abbreviationsInALongTextTakeLinearTime() {
    var test = self
    let text = String(repeating: "QX ", count: 30_000)
    let commitment = Commitment(organization: "o", text: text)
    let measure = Measure(id: "measure", title: "Åtgärd", commitments: [commitment])
    let area = FocusArea(id: "area", title: "Område", measures: [measure])
    test.record.plans = [ActionPlan(id: "plan", title: "Plan", kind: .measures, focusAreas: [area])]
    let name = String(repeating: "a", count: 50_000) + "b"
    test.record.organizations = [
      Organization(
        id: "o",
        name: name + String(repeating: " a", count: 50_000),
        kind: .association,
        abbreviation: name
      )
    ]
    #expect(test.rules.contains("measure.abbreviation-undefined"))
  }

  @Test func manyMilestonesAndWaiversTakeLinearTime() {
    var test = self
    let count = 20_000
    var measure = Measure(id: "measure", title: "Åtgärd")
    measure.milestones = (0..<count).map { number in
      Milestone(
        id: Identifier("step-\(number)"),
        title: "Steg",
        doneOn: date,
        after: number + 1 < count ? Identifier("step-\(number + 1)") : nil
      )
    }
    var plan = ActionPlan(id: "plan", title: "Plan", kind: .measures)
    plan.focusAreas = [FocusArea(id: "area", title: "Område", measures: [measure])]
    test.record.plans = [plan]
    test.record.people = (0..<count).map { Person(id: Identifier("P\($0)"), name: "Ledamot \($0)") }
    test.record.waivers = (0..<count).map { number in
      Waiver(rule: "identifier.unreferenced", subject: Reference(kind: .person, id: "P\(number)"), reason: "Med flit.")
    }
    #expect(!test.rules.isEmpty)
  }

  private var rules: Set<RuleID> {
    Set(Validator().report(on: record, asOf: date).totals.keys)
  }
}
