import Foundation
import TestSupport
import Testing

@testable import CrimePrevention

struct ElapsedTimeTests {
  private func moment(_ text: String) throws -> CivilMoment {
    try #require(CivilMoment(text))
  }

  @Test(arguments: [
    // An ordinary night, the night into summer time 2026-03-29, and the night out of it 2026-10-25.
    ("2026-03-10T10:00", "2026-03-12T10:00", 48.0), ("2026-03-28T10:00", "2026-03-30T10:30", 47.5),
    ("2026-10-24T10:00", "2026-10-26T10:00", 49), ("1995-09-23T12:00", "1995-09-24T12:00", 25),
    ("1995-10-28T12:00", "1995-10-29T12:00", 24), ("1996-10-26T12:00", "1996-10-27T12:00", 25),
    ("1980-04-05T12:00", "1980-04-06T12:00", 23), ("1979-04-01T00:00", "1979-04-02T00:00", 24),
    ("2026-03-12T10:00", "2026-03-10T10:00", -48),
  ])
  func hoursAreCountedAsTheyPass(from: String, until: String, hours: Double) throws {
    let minutes = Int(hours * 60)
    #expect(try moment(from).minutesElapsed(until: moment(until)) == minutes...minutes)
  }

  @Test func hourThatIsRepeatedIsEitherOfTheTwo() throws {
    let elapsed = try moment("2026-10-25T01:00").minutesElapsed(until: moment("2026-10-25T02:30"))
    #expect(elapsed == 90...150)
    #expect(try moment("2026-10-25T01:00").minutesElapsed(until: moment("2026-10-25T03:00")) == 180...180)
  }

  @Test func hourThatIsSkippedIsReadAsIfTheClockHadNotBeenChanged() throws {
    #expect(try moment("2026-03-29T02:30").minutesElapsed(until: moment("2026-03-29T03:30")) == 0...0)
    #expect(try moment("2026-03-29T01:00").minutesElapsed(until: moment("2026-03-29T02:30")) == 90...90)
  }

  @Test func momentWithoutTimeCanBeAnyMinuteOfItsDay() throws {
    #expect(try moment("2026-03-10").minutesElapsed(until: moment("2026-03-11")) == 1...2_879)
    #expect(try moment("2026-03-10").minutesElapsed(until: moment("2026-03-10")) == -1_439...1_439)
    #expect(try moment("2026-03-28").minutesElapsed(until: moment("2026-03-30T00:00")) == 1_381...2_820)
  }

  @Test func dayOfAnInstantIsTheOneOnTheClock() throws {
    for text in ["2026-03-29T00:00", "2026-07-01T00:10", "2026-10-25T23:59", "2026-12-31T23:59", "1960-01-01T00:00"] {
      let moment = try moment(text)
      #expect(CivilMoment.day(ofInstant: moment.instants.lowerBound) == moment.date, "\(text)")
    }
  }

  @Test func agreesWithTheTimeZoneDatabase() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    var random = RandomSource(seed: 29)
    for _ in 0..<2_000 {
      // 1981 through 2037.
      let instant = random.int(5_785_920...35_750_000)
      let parts = calendar.dateComponents(
        [.year, .month, .day, .hour, .minute],
        from: Date(timeIntervalSince1970: Double(instant) * 60)
      )
      let date = try #require(CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0))
      let time = try #require(TimeOfDay(hour: parts.hour ?? 0, minute: parts.minute ?? 0))
      let instants = CivilMoment(date: date, time: time).instants
      #expect(instants.contains(instant), "\(date) \(time)")
      #expect(instants.count == 1 || date.weekday == 7 && time.hour == 2)
    }
  }
}
