/// The stretch of time that a number of times is counted in (tidsfönster).
public struct CalendarWindow: OpenCode, CodeValue {
  /// The code as written in the record.
  public let rawValue: String

  /// Makes a window from any code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The windows that this version of the format knows.
  package enum Known: String, CaseIterable, Sendable {
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
