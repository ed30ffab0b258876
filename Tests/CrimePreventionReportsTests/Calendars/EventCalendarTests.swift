import CrimePrevention
import CrimePreventionReports
import Foundation
import Testing

struct EventCalendarTests {
  private func lines(_ calendar: EventCalendar) throws -> [String] {
    let text = calendar.text(stamp: CalendarStamp(date: try day("2026-06-30"), time: try time("12:05")))
    #expect(text.hasSuffix("\r\n"))
    return text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
  }

  private func event(_ time: EventTime, _ place: String? = nil, _ status: CalendarEvent.Status = .confirmed)
    -> CalendarEvent
  {
    CalendarEvent(uid: "u", time: time, title: "Möte", place: place, status: status)
  }

  @Test func wholeDaysEndOnTheDayAfter() throws {
    let last = try day("2024-12-31")
    let told = try lines(EventCalendar(name: "n", events: [event(.days(first: last, last: last))]))
    #expect(told.contains("DTSTART;VALUE=DATE:20241231"))
    #expect(told.contains("DTEND;VALUE=DATE:20250101"))
    #expect(told.contains("DTSTAMP:20260630T120500Z"))
  }

  @Test func onlyWhatTakesPlaceAtATimeMakesBusy() throws {
    let hours = EventTime.hours(try day("2024-06-11"), from: try time("15:00"), until: nil)
    #expect(try lines(EventCalendar(name: "n", events: [event(hours)])).contains("TRANSP:OPAQUE"))
    #expect(try lines(EventCalendar(name: "n", events: [event(hours, nil, .cancelled)])).contains("TRANSP:TRANSPARENT"))
    var free = event(hours)
    free.makesBusy = false
    #expect(try lines(EventCalendar(name: "n", events: [free])).contains("TRANSP:TRANSPARENT"))
  }

  @Test func noEndIsMadeUp() throws {
    let (date, start) = (try day("2024-06-11"), try time("15:00"))
    for end in [nil, try time("15:00"), try time("09:00")] {
      let told = try lines(EventCalendar(name: "n", events: [event(.hours(date, from: start, until: end))]))
      #expect(told.contains("DTSTART;TZID=Europe/Stockholm:20240611T150000"))
      #expect(!told.contains { $0.hasPrefix("DTEND") })
    }
    // No day follows the last day of the calendar.
    let end = try day("9999-12-31")
    #expect(
      try !lines(EventCalendar(name: "n", events: [event(.days(first: end, last: end))])).contains {
        $0.hasPrefix("DTEND")
      }
    )
  }

  @Test func noLineIsLongerThan75OctetsAndNoCharacterIsSplit() throws {
    let title = String(repeating: "råd 👩‍👧;\\,", count: 300)
    let date = try day("2024-06-11")
    let calendar = EventCalendar(
      name: title,
      events: [CalendarEvent(uid: title, time: .days(first: date, last: date), title: title)]
    )
    let data = Array(calendar.text(stamp: CalendarStamp(date: date)).utf8)
    for line in data.split(separator: UInt8(ascii: "\n")) {
      #expect(line.last == UInt8(ascii: "\r") && line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil)
    }
  }

  @Test func aTextCannotEndItsLine() throws {
    let date = try day("2024-06-11")
    let title = "a\r\nEND:VEVENT\nBEGIN:VALARM\rX:y"
    let told = try lines(
      EventCalendar(name: "n", events: [CalendarEvent(uid: "u", time: .days(first: date, last: date), title: title)])
    )
    #expect(told.contains("SUMMARY:a\\nEND:VEVENT\\nBEGIN:VALARM\\nX:y"))
    #expect(told.count { $0 == "END:VEVENT" } == 1)
  }

  @Test func timePlaceAndStatusRaiseTheSequenceAndNothingElseDoes() throws {
    let (first, second) = (try day("2024-06-11"), try day("2024-06-12"))
    let before = event(.days(first: first, last: first), "Eken")
    let changes: [(CalendarEvent, Int)] = [
      (event(.days(first: second, last: second), "Eken"), 1),
      (event(.days(first: first, last: first), "Björken"), 1),
      (event(.days(first: first, last: first), "Eken", .cancelled), 1),
      (CalendarEvent(uid: "u", time: before.time, title: "Annat", place: "Eken"), 0),
    ]
    for (after, sequence) in changes {
      let following = EventCalendar(name: "n", events: [after]).following(EventCalendar(name: "n", events: [before]))
      #expect(following.events.map(\.sequence) == [sequence])
    }
  }

  @Test func whatIsGoneIsCancelledOnce() throws {
    let date = try day("2024-06-11")
    let before = EventCalendar(name: "n", events: [event(.days(first: date, last: date))])
    let empty = EventCalendar(name: "n", events: [])
    let once = empty.following(before)
    #expect(once.events.map(\.status) == [.cancelled])
    #expect(once.events.map(\.sequence) == [1])
    #expect(empty.following(once) == once)
    #expect(before.following(once).events.map(\.sequence) == [2])
  }
}
