/// The period that a figure covers, or by whose last day something is due (redovisningsperiod).
///
/// Written as a year `2015`, a half-year `2015-H1`, a tertial (four months) `2015-T2`, a quarter `2015-Q3`, a month
/// `2015-05`, a day `2015-05-12` or a range of days `2015-05-01/2015-08-31`. Two spellings of the same days, such as
/// `2015` and `2015-01-01/2015-12-31`, are different values with equal ``first`` and ``last`` days, since the spelling
/// is what the source says.
public struct ReportingPeriod: Sendable, Hashable {
  /// How a period is spelled.
  @nonexhaustive
  public enum Granularity: Sendable, Hashable, CaseIterable {
    /// A calendar year.
    case year
    /// Six months (halvår).
    case halfYear
    /// Four months (tertial).
    case tertial
    /// Three months (kvartal).
    case quarter
    /// A calendar month.
    case month
    /// One day.
    case day
    /// Any first and last day.
    case range
  }

  /// How the period is spelled.
  public let granularity: Granularity
  /// The first day.
  public let first: CalendarDate
  /// The last day, inclusive. Before ``first`` only in a reversed range, which rules report.
  public let last: CalendarDate

  /// One day.
  public init(day: CalendarDate) {
    granularity = .day
    first = day
    last = day
  }

  /// A range of days, both included.
  public init(from first: CalendarDate, through last: CalendarDate) {
    granularity = .range
    self.first = first
    self.last = last
  }

  /// The `number`-th part of a calendar year, or `nil` when the year has no such part.
  ///
  /// - Parameters:
  ///   - granularity: ``Granularity/year``, ``Granularity/halfYear``, ``Granularity/tertial``,
  ///     ``Granularity/quarter`` or ``Granularity/month``; others give `nil`.
  ///   - number: Which one, from 1. A year has only number 1.
  ///   - year: The year, 1 to 9999.
  public init?(_ granularity: Granularity, _ number: Int = 1, of year: Int) {
    guard let length = granularity.months, number >= 1, number <= 12 / length,
      let first = CalendarDate(year: year, month: (number - 1) * length + 1, day: 1),
      let last = CalendarDate(year: year, month: number * length, day: 1)
    else { return nil }
    self.granularity = granularity
    self.first = first
    self.last = last.endOfMonth
  }
}

extension ReportingPeriod.Granularity {
  /// How many months a part of the calendar year has; `nil` for days and ranges.
  fileprivate var months: Int? {
    switch self {
    case .year: 12
    case .halfYear: 6
    case .tertial: 4
    case .quarter: 3
    case .month: 1
    case .day, .range: nil
    }
  }
}

extension ReportingPeriod: LosslessStringConvertible {
  /// Reads one of the seven spellings; `nil` for any other text, so that ``description`` always gives the text back.
  public init?(_ description: String) { self.init(utf8: description.utf8) }

  package init?(utf8: some BidirectionalCollection<UInt8>) {
    if utf8.count < 10 {
      self.init(partOfYear: utf8)
    } else if let day = CalendarDate(utf8: utf8) {
      self.init(day: day)
    } else {
      guard let slash = utf8.firstIndex(of: UInt8(ascii: "/")), let first = CalendarDate(utf8: utf8[..<slash]),
        let last = CalendarDate(utf8: utf8[slash...].dropFirst())
      else { return nil }
      self.init(from: first, through: last)
    }
  }

  private init?(partOfYear utf8: some BidirectionalCollection<UInt8>) {
    var text = DigitScanner(utf8)
    guard let year = text.digits(4) else { return nil }
    if text.isAtEnd {
      self.init(.year, of: year)
      return
    }
    guard text.skip("-") else { return nil }
    for (letter, granularity) in Self.letters where text.skip(letter) {
      guard let number = text.digits(1), text.isAtEnd else { return nil }
      self.init(granularity, number, of: year)
      return
    }
    guard let month = text.digits(2), text.isAtEnd else { return nil }
    self.init(.month, month, of: year)
  }

  private static let letters: [(Unicode.Scalar, Granularity)] = [("H", .halfYear), ("T", .tertial), ("Q", .quarter)]

  /// The period as it is written in a record.
  public var description: String {
    let year = first.year.padded(to: 4)
    let number = granularity.months.map { (first.month - 1) / $0 + 1 } ?? 1
    switch granularity {
    case .year: return year
    case .halfYear: return "\(year)-H\(number)"
    case .tertial: return "\(year)-T\(number)"
    case .quarter: return "\(year)-Q\(number)"
    case .month: return "\(year)-\(number.padded(to: 2))"
    case .day: return first.description
    case .range: return "\(first)/\(last)"
    }
  }
}
