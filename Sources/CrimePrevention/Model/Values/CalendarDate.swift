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
  static var earliest: Self { Self(firstDayOf: 1) }

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
