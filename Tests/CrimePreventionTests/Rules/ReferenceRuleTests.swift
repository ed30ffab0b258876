import CrimePrevention
import Testing

/// Identifiers that are unique only within their parent, and references to them.
struct ReferenceRuleTests {
  @Test func milestonesMayShareIdentifiersBetweenMeasuresButNotWithinOne() {
    let start = Milestone(id: "start", title: "Start")
    let apart = record([measure("one", [start]), measure("two", [start])])
    #expect(findings(in: apart, of: "identifier.duplicate") == [])
    let together = record([measure("one", [start, start]), measure("two", [start])])
    #expect(
      findings(in: together, of: "identifier.duplicate") == [
        "/plans/0/focusAreas/0/measures/0/milestones/0/id", "/plans/0/focusAreas/0/measures/0/milestones/1/id",
      ]
    )
  }

  @Test func orderOfMilestonesStaysWithinTheMeasure() {
    let start = Milestone(id: "start", title: "Start")
    let finish = Milestone(id: "finish", title: "Slut", after: "start")
    #expect(errors(in: record([measure("one", [start, finish]), measure("two", [start])])) == [])
    #expect(errors(in: record([measure("one", [start]), measure("two", [finish])])) == ["reference.unknown"])
  }

  @Test func identifierOfSeveralParentsIsAmbiguousExceptInAWaiver() {
    let start = Milestone(id: "start", title: "Start")
    var record = record([measure("one", [start]), measure("two", [start])])
    record.waivers = [Waiver(rule: "x", subject: Reference(kind: .milestone, id: "start"), reason: "Därför.")]
    #expect(findings(in: record, of: "reference.ambiguous") == [])
    let item = AgendaItem(id: "item", title: "Punkt", concerns: [Reference(kind: .milestone, id: "start")])
    record.meetings = [Meeting(id: "meeting", date: day, status: .held, agenda: [item])]
    #expect(findings(in: record, of: "reference.ambiguous") == ["/meetings/0/agenda/0/concerns/0"])
  }

  @Test func itemsThatAParticipantTookPartInAreThoseOfTheMeeting() {
    let item = AgendaItem(id: "item", title: "Punkt")
    let chair = Participant(person: "chair", attendance: .partial, items: AgendaSpan(from: "item", through: "item"))
    var record = record([])
    record.people = [Person(id: "chair", name: "Ordföranden")]
    record.meetings = [
      Meeting(id: "first", date: day, status: .held, participants: [chair], agenda: [item]),
      Meeting(id: "second", date: day, status: .held, participants: [chair], agenda: [item]),
    ]
    #expect(errors(in: record) == [])
    record.meetings[1].agenda = []
    #expect(errors(in: record) == ["reference.unknown", "reference.unknown"])
  }

  @Test func everyObjectOfACycleIsFound() {
    var record = record([])
    record.areas = [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a"), ("e", "e")].map { id, parent in
      Area(id: Identifier(id), name: id, kind: .district, parent: Identifier(parent))
    }
    let found = Validator().report(on: record).findings["area.parent-cycle"]
    #expect(found.map(\.subject.id) == ["a", "b", "c", "e"])
    #expect(found.first?.facts["cycle"] == "a → b → c → a")
  }

  @Test func codesOfListsThatGiveExamplesAreFree() {
    var record = record([])
    for unit in ["walks", "persns"] {
      record.indicators.append(
        Indicator(
          id: Identifier(unit),
          name: unit,
          statistic: .count,
          unit: .init(rawValue: unit),
          better: .higher,
          aggregation: .sum
        )
      )
    }
    #expect(findings(in: record, of: "code.unknown") == ["/indicators/1/unit"])
  }

  private var day: CalendarDate {
    guard let day = CalendarDate(year: 2026, month: 3, day: 1) else { preconditionFailure("No such day.") }
    return day
  }

  private func measure(_ id: Identifier<Measure>, _ milestones: [Milestone]) -> Measure {
    Measure(id: id, title: "Åtgärd", milestones: milestones)
  }

  private func record(_ measures: [Measure]) -> CouncilRecord {
    let municipality = Municipality(code: "0000", name: "Exempelstad")
    let plan = ActionPlan(
      id: "plan",
      title: "Plan",
      kind: .measures,
      focusAreas: [FocusArea(id: "area", title: "Område", measures: measures)]
    )
    return CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: municipality),
      plans: [plan]
    )
  }

  private func findings(in record: CouncilRecord, of rule: RuleID) -> [String] {
    Validator().report(on: record).findings[rule].map(\.path.description)
  }

  private func errors(in record: CouncilRecord) -> [RuleID] {
    Validator().report(on: record).errors.map(\.rule)
  }
}
