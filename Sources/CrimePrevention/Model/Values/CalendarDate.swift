/// A civil date (datum) in the Gregorian calendar, without time of day or zone.
///
/// Years run from 1 to 9999. Written as `YYYY-MM-DD`. Dates compare in calendar order.
public struct CalendarDate: Sendable, Hashable {
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8

  /// The year, 1 to 9999.
  public var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  public var month: Int { Int(storedMonth) }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(storedDay) }

  /// Makes a date, or `nil` when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.daysIn(month: month, year: year)).contains(day)
    else { return nil }
    storedYear = Int16(year)
    storedMonth = Int8(month)
    storedDay = Int8(day)
  }

  private init(firstDayOf year: Int16) {
    (storedYear, storedMonth, storedDay) = (year, 1, 1)
  }

  /// The first day of the year 1.
  package static var earliest: Self { Self(firstDayOf: 1) }

  /// How many days a month has.
  ///
  /// - Parameters:
  ///   - month: The month, 1 to 12.
  ///   - year: The year, which decides whether February has 29 days.
  /// - Returns: 28 to 31.
  package static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CalendarDate: Comparable {
  /// Whether one date is earlier than another.
  public static func < (left: Self, right: Self) -> Bool {
    (left.storedYear, left.storedMonth, left.storedDay) < (right.storedYear, right.storedMonth, right.storedDay)
  }
}

extension CalendarDate: LosslessStringConvertible {
  /// Reads `YYYY-MM-DD`; `nil` for any other text and for days that the calendar lacks.
  public init?(_ description: String) { self.init(utf8: description.utf8) }

  package init?(utf8: some BidirectionalCollection<UInt8>) {
    var text = DigitScanner(utf8)
    guard let year = text.digits(4), text.skip("-"), let month = text.digits(2), text.skip("-"),
      let day = text.digits(2), text.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date as `YYYY-MM-DD`.
  public var description: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }
}

extension CalendarDate {
  /// The number of days since 1970-01-01, negative before it.
  ///
  /// Counts in eras of 400 years, each 146 097 days, with the year starting in March, so that the leap day comes last.
  public var dayNumber: Int {
    let shiftedYear = month > 2 ? year : year - 1
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The last day of this date's month.
  package var endOfMonth: CalendarDate {
    CalendarDate(year: year, month: month, day: Self.daysIn(month: month, year: year)) ?? self
  }
}

extension CalendarDate {
  /// Makes the date with a day number counted from 1970-01-01, the reverse of ``dayNumber``; `nil` outside the years 1
  /// to 9999.
  package init?(dayNumber: Int) {
    // 0001-01-01 through 9999-12-31.
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    // Counted from 0000-03-01, as in `dayNumber`.
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// Returns the date a number of days later, or earlier when the number is negative; `nil` outside the years 1 to
  /// 9999.
  public func adding(days: Int) -> CalendarDate? {
    let (number, overflows) = dayNumber.addingReportingOverflow(days)
    return overflows ? nil : CalendarDate(dayNumber: number)
  }

  /// Returns the date a number of months later, or earlier when the number is negative: the same day of the month, or
  /// the month's last day when it has no such day. `nil` outside the years 1 to 9999.
  ///
  /// This is how the Act (1930:173) on the computation of statutory time, section 1 (lag om beräkning av lagstadgad
  /// tid), counts a period in months or years; a year is twelve months.
  public func adding(months: Int) -> CalendarDate? {
    guard (-120_000...120_000).contains(months) else { return nil }
    let total = year * 12 + month - 1 + months
    guard total >= 12 else { return nil }
    let (year, month) = (total / 12, total % 12 + 1)
    return CalendarDate(year: year, month: month, day: min(day, Self.daysIn(month: month, year: year)))
  }

  /// The day of the week, from 1 for Monday to 7 for Sunday (ISO 8601).
  public var weekday: Int {
    // 1970-01-01 was a Thursday.
    ((dayNumber + 3) % 7 + 7) % 7 + 1
  }
}

/// Reads texts of fixed-width ASCII digits and separators, such as dates, from their bytes.
struct DigitScanner<Bytes: BidirectionalCollection<UInt8>> {
  private var rest: Bytes.SubSequence

  init(_ bytes: Bytes) {
    rest = bytes[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Reads exactly `count` digits as a number.
  mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      rest.removeFirst()
    }
    return value
  }

  /// Moves past `separator` if it comes next.
  mutating func skip(_ separator: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: separator) else { return false }
    rest.removeFirst()
    return true
  }
}

extension Int {
  /// The number in decimal digits with zeros in front, at least `width` of them.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
