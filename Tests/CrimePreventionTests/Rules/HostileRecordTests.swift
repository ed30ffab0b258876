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
