public import CrimePrevention

/// A calendar of events, to be written as an iCalendar file (RFC 5545, with the name of RFC 7986; `text/calendar`).
public struct EventCalendar: Sendable, Hashable {
  /// The calendar's name.
  public var name: String
  /// The events.
  package var events: [CalendarEvent]

  /// Makes a calendar.
  package init(name: String, events: [CalendarEvent]) {
    self.name = name
    self.events = events
  }

  /// The whole file. Lines end with CR LF and have at most 75 octets.
  ///
  /// It has no METHOD, since it is a calendar to read or subscribe to and not a message to those invited.
  ///
  /// - Parameter stamp: When the file is made; the library has no clock.
  /// - Returns: The file's text, to be written as UTF-8.
  public func text(stamp: CalendarStamp) -> String {
    let head = [
      ContentLine("BEGIN", "VCALENDAR"),
      ContentLine("VERSION", "2.0"),
      ContentLine("PRODID", "-//swift-crime-prevention//CrimePreventionReports//EN"),
      ContentLine("CALSCALE", "GREGORIAN"),
      ContentLine("NAME", text: name),
    ]
    let end = [ContentLine("END", "VCALENDAR")]
    let events = events.flatMap { $0.lines(stamp: stamp) }
    return (head + StockholmTime.lines + events + end).map(\.folded).joined()
  }
}

extension EventCalendar {
  /// The calendar of all meetings of a record that everyone may see, cancelled ones marked as such.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - language: The language of the calendar's own words.
  ///   - date: The asking date, for what has a release date; without it, such things are left out.
  public init(meetingsOf record: CheckedRecord, language: MessageLanguage, asOf date: CalendarDate? = nil) {
    let view = PublicView(of: record.record, asOf: date)
    let names = RecordNames(index: record.index, language: language)
    let meetings = PublicMeeting.all(in: record.record, view)
    self.init(name: record.record.council.name, events: meetings.map { CalendarEvent(of: $0, names) })
  }

  /// The calendar of the last days of a record that everyone may see: of actions and milestones that aren't done, and of
  /// targets. Each is a whole day, the last one of the period that is stated.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - language: The language of the calendar's own words.
  ///   - date: The asking date, for what has a release date; without it, such things are left out.
  public init(deadlinesOf record: CheckedRecord, language: MessageLanguage, asOf date: CalendarDate? = nil) {
    let deadlines = DeadlineEvents(record.index, view: PublicView(of: record.record, asOf: date), language: language)
    self.init(name: record.record.council.name, events: deadlines.events)
  }
}

extension EventCalendar {
  /// The calendar as the one to give out after an earlier one, so that those who have that one see what has changed.
  ///
  /// An event whose time, place or status isn't as it was gets a higher `SEQUENCE`. An event that is no
  /// longer there is kept as a cancelled one, since leaving it out would leave it in people's calendars.
  ///
  /// - Parameter previous: The calendar that was given out before, such as that of the record's earlier version.
  /// - Returns: The calendar to give out now.
  public func following(_ previous: EventCalendar) -> EventCalendar {
    let earlier = Dictionary(previous.events.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
    let present = Set(events.map(\.uid))
    let gone = previous.events.filter { !present.contains($0.uid) }
    return EventCalendar(name: name, events: events.map { $0.following(earlier[$0.uid]) } + gone.map(\.withdrawn))
  }
}

extension CalendarEvent {
  fileprivate func following(_ previous: CalendarEvent?) -> CalendarEvent {
    guard let previous else { return self }
    var event = self
    let isSame = time == previous.time && place == previous.place && status == previous.status
    event.sequence = max(sequence, isSame ? previous.sequence : previous.sequence + 1)
    return event
  }

  fileprivate var withdrawn: CalendarEvent {
    guard status != .cancelled else { return self }
    var event = self
    event.status = .cancelled
    event.sequence += 1
    return event
  }
}
