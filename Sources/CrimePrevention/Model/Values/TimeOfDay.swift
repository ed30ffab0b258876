/// A time of day (klockslag), to the minute, written as `HH:MM` from `00:00` to `23:59`.
public struct TimeOfDay: Sendable, Hashable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// The hour, 0 to 23.
  public var hour: Int { minutes / 60 }
  /// The minute of the hour, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// Makes a time of day, or `nil` when the clock has no such time.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }
}

extension TimeOfDay: Comparable {
  /// Whether one time is earlier in the day than another.
  public static func < (left: Self, right: Self) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: LosslessStringConvertible {
  /// Reads `HH:MM`; `nil` for any other text.
  public init?(_ description: String) { self.init(utf8: description.utf8) }

  package init?(utf8: some BidirectionalCollection<UInt8>) {
    var text = DigitScanner(utf8)
    guard let hour = text.digits(2), text.skip(":"), let minute = text.digits(2), text.isAtEnd else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// The time as `HH:MM`.
  public var description: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }
}

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
  /// Returns whether it is certainly earlier than another moment, given what is known about both.
  func isSurelyBefore(_ other: CivilMoment) -> Bool {
    if date != other.date { return date < other.date }
    guard let time, let otherTime = other.time else { return false }
    return time < otherTime
  }
}
