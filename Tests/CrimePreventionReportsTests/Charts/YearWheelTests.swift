import CrimePrevention
@testable import CrimePreventionReports
import TestSupport
import Testing

struct YearWheelTests {
  private func drawing(_ events: [YearWheel.Event]) -> Drawing? {
    YearWheel.drawing(of: events, year: 2024, language: .english)
  }

  private func event(_ date: String, _ kind: YearWheel.Event.Kind = .meeting, _ label: String = "Meeting") throws
    -> YearWheel.Event
  {
    YearWheel.Event(day: try day(date), kind: kind, label: label)
  }

  @Test func onlyTheYearsEventsAreDrawn() throws {
    #expect(drawing([]) == nil)
    #expect(try drawing([event("2023-12-31"), event("2025-01-01")]) == nil)
    #expect(
      try #require(try drawing([event("2024-12-31"), event("2025-01-01"), event("2024-02-29", .due)])).description
        == "1 meeting, 1 last day. The first on 29 February 2024, the last on 31 December 2024."
    )
  }

  @Test func allTwelveMonthsAreNamed() throws {
    let text = Self.text(try #require(try drawing([event("2024-02-29")])).element)
    for month in ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] {
      #expect(text.contains(">\(month)<"), "\(month)")
    }
  }

  @Test func theOrderOfEventsDoesNotMatter() throws {
    var random = RandomSource(seed: 65)
    let events = try Self.events(50, &random)
    let first = try #require(drawing(events)).element
    for _ in 0..<20 {
      #expect(Self.text(try #require(drawing(events.shuffled(using: &random))).element) == Self.text(first))
    }
  }

  @Test(arguments: [1, 4, 12, 60, 400])
  func anyNumberOfEventsKeepsWithinTheBox(count: Int) throws {
    var random = RandomSource(seed: 66)
    try #require(drawing(Self.events(count, &random))).expectInside()
  }

  @Test func eventsStandAtTheirDaysThoseOfOneDayFurtherOut() throws {
    let days = ["2024-01-01", "2024-03-10", "2024-03-10", "2024-03-11", "2024-07-02", "2024-12-31"]
    let places = WheelPlaces(try days.map { try event($0) }, radius: 100).all
    for (place, passed) in zip(places, [0.5, 69.5, 69.5, 70.5, 183.5, 365.5]) {
      #expect(abs(place.day - passed / 366) < 1e-12)
      #expect(place.turn == place.day)
    }
    let distances = places.map(\.distance)
    #expect(distances[1] < distances[2] && distances[2] < distances[3])
    #expect([0, 1, 4, 5].allSatisfy { distances[$0] == 100 })
  }

  @Test func anEventThatFindsNoPlaceStandsALittleLater() throws {
    let places = WheelPlaces(try (0..<20).map { _ in try event("2024-03-10") }, radius: 100).all
    for (earlier, later) in zip(places.dropFirst(2), places.dropFirst(3)) { #expect(earlier.turn <= later.turn) }
    #expect(places[2].turn == places[2].day && places[3].turn > places[3].day)
    #expect(places.allSatisfy { $0.day <= $0.turn && $0.turn <= $0.day + 1.0 / 24 })
  }

  @Test func quartersOfATurnStandWhereTheyShould() {
    for (part, sine, cosine) in [
      (0.0, 0.0, 1.0), (0.25, 1, 0), (0.5, 0, -1), (0.75, -1, 0), (1.0 / 12, 0.5, 0.8660254037844386),
    ] {
      #expect(abs(ClockDirection(part).sine - sine) < 1e-12)
      #expect(abs(ClockDirection(part).cosine - cosine) < 1e-12)
    }
  }

  private static func events(_ count: Int, _ random: inout RandomSource) throws -> [YearWheel.Event] {
    let first = try day("2024-01-01").dayNumber
    return try (0..<count).map { number in
      let day = try #require(CalendarDate(dayNumber: first + random.int(0...365)))
      return YearWheel.Event(day: day, kind: random.pick(YearWheel.Event.Kind.allCases), label: "Event \(number)")
    }
  }

  private static func text(_ element: Element) -> String {
    var writer = MarkupWriter()
    writer.write(element)
    return writer.text
  }
}
