import TestSupport
import Testing

@testable import CrimePrevention

struct CalendarArithmeticTests {
  @Test func dayNumberLeadsBackToTheDay() {
    for dayNumber in stride(from: -719_162, through: 2_932_896, by: 97) {
      #expect(CalendarDate(dayNumber: dayNumber)?.dayNumber == dayNumber)
    }
    #expect(CalendarDate(dayNumber: 0)?.description == "1970-01-01")
    #expect(CalendarDate(dayNumber: -719_162)?.description == "0001-01-01")
    #expect(CalendarDate(dayNumber: 2_932_896)?.description == "9999-12-31")
    #expect(CalendarDate(dayNumber: -719_163) == nil)
    #expect(CalendarDate(dayNumber: 2_932_897) == nil)
  }

  @Test(arguments: [("2016-02-28", 1, "2016-02-29"), ("2016-03-01", -1, "2016-02-29"), ("1999-12-31", 1, "2000-01-01")])
  func daysAreAdded(date: String, days: Int, result: String) {
    #expect(CalendarDate(date)?.adding(days: days)?.description == result)
  }

  @Test(arguments: [
    ("2023-01-31", 1, "2023-02-28"), ("2024-02-29", 12, "2025-02-28"), ("2024-03-31", -1, "2024-02-29"),
    ("2024-01-15", -13, "2022-12-15"), ("2024-12-15", 1, "2025-01-15"),
  ])
  func monthsEndOnTheSameDayOrTheLast(date: String, months: Int, result: String) {
    #expect(CalendarDate(date)?.adding(months: months)?.description == result)
  }

  @Test func nothingLiesOutsideTheYears1To9999() throws {
    let first = CalendarDate("0001-01-01")
    let last = CalendarDate("9999-12-31")
    #expect(first.adding(days: -1) == nil)
    #expect(first.adding(months: -1) == nil)
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(months: 1) == nil)
    #expect(last.adding(days: .max) == nil)
    #expect(first.adding(months: .min) == nil)
  }

  @Test(arguments: [("2016-02-29", 1), ("2025-06-20", 5), ("2026-01-04", 7), ("1970-01-01", 4), ("0001-01-01", 1)])
  func weekdaysStartOnMonday(date: String, weekday: Int) {
    #expect(CalendarDate(date)?.weekday == weekday)
  }

  @Test func windowsThatTouchSomeDaysAreInOrderAndCoverThem() throws {
    var random = RandomSource(seed: 11)
    for window in [CalendarWindow.week, .month, .quarter, .tertial, .halfYear, .year] {
      for _ in 0..<50 {
        let start = try #require(CalendarDate(dayNumber: random.int(10_000...20_000)))
        let end = try #require(start.adding(days: random.int(0...800)))
        let windows = try #require(window.windows(touching: start, through: end))
        let first = try #require(windows.first)
        let last = try #require(windows.last)
        #expect(first.first <= start && start <= first.last)
        #expect(last.first <= end && end <= last.last)
        #expect(zip(windows, windows.dropFirst()).allSatisfy { $0.last.adding(days: 1) == $1.first })
      }
    }
  }

  @Test func weeksRunFromMondayThroughSunday() throws {
    let day = CalendarDate("2016-01-01")
    #expect(CalendarWindow.week.windows(touching: day, through: day)?.map(\.description) == ["2015-12-28/2016-01-03"])
  }

  @Test func termsAndPeriodsAreNotTheCalendars() throws {
    let day = CalendarDate("2016-01-01")
    for window in [CalendarWindow.term, .period, CalendarWindow(rawValue: "fortnight")] {
      #expect(window.windows(touching: day, through: day) == nil)
    }
  }
}
