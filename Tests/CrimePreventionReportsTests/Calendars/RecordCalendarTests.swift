import CrimePrevention
import CrimePreventionReports
import Foundation
import Testing

struct RecordCalendarTests {
  @Test func meetingsOfTheExampleCouncilAreKnownByCouncilAndMeeting() throws {
    let record = try ExampleRecords.checked("example-council")
    let calendar = EventCalendar(meetingsOf: record, language: .swedish, asOf: try day("2026-06-30"))
    #expect(calendar.name == "Exempelstads brottsförebyggande råd")
    #expect(calendar.events.count == record.record.meetings.count)
    #expect(Set(calendar.events.map(\.uid)).count == calendar.events.count)
    let cancelled = try #require(calendar.events.first { $0.status == .cancelled })
    #expect(cancelled.uid == "meeting/meeting-2025-05-13@exempelstad.0000.crime-prevention")
    #expect(cancelled.sequence == 1)
    #expect(calendar.events.count { $0.sequence > 0 } == 1)
  }

  @Test func aMeetingKeepsItsNameWhateverElseChanges() throws {
    var meeting = Meeting(id: "m", date: try day("2026-03-01"), status: .planned, title: "A")
    let before = try document(of: meeting).calendar
    meeting.title = "B"
    meeting.date = try day("2026-03-02")
    let after = try document(of: meeting, language: .swedish).calendar
    #expect(before.events.map(\.uid) == after.events.map(\.uid))
    #expect(after.following(before).events.map(\.sequence) == [1])
  }

  @Test func aMeetingWithoutATimeTakesTheWholeDayAndNobodyIsBusy() throws {
    let meeting = Meeting(id: "m", date: try day("2026-03-01"), status: .held)
    let event = try #require(try document(of: meeting).calendar.events.first)
    #expect(event.time == .days(first: meeting.date, last: meeting.date))
    #expect(!event.makesBusy)
  }

  @Test func deadlinesAreTheLastDaysOfWhatIsNotDone() throws {
    let record = try ExampleRecords.checked("example-council")
    let events = EventCalendar(deadlinesOf: record, language: .swedish, asOf: try day("2026-06-30")).events
    #expect(Set(events.map(\.uid)).count == events.count)
    let index = record.index
    let targets = index.targets.all.count { $0.due != nil }
    #expect(events.count { $0.uid.hasPrefix("target/") } == targets)
    let open = index.milestones.all.filter { $0.doneOn == nil && $0.due != nil }
    #expect(events.count { $0.uid.hasPrefix("milestone/") } <= open.count)
    #expect(!events.contains { $0.makesBusy })
  }

  @Test func anActionForTheNextMeetingIsDueOnItsDay() throws {
    let actions = [
      MeetingAction(text: "Svara", due: .nextMeeting),
      MeetingAction(text: "Klart", due: .nextMeeting, doneOn: try day("2026-03-05")),
    ]
    let meeting = Meeting(
      id: "m",
      date: try day("2026-03-01"),
      status: .held,
      agenda: [AgendaItem(id: "i", title: "Punkt", actions: actions)],
      nextMeetings: [NextMeeting(date: try day("2026-06-01"))]
    )
    let cancelled = Meeting(id: "c", date: try day("2026-04-01"), status: .cancelled)
    let record = try CouncilRecord.small(meetings: [meeting, cancelled]).unchecked
    let events = EventCalendar(deadlinesOf: record, language: .english).events
    #expect(events.map(\.uid) == ["action/m/i/1@council.0000.crime-prevention"])
    #expect(events.map(\.time) == [.days(first: try day("2026-06-01"), last: try day("2026-06-01"))])
    #expect(events.map(\.title) == ["Last day: Action: Svara"])
  }
}
