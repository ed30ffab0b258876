import CrimePrevention
import Testing

/// The sheet for small records, each worked out by hand from the Act and the readings that were decided.
struct StatuteSheetTests {
  /// A council whose record shows everything that the Act asks for on 2026-03-01.
  private static var complete: CouncilRecord {
    var council = Council(
      id: "council",
      name: "Rådet",
      municipality: Municipality(code: "0000", name: "Exempelstad"),
      ledBy: "ks",
      coordinator: "ks",
      responsibleBoard: "ks",
      contact: "trygghet@exempelstad.example"
    )
    council.information = [Publication(on: "2025-09-01", where: "Biblioteket")]
    council.reports = [AssemblyReport(on: "2025-10-27", to: "kf")]
    var record = CouncilRecord(language: .swedish, council: council)
    record.organizations = [
      Organization(id: "ks", name: "Kommunstyrelsen", kind: .board),
      Organization(id: "kf", name: "Kommunfullmäktige", kind: .council),
      Organization(id: "police", name: "Polisen", kind: .police),
    ]
    var picture = SituationPicture(id: "picture", title: "Lägesbild 2025", updatedOn: "2025-02-01")
    (picture.mapping, picture.otherInformation, picture.analysis) = ("Stölder", "Boende", "Få vuxna ute")
    record.situations = [picture]
    var plan = ActionPlan(id: "plan", title: "Åtgärdsplan", kind: .measures)
    plan.decision = PlanDecision(on: "2024-11-15", by: "kf")
    plan.situation = "picture"
    record.plans = [plan]
    let entry = FollowUpEntry(subject: Reference(kind: .plan, id: "plan"), verdict: .ongoing)
    record.followUps = [
      FollowUp(
        id: "follow-up",
        of: Reference(kind: .plan, id: "plan"),
        period: "2025",
        heldOn: "2025-12-10",
        entries: [entry]
      )
    ]
    record.agreements = [
      CooperationAgreement(
        id: "agreement",
        title: "Överenskommelse",
        parties: ["ks", "police"],
        purposes: ["Minska stölder"],
        workAreas: ["Centrum"]
      )
    ]
    return record
  }

  @Test func completeRecordIsSupportedThroughout() {
    let sheet = StatuteSheet(of: Self.complete, asOf: "2026-03-01")
    #expect(
      sheet.paragraphs.map(\.id) == [
        "4", "5", "6-picture", "6-plan", "9", "10", "11", "12", "13", "2", "3", "7", "8", "14",
      ]
    )
    for paragraph in sheet.paragraphs.prefix(9) {
      #expect(paragraph.result == .supported, "\(paragraph.id)")
      #expect(paragraph.missing.isEmpty && !paragraph.evidence.isEmpty, "\(paragraph.id)")
    }
    for paragraph in sheet.paragraphs.dropFirst(9) {
      #expect(paragraph.result == .notCheckable && !paragraph.remarks.isEmpty, "\(paragraph.id)")
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let date: CalendarDate
    let paragraph: String
    let outcome: StatuteSheet.Outcome
    var missing: [StatuteSheet.Gap] = []
    var next: CalendarDate?
    let change: @Sendable (inout CouncilRecord) -> Void

    var testDescription: String { name }
  }

