import TestSupport
import Testing

@testable import CrimePrevention

/// What holds for a published record, whatever the record is.
struct PublishedRecordTests {
  private static let day: CalendarDate = "2026-06-30"
  private static let audiences: [Audience] = [.members, .residents]

  private func records(_ count: Int) -> [CouncilRecord] {
    var random = RandomSource(seed: 4)
    return (0..<count).map { _ in random.value() }
  }

  @Test func keepersSeeEverything() {
    for record in records(20) {
      let published = record.published(for: .keepers, on: Self.day)
      #expect(published.record == record)
      #expect(published.withheld.isEmpty)
    }
  }

  @Test func residentsSeePeopleInTheSeatsThatTheyHave() {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "c", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempel"))
    )
    record.people = ["a", "b", "c"].map { Person(id: $0, name: "Namn") }
    record.people[2].title = "Säkerhetschef"
    record.organizations = [Organization(id: "ks", name: "Kommunstyrelsen", kind: .board)]
    record.council.memberships = [
      Membership(organization: "ks", role: .chair, person: "a"),
      Membership(organization: "ks", role: .secretary, person: "b"),
    ]
    let published = record.published(for: .residents, on: Self.day).record
    #expect(published.people.map(\.name) == ["Ordförande", "Sekreterare", "Säkerhetschef"])
  }

  @Test func sharesAreComputedFromWhatIsRoundedOrAreLeftOut() throws {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "c", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempel"))
    )
    var observations = [
      Observation(period: "2022", value: 30), Observation(period: "2023", value: 43.75, numerator: 7),
      Observation(period: "2024", value: 43.75, numerator: 7, denominator: 16),
      Observation(period: "2025", value: 25, denominator: 1),
    ]
    observations[3].sampleSize = 23
    record.indicators = [
      Indicator(
        id: "safe",
        name: "Elever som känner sig trygga",
        statistic: .share,
        unit: .percent,
        better: .higher,
        aggregation: .latest,
        observations: observations
      )
    ]
    let policy = PublicationPolicy(smallCounts: .rounded(base: 3), smallestDenominator: 0)
    let shown = record.published(for: .residents, on: Self.day, policy: policy).record.indicators[0].observations
    #expect(shown.map(\.value) == [30, nil, nil, nil])
    #expect(shown.map(\.numerator) == [nil, nil, 6, nil])
    #expect(shown.map(\.denominator) == [nil, nil, 15, nil])
    #expect(shown.map(\.status) == [nil, .suppressed, nil, .suppressed])
  }

  @Test func publishingTwiceChangesNothing() {
    for record in records(60) {
      for audience in Self.audiences {
        let once = record.published(for: audience, on: Self.day).record
        #expect(once.published(for: audience, on: Self.day).record == once)
      }
    }
  }

  @Test func residentsViewOfTheMembersViewIsTheResidentsView() throws {
    for record in records(60) {
      let members = record.published(for: .members, on: Self.day).record
      let (direct, again) = (
        try lines(record.published(for: .residents, on: Self.day).record),
        try lines(members.published(for: .residents, on: Self.day).record)
      )
      let difference = zip(direct, again).enumerated().first { $0.element.0 != $0.element.1 }
      #expect(direct == again, "\(difference.map { direct[max(0, $0.offset - 12)...$0.offset] } ?? [])")
    }
  }

  private func lines(_ record: CouncilRecord) throws -> [Substring] {
    String(decoding: try record.jsonBytes(), as: UTF8.self).split(separator: "\n")
  }

  @Test func nothingRefersToNothing() {
    for record in records(60) {
      for audience in Self.audiences {
        let published = record.published(for: audience, on: Self.day).record
        let found = Validator(.standard).report(on: published, asOf: Self.day).findings
        #expect(!found.contains { $0.rule.rawValue == "reference.unknown" })
      }
    }
  }

  @Test func nothingOfTheKeepersIsLeft() {
    for record in records(60) {
      for audience in Self.audiences {
        let published = record.published(for: audience, on: Self.day).record
        #expect(published.waivers.isEmpty)
        #expect(published.meetings.allSatisfy { ($0.participants ?? []).allSatisfy { $0.reason == nil } })
        #expect(published.meetings.allSatisfy { $0.note == nil && $0.citation == nil && $0.annotations.others.isEmpty })
      }
    }
  }

  @Test func peopleAppearInTheirRoles() {
    var record = small()
    record.people = [
      Person(id: "anna-ek", name: "Anna Ek", aliases: ["A. Ek"], title: "Kommundirektör", organization: "ks"),
      Person(id: "bo-al", name: "Bo Al"), Person(id: "cy-bo", name: "Cy Bo"),
    ]
    record.organizations = [Organization(id: "ks", name: "KS", kind: .board)]
    record.council.memberships = [Membership(organization: "ks", role: .chair, person: "bo-al")]
    let shown = record.published(for: .residents, on: Self.day)
    #expect(shown.record.people.map(\.name) == ["Kommundirektör", "Ordförande", "Deltagare"])
    #expect(shown.record.people.map(\.id) == ["person-1", "person-2", "person-3"])
    #expect(shown.record.people.allSatisfy { $0.aliases.isEmpty })
    #expect(shown.record.council.memberships[0].person == "person-2")
    let named = record.published(for: .residents, on: Self.day, policy: PublicationPolicy(namedPeople: ["bo-al"]))
    #expect(named.record.people.map(\.name) == ["Kommundirektör", "Bo Al", "Deltagare"])
    #expect(record.published(for: .members, on: Self.day).record.people == record.people)
  }

  @Test func figureOfAHiddenAreaDoesNotBecomeThatOfTheWhole() {
    var record = small()
    var hidden = Area(id: "north", name: "North", kind: .district)
    hidden.sharing = Sharing(level: .secret)
    record.areas = [hidden]
    record.indicators = [
      Indicator(
        id: "i",
        name: "Index",
        statistic: .index,
        unit: .points,
        better: .lower,
        aggregation: .latest,
        observations: [
          Observation(period: "2025", value: 3),
          Observation(period: "2025", value: 7, breakdown: Breakdown(area: "north")),
        ]
      )
    ]
    let published = record.published(for: .residents, on: Self.day)
    #expect(published.record.indicators[0].observations.map(\.value) == [3])
    #expect(published.withheld.counts.map(\.kind) == ["area", "observation"])
  }

  @Test func listThatIsNoLongerCompleteIsNotRecorded() {
    var record = small()
    var hidden = Occurrence(on: "2026-03")
    hidden.sharing = Sharing(level: .restricted)
    let measure = Measure(id: "m", title: "M", occurrences: [Occurrence(on: "2026-02"), hidden])
    record.plans = [
      ActionPlan(
        id: "p",
        title: "P",
        kind: .measures,
        focusAreas: [FocusArea(id: "f", title: "F", measures: [measure])]
      )
    ]
    let shown = { (audience: Audience) in
      record.published(for: audience, on: Self.day).record.plans[0].focusAreas[0].measures[0].occurrences?.count
    }
    #expect(shown(.members) == 2)
    #expect(shown(.residents) == nil)
  }

  @Test func withheldCouncilLeavesItsPlaceAlone() throws {
    var record = small()
    record.council.name = "Hemliga rådet"
    record.council.sharing = Sharing(level: .secret)
    record.factors = [Factor(id: "f", name: "F", kind: .risk)]
    let published = record.published(for: .residents, on: Self.day)
    #expect(published.record.council.name == "–")
    #expect(published.record.factors.isEmpty)
    #expect(published.withheld.counts.map(\.kind) == ["councilRecord"])
  }

  @Test func textsForResidentsPointNobodyOut() {
    var record = small()
    record.factors = [Factor(id: "f", name: "Ring 070-123 45 67", kind: .risk)]
    record.council.contact = "trygghet@exempel.example"
    let shown = record.published(for: .residents, on: Self.day)
    #expect(shown.record.factors.map(\.name) == ["Ring [telefonnummer]"])
    #expect(shown.record.council.contact == "trygghet@exempel.example")
    #expect(shown.withheld.counts.map(\.reason) == [.personal])
    #expect(record.published(for: .members, on: Self.day).record.factors == record.factors)
  }

  @Test func countsSayHowMuchAndNothingElse() {
    var record = small()
    var meeting = Meeting(id: "hemligt", date: "2026-03-01", status: .held, title: "HEMLIGT")
    meeting.sharing = Sharing(level: .secret)
    record.meetings = [meeting, meeting]
    record.council.note = "HEMLIGT"
    let published = record.published(for: .residents, on: Self.day)
    #expect(
      published.withheld.words(in: .english) == [
        "2 meetings under secrecy", "1 detail shown only to those who keep the record",
      ]
    )
    #expect(
      published.withheld.words(in: .swedish) == [
        "2 möten under sekretess", "1 uppgift som bara visas för dem som för underlaget",
      ]
    )
    var dumped = ""
    dump(published, to: &dumped)
    #expect(!"\(published)\(dumped)".lowercased().contains("hemligt"))
  }

  private func small() -> CouncilRecord {
    CouncilRecord(
      language: .swedish,
      council: Council(id: "c", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempel"))
    )
  }

  @Test func detailsAreCountedApartFromObjects() {
    let log = ["note", "citation"].map { WithheldEntry(reason: .keepersOnly, kind: $0) }
    let withheld = WithheldCounts(
      log + [WithheldEntry(reason: .personal, kind: "name"), WithheldEntry(reason: .secret, kind: "meeting")]
    )
    #expect(
      withheld.words(in: .english) == [
        "1 meeting under secrecy", "2 details shown only to those who keep the record",
        "1 detail that could point someone out",
      ]
    )
    #expect(withheld.wordsOfObjects(in: .english) == ["1 meeting under secrecy"])
  }
}
