import TestSupport
import Testing

@testable import CrimePrevention

struct SwedishCalendarTests {
  private let calendar = SwedishCalendar()

  private func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  @Test func nationalDayTookThePlaceOfWhitMondayIn2005() throws {
    let before = try #require(SwedishCalendar.publicHolidays(in: 2004))
    let after = try #require(SwedishCalendar.publicHolidays(in: 2005))
    #expect(before.count == 13)
    #expect(after.count == 13)
    #expect(before[.whitMonday]?.description == "2004-05-31")
    #expect(before[.nationalDay] == nil)
    #expect(after[.nationalDay]?.description == "2005-06-06")
    #expect(after[.whitMonday] == nil)
    #expect(calendar.isWorkingDay(try day("2004-05-31")) == false)
    #expect(calendar.isWorkingDay(try day("2005-05-16")) == true)
  }

  @Test func nothingIsSaidOfTheYearsBefore1989() throws {
    #expect(SwedishCalendar.publicHolidays(in: 1988) == nil)
    #expect(PublicHoliday.christmasDay.date(in: 1988) == nil)
    #expect(SwedishCalendar.publicHolidays(in: 1989)?.count == 13)
    #expect(calendar.isWorkingDay(try day("1988-12-30")) == nil)
    #expect(SwedishCalendar.isPublicHoliday(try day("1988-12-25")) == nil)
    #expect(SwedishCalendar.statutoryDeadline(fallingOn: try day("1988-12-25")) == nil)
    #expect(calendar.workingDays(after: try day("1988-12-30"), through: try day("1989-01-31")) == nil)
    #expect(calendar.adding(workingDays: 1, to: try day("1988-12-30")) == nil)
    #expect(calendar.workingDays(after: try day("1988-12-31"), through: try day("1989-01-03")) == 2)
  }

  @Test(arguments: [
    ("1989", "1989-03-26"), ("2000", "2000-04-23"), ("2008", "2008-03-23"), ("2011", "2011-04-24"),
    ("2016", "2016-03-27"), ("2038", "2038-04-25"),
  ])
  func easterFallsOnThePublishedDays(year: String, easter: String) throws {
    #expect(PublicHoliday.easterSunday.date(in: try #require(Int(year)))?.description == easter)
  }

  @Test func everyHolidayFallsOnItsWeekday() throws {
    for year in 1989...2300 {
      let days = try #require(SwedishCalendar.publicHolidays(in: year))
      #expect(days.count == 13)
      let weekdays: [PublicHoliday: Int] = [
        .goodFriday: 5, .easterSunday: 7, .easterMonday: 1, .ascensionDay: 4, .whitSunday: 7, .midsummerDay: 6,
        .allSaintsDay: 6,
      ]
      for (holiday, weekday) in weekdays { #expect(days[holiday]?.weekday == weekday, "\(holiday) \(year)") }
    }
  }

  @Test func dayWithTwoHolidaysIsOneDayOff() throws {
    // Ascension Day of 2008 fell on May Day, a Thursday.
    #expect(calendar.workingDays(after: try day("2008-04-30"), through: try day("2008-05-04")) == 1)
    #expect(calendar.adding(workingDays: 2, to: try day("2008-04-30"))?.description == "2008-05-05")
  }

  @Test func sundaysArePublicHolidaysAndSaturdaysAreNot() throws {
    #expect(SwedishCalendar.isPublicHoliday(try day("2025-03-02")) == true)
    #expect(SwedishCalendar.isPublicHoliday(try day("2025-03-01")) == false)
    #expect(SwedishCalendar.isPublicHoliday(try day("2025-11-01")) == true)
    #expect(SwedishCalendar.isPublicHoliday(try day("2025-06-20")) == false, "Midsummer Eve")
  }

  @Test(arguments: ["2025-06-20", "2024-12-24", "2024-12-31", "2025-05-29", "2025-06-06", "2025-03-01", "2025-03-02"])
  func evesHolidaysAndWeekendsAreNotWorked(date: String) throws {
    #expect(calendar.isWorkingDay(try day(date)) == false)
  }

  @Test func twoWorkingDaysPassOverAWeekendAndOverMidsummer() throws {
    #expect(calendar.adding(workingDays: 2, to: try day("2025-03-07"))?.description == "2025-03-11")
    // Thursday 19 June; Friday is Midsummer Eve.
    #expect(calendar.adding(workingDays: 2, to: try day("2025-06-19"))?.description == "2025-06-24")
    #expect(calendar.adding(workingDays: 0, to: try day("2025-06-20"))?.description == "2025-06-20")
    #expect(calendar.adding(workingDays: -1, to: try day("2025-06-20")) == nil)
    #expect(calendar.adding(workingDays: .max, to: try day("2025-06-20")) == nil)
  }

  @Test func localDaysAreAddedAndTakenAway() throws {
    let bridge = try day("2025-05-30")
    let saturday = try day("2025-05-31")
    let local = SwedishCalendar(closingDays: [bridge], extraWorkingDays: [saturday])
    #expect(local.isWorkingDay(bridge) == false)
    #expect(local.isWorkingDay(saturday) == true)
    // Ascension Day is the 29th.
    #expect(local.adding(workingDays: 1, to: try day("2025-05-28")) == saturday)
    #expect(local.workingDays(after: try day("2025-05-28"), through: saturday) == 1)
    #expect(SwedishCalendar(closingDays: [bridge], extraWorkingDays: [bridge]).isWorkingDay(bridge) == false)
    #expect(
      SwedishCalendar.statutoryDeadline(fallingOn: try day("2025-05-29")) == bridge,
      "a statute knows no local days"
    )
  }

  @Test func countingAgreesWithLookingAtEachDay() throws {
    var random = RandomSource(seed: 4)
    let local = SwedishCalendar(
      closingDays: Set((0..<40).compactMap { _ in CalendarDate(dayNumber: random.int(7_000...25_000)) }),
      extraWorkingDays: Set((0..<40).compactMap { _ in CalendarDate(dayNumber: random.int(7_000...25_000)) })
    )
    for calendar in [calendar, local] {
      for _ in 0..<60 {
        let start = try #require(CalendarDate(dayNumber: random.int(7_000...24_000)))
        let end = try #require(start.adding(days: random.int(0...1_200)))
        var counted = 0
        var day = start
        while day < end, let next = day.adding(days: 1) {
          day = next
          if calendar.isWorkingDay(day) == true { counted += 1 }
        }
        #expect(calendar.workingDays(after: start, through: end) == counted)
      }
    }
  }

  @Test func addingIsTheReverseOfCounting() throws {
    var random = RandomSource(seed: 5)
    for _ in 0..<100 {
      let start = try #require(CalendarDate(dayNumber: random.int(7_000...24_000)))
      let count = random.int(1...1_500)
      let end = try #require(calendar.adding(workingDays: count, to: start))
      #expect(calendar.workingDays(after: start, through: end) == count)
      #expect(calendar.isWorkingDay(end) == true)
    }
  }
}