  private static let cases: [Case] = [
    // 4 §
    Case(name: "no picture", date: "2026-03-01", paragraph: "4", outcome: .notShown, missing: [.picture]) {
      $0.situations = []
    },
    Case(name: "no analysis", date: "2026-03-01", paragraph: "4", outcome: .notShown, missing: [.analysis]) {
      $0.situations[0].analysis = " "
    },
    Case(
      name: "a thematic picture isn't the Act's",
      date: "2026-03-01",
      paragraph: "4",
      outcome: .notShown,
      missing: [.picture]
    ) {
      $0.situations[0].kind = .thematic
    },
    Case(name: "a joint picture is", date: "2026-03-01", paragraph: "4", outcome: .supported) {
      $0.situations[0].kind = .joint
    },
    Case(
      name: "a newer picture of the police's changes nothing",
      date: "2026-03-01",
      paragraph: "4",
      outcome: .supported
    ) {
      $0.situations.append(SituationPicture(id: "newer", title: "Veckobild", updatedOn: "2026-02-20", kind: .police))
    },
    Case(
      name: "a picture of tomorrow isn't there yet",
      date: "2025-01-31",
      paragraph: "4",
      outcome: .notShown,
      missing: [.picture]
    ) { _ in },
    Case(
      name: "before the Act",
      date: "2023-06-30",
      paragraph: "4",
      outcome: .notYetRequired,
      missing: [.picture],
      next: "2023-07-01"
    ) { _ in },
    // 5 §
    Case(name: "no plan", date: "2026-03-01", paragraph: "5", outcome: .notShown, missing: [.plan]) { $0.plans = [] },
    Case(
      name: "no plan before plans are due",
      date: "2024-06-30",
      paragraph: "5",
      outcome: .notYetRequired,
      missing: [.plan],
      next: "2024-07-01"
    ) {
      $0.plans = []
    },
    Case(name: "a plan of any kind counts", date: "2026-03-01", paragraph: "5", outcome: .supported) {
      $0.plans[0].kind = .activity
    },
    Case(
      name: "who decided isn't stated",
      date: "2026-03-01",
      paragraph: "5",
      outcome: .notShown,
      missing: [.decidedBy]
    ) {
      $0.plans[0].decision?.by = "nobody"
    },
    Case(
      name: "decided by the police",
      date: "2026-03-01",
      paragraph: "5",
      outcome: .notShown,
      missing: [.municipalDecision]
    ) {
      $0.plans[0].decision?.by = "police"
    },
    Case(
      name: "decided by the council itself",
      date: "2026-03-01",
      paragraph: "5",
      outcome: .notShown,
      missing: [.municipalDecision]
    ) {
      $0.organizations[1].name = "Rådet"
    },
    Case(
      name: "no decision, no picture",
      date: "2026-03-01",
      paragraph: "5",
      outcome: .notShown,
      missing: [.decision, .situation]
    ) {
      $0.plans[0].decision = nil
      $0.plans[0].situation = nil
    },
    Case(name: "a decision to come", date: "2024-11-14", paragraph: "5", outcome: .notShown, missing: [.decision]) {
      _ in
    },
    // 6 §, the picture
    Case(name: "updated in time", date: "2027-02-01", paragraph: "6-picture", outcome: .supported, next: "2027-02-01") {
      _ in
    },
    Case(
      name: "a day late",
      date: "2027-02-02",
      paragraph: "6-picture",
      outcome: .notShown,
      missing: [.update],
      next: "2027-02-01"
    ) { _ in },
    Case(
      name: "an old picture is due two years after the Act",
      date: "2025-07-01",
      paragraph: "6-picture",
      outcome: .notYetRequired,
      next: "2025-07-01"
    ) {
      $0.situations[0].updatedOn = "2019-01-01"
    },
    Case(
      name: "and not later",
      date: "2025-07-02",
      paragraph: "6-picture",
      outcome: .notShown,
      missing: [.update],
      next: "2025-07-01"
    ) {
      $0.situations[0].updatedOn = "2019-01-01"
    },
    Case(
      name: "an undated picture",
      date: "2026-03-01",
      paragraph: "6-picture",
      outcome: .notShown,
      missing: [.updatedOn]
    ) {
      $0.situations[0].updatedOn = nil
    },
    // 6 §, the plan
    Case(name: "followed up", date: "2026-03-01", paragraph: "6-plan", outcome: .supported, next: "2027-12-10") { _ in
    },
    Case(
      name: "not yet followed up",
      date: "2026-11-15",
      paragraph: "6-plan",
      outcome: .notYetRequired,
      next: "2026-11-15"
    ) {
      $0.followUps = []
    },
    Case(
      name: "never followed up",
      date: "2026-11-16",
      paragraph: "6-plan",
      outcome: .notShown,
      missing: [.followUp],
      next: "2026-11-15"
    ) {
      $0.followUps = []
    },
    Case(
      name: "a follow-up without content",
      date: "2026-11-16",
      paragraph: "6-plan",
      outcome: .notShown,
      missing: [.followUp],
      next: "2026-11-15"
    ) {
      $0.followUps[0].entries = []
    },
    Case(
      name: "a follow-up to come",
      date: "2026-11-16",
      paragraph: "6-plan",
      outcome: .notShown,
      missing: [.followUp],
      next: "2026-11-15"
    ) {
      $0.followUps[0].status = .planned
    },
    Case(
      name: "an old plan is followed up two years after plans were due",
      date: "2026-07-01",
      paragraph: "6-plan",
      outcome: .notYetRequired,
      next: "2026-07-01"
    ) {
      $0.plans[0].decision?.on = "2020-01-01"
      $0.followUps = []
    },
    // 9 to 13 §§
    Case(
      name: "an agreement that has ended",
      date: "2026-03-01",
      paragraph: "9",
      outcome: .notShown,
      missing: [.agreement]
    ) {
      $0.agreements[0].period = CalendarInterval(from: "2020-01-01", through: "2024-12-31")
    },
    Case(
      name: "an agreement without fields of work",
      date: "2026-03-01",
      paragraph: "9",
      outcome: .notShown,
      missing: [.workAreas]
    ) {
      $0.agreements[0].workAreas = []
    },
    Case(
      name: "led by the police",
      date: "2026-03-01",
      paragraph: "10",
      outcome: .notShown,
      missing: [.municipalLeadership]
    ) {
      $0.council.ledBy = "police"
    },
    Case(name: "no leader", date: "2026-03-01", paragraph: "10", outcome: .notShown, missing: [.leadership]) {
      $0.council.ledBy = nil
    },
    Case(name: "an operational council", date: "2026-03-01", paragraph: "10", outcome: .notCheckable) {
      $0.council.kind = .operational
    },
    Case(
      name: "coordinated by the police",
      date: "2026-03-01",
      paragraph: "11",
      outcome: .notShown,
      missing: [.municipalCoordinator]
    ) {
      $0.council.coordinator = "police"
    },
    Case(name: "no contact", date: "2026-03-01", paragraph: "12", outcome: .notShown, missing: [.contact]) {
      $0.council.contact = nil
    },
    Case(name: "no information", date: "2026-03-01", paragraph: "12", outcome: .notShown, missing: [.information]) {
      $0.council.information = []
    },
    Case(
      name: "a report a year ago",
      date: "2026-10-28",
      paragraph: "13",
      outcome: .notShown,
      missing: [.report],
      next: "2026-10-27"
    ) { _ in },
    Case(
      name: "no report before July 2024",
      date: "2024-06-30",
      paragraph: "13",
      outcome: .notYetRequired,
      missing: [.report],
      next: "2024-07-01"
    ) {
      $0.council.reports = []
    },
    Case(
      name: "led by a board of the region's",
      date: "2026-03-01",
      paragraph: "13",
      outcome: .notShown,
      missing: [.municipalBoard],
      next: "2026-10-27"
    ) {
      $0.council.responsibleBoard = "police"
    },
  ]

