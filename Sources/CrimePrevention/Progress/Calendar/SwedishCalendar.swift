/// Which days are worked in Sweden, and when deadlines in statutes fall (arbetsdagar, lagstadgad tid).
///
/// A working day is a Monday to Friday that is neither a public holiday nor Midsummer Eve, Christmas Eve or New Year's
/// Eve. A municipality or an organization can add days of its own:
///
/// ```swift
/// let calendar = SwedishCalendar(closingDays: [bridgeDay])
/// calendar.workingDays(after: opened, through: begun)
/// ```
///
/// Known from 1989 on; questions about earlier days give `nil`. School terms are local: a record states them as intervals
/// (``Cadence/within``), and those that it doesn't state can be given here:
///
/// ```swift
/// let calendar = SwedishCalendar(terms: [CalendarInterval(from: "2026-08-17", through: "2026-12-18")])
/// let progress = checked.progress(asOf: date, calendar: calendar)
/// ```
public struct SwedishCalendar: Sendable, Hashable {
  /// The first year that the calendar knows.
  public static let firstYear = 1989

  /// Days off in addition to the national ones. They take precedence over ``extraWorkingDays``.
  public let closingDays: Set<CalendarDate>
  /// Days worked though the national calendar has them off, such as a Saturday.
  public let extraWorkingDays: Set<CalendarDate>
  /// The school terms of the place (läsårstider), for requirements per term in a record that doesn't state terms.
  public let terms: [CalendarInterval]

  /// Makes the national calendar, with local days and terms when given.
  public init(
    closingDays: Set<CalendarDate> = [],
    extraWorkingDays: Set<CalendarDate> = [],
    terms: [CalendarInterval] = []
  ) {
    self.closingDays = closingDays
    self.extraWorkingDays = extraWorkingDays
    self.terms = terms
  }

  /// The named public holidays of a year with their days; `nil` before 1989 and after 9999.
  package static func publicHolidays(in year: Int) -> [PublicHoliday: CalendarDate]? {
    guard (firstYear...9999).contains(year) else { return nil }
    return Dictionary(PublicHoliday.days(in: year).map { ($0.holiday, $0.date) }) { first, _ in first }
  }

  /// Whether a day is a public holiday (allmän helgdag): a Sunday or a named one; `nil` before 1989.
  public static func isPublicHoliday(_ date: CalendarDate) -> Bool? {
    guard date.year >= firstYear else { return nil }
    return date.weekday == 7 || PublicHoliday.days(in: date.year).contains { $0.date == date }
  }

  /// The day on which a deadline in a statute ends: the next ordinary weekday when it would end on a Saturday, Sunday,
  /// other public holiday, Midsummer Eve, Christmas Eve or New Year's Eve.
  ///
  /// By the Act (1930:173) on the computation of statutory time, section 2, in the wording of SFS 2022:931. Whether a
  /// deadline that a plan sets itself moves this way is up to the plan. Local days don't count.
  ///
  /// - Returns: The day, `nil` before 1989 and when it would come after 9999.
  public static func statutoryDeadline(fallingOn date: CalendarDate) -> CalendarDate? {
    SwedishCalendar().firstWorkingDay(from: date)
  }

  /// The first working day on or after a day; `nil` before 1989 and when it would come after 9999.
  public func firstWorkingDay(from date: CalendarDate) -> CalendarDate? {
    var day = date
    while let isWorked = isWorkingDay(day) {
      if isWorked { return day }
      guard let next = day.adding(days: 1) else { return nil }
      day = next
    }
    return nil
  }

  /// Whether a day is a working day; `nil` before 1989.
  public func isWorkingDay(_ date: CalendarDate) -> Bool? {
    date.year < Self.firstYear ? nil : isWorkingDay(date, daysOff: Self.daysOff(in: date.year))
  }

  /// Whether a day is a working day, given the national days off of its year.
  func isWorkingDay(_ date: CalendarDate, daysOff: [Int]) -> Bool {
    if closingDays.contains(date) { return false }
    return extraWorkingDays.contains(date) || date.weekday <= 5 && !daysOff.contains(date.dayNumber)
  }

  /// The numbers of the days from Monday to Friday that aren't worked nationally in a year, each once, at most sixteen.
  static func daysOff(in year: Int) -> [Int] {
    let holidays = PublicHoliday.days(in: year)
    let midsummerEve = holidays.first { $0.holiday == .midsummerDay }?.date.adding(days: -1)
    let eves = [
      midsummerEve, CalendarDate(year: year, month: 12, day: 24), CalendarDate(year: year, month: 12, day: 31),
    ]
    let numbers = (holidays.map(\.date) + eves.compactMap { $0 }).filter { $0.weekday <= 5 }.map(\.dayNumber)
    // In 2008, Ascension Day was May Day.
    return Array(Set(numbers))
  }
}

// MARK: - Counting

extension SwedishCalendar {
  /// How many working days there are after one day and through another.
  ///
  /// The first day isn't counted, the last one is. Linear in the number of years and of local days.
  ///
  /// - Returns: The number, 0 when the last day isn't after the first; `nil` when days before 1989 are to be counted.
  public func workingDays(after start: CalendarDate, through end: CalendarDate) -> Int? {
    guard start < end else { return 0 }
    guard let firstCounted = start.adding(days: 1), firstCounted.year >= Self.firstYear else { return nil }
    let days = firstCounted.dayNumber...end.dayNumber
    let weekdays = Self.weekdays(through: days.upperBound) - Self.weekdays(through: days.lowerBound - 1)
    let daysOff = (firstCounted.year...end.year).reduce(0) { count, year in
      count + Self.daysOff(in: year).count { days.contains($0) }
    }
    let national = SwedishCalendar()
    let local = closingDays.union(extraWorkingDays).reduce(0) { difference, day in
      guard days.contains(day.dayNumber) else { return difference }
      return difference + (isWorkingDay(day) == true ? 1 : 0) - (national.isWorkingDay(day) == true ? 1 : 0)
    }
    return weekdays - daysOff + local
  }

  /// Returns the day a number of working days after another, which isn't counted itself: the last day of “within two
  /// working days”.
  ///
  /// - Parameters:
  ///   - count: How many working days, from 0, which gives the day itself.
  ///   - start: The day to count from.
  /// - Returns: The day; `nil` for a negative number, before 1989, and when it would come after 9999.
  public func adding(workingDays count: Int, to start: CalendarDate) -> CalendarDate? {
    guard count >= 0, start.year >= Self.firstYear else { return nil }
    var remaining = count
    var day = start
    while remaining > 0 {
      guard let next = day.adding(days: 1), let endOfYear = CalendarDate(year: next.year, month: 12, day: 31) else {
        return nil
      }
      // More than a year holds: whole years first, so that a large number doesn't take one step per day.
      if remaining > 366, let inYear = workingDays(after: day, through: endOfYear) {
        remaining -= inYear
        day = endOfYear
        continue
      }
      let daysOff = Self.daysOff(in: next.year)
      while remaining > 0, day < endOfYear, let next = day.adding(days: 1) {
        day = next
        if isWorkingDay(day, daysOff: daysOff) { remaining -= 1 }
      }
    }
    return day
  }

  /// How many Mondays to Fridays there are from some Monday long ago through a day.
  private static func weekdays(through dayNumber: Int) -> Int {
    // Monday 0001-01-01 is day −719 162; the calendar starts later.
    let (weeks, days) = (dayNumber + 719_162).quotientAndRemainder(dividingBy: 7)
    return weeks * 5 + min(days + 1, 5)
  }
}
