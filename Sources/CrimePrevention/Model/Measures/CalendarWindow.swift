/// The stretch of time in which occurrences are counted (tidsfönster).
public struct CalendarWindow: OpenCode, CodeValue {
  /// The code as written in the record.
  public let rawValue: String

  /// Makes a window from any code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The windows that this version of the format knows.
  public enum Known: String, CaseIterable, Sendable {
    /// A week, Monday through Sunday (vecka).
    case week
    /// A calendar month (månad).
    case month
    /// A calendar quarter (kvartal).
    case quarter
    /// Four months: January–April, May–August, September–December (tertial).
    case tertial
    /// Half a calendar year (halvår).
    case halfYear
    /// A school term, whose dates are local (termin).
    case term
    /// A calendar year (år).
    case year
    /// The whole period of what the window belongs to (perioden).
    case period
  }

  /// A week, Monday through Sunday (vecka).
  public static let week = Self(.week)
  /// A calendar month (månad).
  public static let month = Self(.month)
  /// A calendar quarter (kvartal).
  public static let quarter = Self(.quarter)
  /// Four months: January–April, May–August, September–December (tertial).
  public static let tertial = Self(.tertial)
  /// Half a calendar year (halvår).
  public static let halfYear = Self(.halfYear)
  /// A school term, whose dates are local (termin).
  public static let term = Self(.term)
  /// A calendar year (år).
  public static let year = Self(.year)
  /// The whole period of what the window belongs to (perioden).
  public static let period = Self(.period)
}

extension CalendarWindow {
  /// Returns the calendar windows wholly inside a range of days; `nil` for weeks and for windows that the calendar
  /// doesn't define.
  ///
  /// Weeks are excluded: the callers of this function count in months and years.
  func windows(from start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod]? {
    guard self != .week else { return nil }
    return windows(touching: start, through: end)?.filter { start <= $0.first && $0.last <= end }
  }

  /// Returns the calendar windows that overlap a range of days, in order; `nil` for windows that the calendar doesn't
  /// define: terms, periods and unknown ones.
  ///
  /// A week is given as a range of days. Linear in the number of windows.
  func windows(touching start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod]? {
    switch known {
    case .week: Self.weeks(touching: start, through: end)
    case .month: Self.parts(.month, ofMonths: 1, touching: start, through: end)
    case .quarter: Self.parts(.quarter, ofMonths: 3, touching: start, through: end)
    case .tertial: Self.parts(.tertial, ofMonths: 4, touching: start, through: end)
    case .halfYear: Self.parts(.halfYear, ofMonths: 6, touching: start, through: end)
    case .year: Self.parts(.year, ofMonths: 12, touching: start, through: end)
    case .term, .period, nil: nil
    }
  }

  private static func parts(
    _ granularity: ReportingPeriod.Granularity,
    ofMonths length: Int,
    touching start: CalendarDate,
    through end: CalendarDate
  ) -> [ReportingPeriod] {
    guard start <= end else { return [] }
    let ordinal = { (date: CalendarDate) in (date.year * 12 + date.month - 1) / length }
    let inYear = 12 / length
    return (ordinal(start)...ordinal(end)).compactMap { part in
      ReportingPeriod(granularity, part % inYear + 1, of: part / inYear)
    }
  }

  /// Weeks from Monday through Sunday.
  private static func weeks(touching start: CalendarDate, through end: CalendarDate) -> [ReportingPeriod] {
    stride(from: start.dayNumber - start.weekday + 1, through: end.dayNumber, by: 7).compactMap { monday in
      guard let first = CalendarDate(dayNumber: monday), let last = CalendarDate(dayNumber: monday + 6) else {
        return nil
      }
      return ReportingPeriod(from: first, through: last)
    }
  }
}
