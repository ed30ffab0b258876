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

  @Test func councilsCalendarHasMeetingsLastDaysAndTheActsNextDays() throws {
    let record = try ExampleRecords.checked("example-council")
    let date = try day("2026-06-30")
    let all = EventCalendar(councilOf: record, language: .swedish, asOf: date).events
    let meetings = EventCalendar(meetingsOf: record, language: .swedish, asOf: date).events
    let deadlines = EventCalendar(deadlinesOf: record, language: .swedish, asOf: date).events
    #expect(Set(all).isSuperset(of: meetings + deadlines))
    #expect(Set(all.map(\.uid)).count == all.count)
    let statute = all.filter { $0.uid.hasPrefix("statute/") }
    #expect(
      statute.map(\.title) == [
        "Enligt lagen: rapport till kommunfullmäktige (13 §)", "Enligt lagen: uppdatering av lägesbilden (6 §)",
        "Enligt lagen: uppföljning av åtgärdsplanen (6 §)",
      ]
    )
    let update = try #require(statute.dropFirst().first)
    #expect(update.time == .days(first: try day("2027-11-18"), last: try day("2027-11-18")))
    #expect(update.details?.contains("24 månader") == true)
    #expect(!update.makesBusy)
  }

  @Test func beforeTheActEachOfItsParagraphsStandsAtTheDayFromWhichItApplies() throws {
    let record = try CouncilRecord.small(meetings: []).unchecked
    let events = EventCalendar(councilOf: record, language: .english, asOf: try day("2023-01-15")).events
    let statute = events.filter { $0.uid.hasPrefix("statute/") }
    #expect(statute.count >= 8)
    #expect(Set(statute.map(\.title)).count == statute.count)
    for event in statute {
      let number = event.uid.dropFirst("statute/".count).prefix(while: \.isNumber)
      #expect(event.title.hasSuffix("(\(number) §)"), "\(event.uid): \(event.title)")
    }
  }

  @Test func announcedMeetingStandsUntilItIsRecorded() throws {
    let next = NextMeeting(date: try day("2026-09-15"), startsAt: try time("13:00"))
    let meeting = Meeting(id: "m", date: try day("2026-05-12"), status: .held, nextMeetings: [next, next])
    let calendar = { (meetings: [Meeting]) throws in
      EventCalendar(
        councilOf: try CouncilRecord.small(meetings: meetings).unchecked,
        language: .english,
        asOf: try day("2026-06-30")
      )
    }
    let before = try calendar([meeting])
    let announced = try #require(before.events.first { $0.uid.hasPrefix("announced/") })
    #expect(announced.uid == "announced/2026-09-15@council.0000.crime-prevention")
    #expect(announced.title == "Meeting, announced")
    #expect(before.events.count { $0.uid.hasPrefix("announced/") } == 1)
    let after = try calendar([meeting, Meeting(id: "n", date: next.date, status: .planned)])
    #expect(!after.events.contains { $0.uid.hasPrefix("announced/") })
    // Readers who have the announced meeting in a calendar see that it is gone.
    #expect(after.following(before).events.contains { $0.uid == announced.uid && $0.status == .cancelled })
  }
}
