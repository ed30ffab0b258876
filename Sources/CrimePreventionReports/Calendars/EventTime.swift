public import CrimePrevention

/// When an event of a calendar is.
@nonexhaustive
public enum EventTime: Sendable, Hashable {
  /// On whole days, the last one included.
  case days(first: CalendarDate, last: CalendarDate)
  /// On a day from a time, in Swedish civil time; until when, if that is known and later.
  case hours(CalendarDate, from: TimeOfDay, until: TimeOfDay?)
}

extension EventTime {
  /// The lines that say it. An end isn't made up: without one the event has its beginning only.
  var lines: [ContentLine] {
    switch self {
    case .days(let first, let last):
      let start = ContentLine("DTSTART", value: WholeDay(first))
      // The end of whole days is the first day after them.
      guard last >= first, let end = last.adding(days: 1) else { return [start] }
      return [start, ContentLine("DTEND", value: WholeDay(end))]
    case .hours(let date, let from, let until):
      let start = ContentLine("DTSTART", value: LocalTime(date, from))
      guard let until, until > from else { return [start] }
      return [start, ContentLine("DTEND", value: LocalTime(date, until))]
    }
  }
}

/// A day without a time.
private struct WholeDay: CalendarValue {
  let date: CalendarDate

  init(_ date: CalendarDate) {
    self.date = date
  }

  var parameters: String { ";VALUE=DATE" }
  var written: String { date.compact }
}

/// A time in Sweden, by the rules that ``StockholmTime`` gives.
private struct LocalTime: CalendarValue {
  let date: CalendarDate
  let time: TimeOfDay

  init(_ date: CalendarDate, _ time: TimeOfDay) {
    self.date = date
    self.time = time
  }

  var parameters: String { ";TZID=Europe/Stockholm" }
  var written: String { date.compact + "T" + time.compact }
}
