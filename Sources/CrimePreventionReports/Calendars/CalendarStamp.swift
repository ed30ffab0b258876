public import CrimePrevention

/// The moment, in universal time, at which a calendar is made (DTSTAMP): the library has no clock, so it is given.
public struct CalendarStamp: Sendable, Hashable {
  /// The day in universal time.
  public let date: CalendarDate
  /// The time in universal time, to the minute; absent for the beginning of the day.
  public let time: TimeOfDay?

  /// Makes a stamp from a day, and perhaps a time, in universal time (UTC).
  public init(date: CalendarDate, time: TimeOfDay? = nil) {
    self.date = date
    self.time = time
  }
}

extension CalendarStamp: CalendarValue {
  var written: String { date.compact + "T" + (time?.compact ?? "000000") + "Z" }
}

extension CalendarDate {
  /// The day as iCalendar writes it, such as `20240611`.
  var compact: String { description.filter { $0 != "-" } }
}

extension TimeOfDay {
  /// The time as iCalendar writes it, such as `150000`.
  var compact: String { description.filter { $0 != ":" } + "00" }
}
