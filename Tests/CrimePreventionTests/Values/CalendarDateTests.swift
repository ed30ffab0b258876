import Testing

@testable import CrimePrevention

struct CalendarDateTests {
  @Test func everyDateFrom1600To2400RoundTripsAndComparesLikeItsDayNumber() throws {
    var previous: CalendarDate?
    for year in 1600...2400 {
      for month in 1...12 {
        for day in 1...CalendarDate.daysIn(month: month, year: year) {
          let date = try #require(CalendarDate(year: year, month: month, day: day))
          guard CalendarDate(date.description) == date, CalendarDate(dayNumber: date.dayNumber) == date else {
            Issue.record("\(date) doesn't read back")
            continue
          }
          if let previous, !(previous < date && date.dayNumber == previous.dayNumber + 1) {
            Issue.record("\(date) doesn't follow \(previous)")
          }
          previous = date
        }
      }
    }
    #expect(previous?.description == "2400-12-31")
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2000-03-01", 11017), ("1969-12-31", -1), ("2026-11-22", 20779), ("0001-01-01", -719_162),
  ])
  func dayNumberCountsFrom1970(text: String, number: Int) throws {
    let date = try #require(CalendarDate(text))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
  }

  @Test(arguments: [
    "2015-02-29", "1900-02-29", "2015-13-01", "2015-00-01", "2015-01-00", "2015-04-31", "0000-01-01", "15-01-01",
    "2015-1-1", "2015-01-01 ", " 2015-01-01", "2015/01/01", "20150101", "2015-01-01T00:00", "", "２０１５-01-01",
    "-015-01-01", "+2015-01-01",
  ])
  func textThatIsNoDateIsRefused(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func dayNumbersBeyondTheCalendarAreNoDates() throws {
    let last = CalendarDate("9999-12-31")
    #expect(CalendarDate(dayNumber: last.dayNumber) == last)
    for number in [.min, -719_163, last.dayNumber + 1, .max] { #expect(CalendarDate(dayNumber: number) == nil) }
  }

  @Test func leapYearsFollowTheGregorianRule() {
    #expect(CalendarDate.daysIn(month: 2, year: 2000) == 29)
    #expect(CalendarDate.daysIn(month: 2, year: 1900) == 28)
    #expect(CalendarDate.daysIn(month: 2, year: 2024) == 29)
    #expect(CalendarDate.daysIn(month: 2, year: 2023) == 28)
  }
}
