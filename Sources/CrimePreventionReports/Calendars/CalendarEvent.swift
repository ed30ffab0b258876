package import CrimePrevention

/// An event of a calendar (VEVENT): a meeting, or the last day for something.
package struct CalendarEvent: Sendable, Hashable {
  /// Whether the event takes place.
  @nonexhaustive
  package enum Status: Sendable, Hashable {
    /// It does, or did.
    case confirmed
    /// It doesn't.
    case cancelled
    /// It isn't known.
    case unknown
  }

  /// What identifies the event for as long as it exists, whatever else about it changes (UID).
  package let uid: String
  /// How often its time, place or status has changed since it was first given out (SEQUENCE), from 0.
  package var sequence: Int
  /// Whether it takes place.
  package var status: Status
  /// When it is.
  package var time: EventTime
  /// What it is.
  package var title: String
  /// Where it is, if that is known.
  package var place: String?
  /// More about it.
  package var details: String?
  /// Whether those who have it in their calendars are busy then: at a meeting, not on the last day for something.
  package var makesBusy: Bool

  /// Makes an event.
  package init(
    uid: String,
    time: EventTime,
    title: String,
    place: String? = nil,
    details: String? = nil,
    status: Status = .confirmed,
    sequence: Int = 0,
    makesBusy: Bool = true
  ) {
    self.uid = uid
    self.sequence = sequence
    self.status = status
    self.time = time
    self.title = title
    self.place = place
    self.details = details
    self.makesBusy = makesBusy
  }
}

extension CalendarEvent {
  func lines(stamp: CalendarStamp) -> [ContentLine] {
    [
      ContentLine("BEGIN", "VEVENT"),
      ContentLine("UID", text: uid),
      ContentLine("DTSTAMP", value: stamp),
      ContentLine("SEQUENCE", value: max(0, sequence)),
    ] + time.lines + [ContentLine("SUMMARY", text: title)] + optionalLines + [
      ContentLine("TRANSP", makesBusy && status != .cancelled ? "OPAQUE" : "TRANSPARENT"),
      ContentLine("END", "VEVENT"),
    ]
  }

  private var optionalLines: [ContentLine] {
    [
      place.map { ContentLine("LOCATION", text: $0) },
      details.map { ContentLine("DESCRIPTION", text: $0) },
      statusLine,
    ].compactMap { $0 }
  }

  private var statusLine: ContentLine? {
    switch status {
    case .confirmed: ContentLine("STATUS", "CONFIRMED")
    case .cancelled: ContentLine("STATUS", "CANCELLED")
    case .unknown: nil
    }
  }
}

/// When an event of a calendar is.
@nonexhaustive
package enum EventTime: Sendable, Hashable {
  /// On whole days, the last one included.
  case days(first: CalendarDate, last: CalendarDate)
  /// On a day from a time, in Swedish civil time; until when, if that is known and later.
  case hours(CalendarDate, from: TimeOfDay, until: TimeOfDay?)
}

extension EventTime {
  /// The lines that state the time. An end isn't made up: without one the event has only its beginning.
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
