/// A day, or a minute of a day, in Swedish civil time (tidpunkt).
///
/// Written as `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`.
public struct CivilMoment: Sendable, Hashable {
  /// The day.
  public var date: CalendarDate
  /// The time of day; absent when only the day is known.
  public var time: TimeOfDay?

  /// Makes a moment from a day and, when known, a time of day.
  public init(date: CalendarDate, time: TimeOfDay? = nil) {
    self.date = date
    self.time = time
  }
}

extension CivilMoment: LosslessStringConvertible {
  /// Reads `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; `nil` for any other text.
  public init?(_ description: String) {
    let parts = description.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let date = CalendarDate(String(first)) else { return nil }
    guard parts.count > 1 else {
      self.init(date: date)
      return
    }
    guard let time = TimeOfDay(String(parts[1])) else { return nil }
    self.init(date: date, time: time)
  }

  /// The moment as it is written in a record.
  public var description: String { time.map { "\(date)T\($0)" } ?? date.description }
}

extension CivilMoment {
  /// Whether it is earlier than another moment, as far as both tell.
  func isSurelyBefore(_ other: CivilMoment) -> Bool {
    if date != other.date { return date < other.date }
    guard let time, let otherTime = other.time else { return false }
    return time < otherTime
  }
}