  @Test(arguments: cases) func paragraphIsWorkedByHand(_ example: Case) throws {
    var record = Self.complete
    example.change(&record)
    let sheet = StatuteSheet(of: record, asOf: example.date)
    let paragraph = try #require(sheet.paragraphs.first { $0.id == example.paragraph })
    #expect(paragraph.result == example.outcome)
    #expect(paragraph.missing == example.missing)
    if let next = example.next { #expect(paragraph.nextDate == next) }
  }

  @Test func aPlanThatDoesNotCountIsNamed() throws {
    var record = Self.complete
    record.plans[0].kind = .activity
    record.plans[0].decision = nil
    let plan = try #require(StatuteSheet(of: record, asOf: "2026-03-01").paragraphs.first { $0.id == "5" })
    #expect(
      plan.remarks.map(\.english) == [
        "There is “Åtgärdsplan”, an activity plan: who decided it, and when, isn't stated."
      ]
    )
    #expect(
      plan.remarks.map(\.swedish) == [
        "Det finns ”Åtgärdsplan”, en aktivitetsplan: vem som beslutade den, och när, är inte angivet."
      ]
    )
    #expect(plan.evidence.map(\.subject.id) == ["plan"])
  }

  @Test func aReadingOfItsOwnMovesTheDates() throws {
    let reading = StatuteReading(monthsBetweenUpdates: 12)
    let sheet = StatuteSheet(of: Self.complete, asOf: "2026-03-01", policy: reading)
    let update = try #require(sheet.paragraphs.first { $0.id == "6-picture" })
    #expect(update.result == .notShown && update.nextDate == "2026-02-01")
    #expect(
      update.remarks.first?.english
        == "“At least every second year” is read as 12 months, counted from 1 February 2025."
    )
  }

  @Test func wordsStandAloneInBothLanguages() {
    for gap in StatuteSheet.Gap.allCases {
      #expect(!gap.words.english.isEmpty && !gap.words.swedish.isEmpty && gap.words.english != gap.words.swedish)
    }
    for outcome in StatuteSheet.Outcome.allCases { #expect(outcome.words.english != outcome.words.swedish) }
  }
}
