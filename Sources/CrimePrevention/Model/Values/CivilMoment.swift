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
  public init?(_ description: String) { self.init(utf8: description.utf8) }

  package init?(utf8: some BidirectionalCollection<UInt8>) {
    guard let mark = utf8.firstIndex(of: UInt8(ascii: "T")) else {
      guard let date = CalendarDate(utf8: utf8) else { return nil }
      self.init(date: date)
      return
    }
    guard let date = CalendarDate(utf8: utf8[..<mark]), let time = TimeOfDay(utf8: utf8[mark...].dropFirst()) else {
      return nil
    }
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
