import CrimePrevention
@testable import CrimePreventionImport
import Foundation
import Testing

/// A draft that is finished to a record opens and has no errors. Finishing it twice changes nothing.
struct FinishedDraftTests {
  static let empty = CouncilRecord(
    language: .swedish,
    council: Council(id: "bra", name: "Brå", municipality: Municipality(code: "0000", name: "Exempelstad"))
  )

  @Test(arguments: Fixtures.minutes)
  func finishedDraftOpensWithoutErrors(name: String) throws {
    let draft = try MinutesReader(try Fixtures.text("minutes/\(name).txt")).read(names: .kept)
    let record = try #require(Self.empty.adding(draft))
    let opened = try CouncilRecord(jsonBytes: record.jsonBytes())
    #expect(try opened.jsonBytes() == record.jsonBytes())
    let report = Validator().report(on: opened, asOf: CalendarDate("2026-06-30"))
    #expect(report.errors.map(\.description) == [])
    #expect(opened.adding(draft) == opened)
  }

  @Test func earlierNotesBecomeStubsNamedByTheirDate() throws {
    let draft = try MinutesReader(try Fixtures.text("minutes/bullets.txt")).read()
    #expect(draft.meeting.approves == "2023-11-16")
    #expect(draft.meeting.filed == "2023-11-16")
    #expect(draft.earlierMeetings.map(\.id) == ["2023-11-16"])
    #expect(draft.earlierMeetings.map(\.status) == [.held])
  }

  @Test func meetingWithoutADayNeedsOne() throws {
    let text =
      "Mötesanteckningar\nDatum: torsdag 14 mars\nNärvarande: Alva Provberg, Bo Testström\n1. Inledning\n2. Övrigt\n"
    let draft = try MinutesReader(text).read()
    #expect(draft.meeting.date == nil)
    #expect(draft.meeting.id == "meeting")
    #expect(Self.empty.adding(draft) == nil)
    #expect(Self.empty.adding(draft, on: CalendarDate("2024-03-14"))?.meetings.count == 1)
    let dated = try MinutesReader(text, year: 2024).read()
    #expect(dated.meeting.date == CalendarDate("2024-03-14"))
    #expect(dated.facts.first { $0.path.description == "/meeting/date" }?.certainty == .inferred)
  }

  @Test func weekdayThatDisagreesMakesTheDateUncertain() throws {
    let draft = try MinutesReader("Mötesanteckningar\nDatum: måndag 14 mars 2024\n1. Inledning\n2. Övrigt\n").read()
    #expect(draft.facts.first { $0.path.description == "/meeting/date" }?.certainty == .uncertain)
    #expect(draft.meeting.uncertain == [.object(["path": "/date", "line": 2, "column": 15])])
  }
}
