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

  /// Days off beside the national ones. They stand before ``extraWorkingDays``.
  public let closingDays: Set<CalendarDate>
  /// Days worked though the national calendar has them off, such as a Saturday.
  public let extraWorkingDays: Set<CalendarDate>
  /// The school terms of the place (läsårstider), for what is to hold in each term in a record that doesn't state them.
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
  public static func publicHolidays(in year: Int) -> [PublicHoliday: CalendarDate]? {
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
  /// deadline that a plan sets itself moves this way is for the plan to say. Local days don't count.
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
