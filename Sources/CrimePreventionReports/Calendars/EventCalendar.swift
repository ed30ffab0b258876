public import CrimePrevention

/// A calendar of events, to be written as an iCalendar file (RFC 5545, with the name of RFC 7986; `text/calendar`).
public struct EventCalendar: Sendable, Hashable {
  /// The calendar's name.
  public var name: String
  /// What readers should know about the calendar as a whole, such as that something is left out of it.
  public var details: String?
  /// The events.
  package var events: [CalendarEvent]

  /// Makes a calendar.
  package init(name: String, details: String? = nil, events: [CalendarEvent]) {
    self.name = name
    self.details = details
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
    let description = details.map { [ContentLine("DESCRIPTION", text: $0)] } ?? []
    let end = [ContentLine("END", "VCALENDAR")]
    let events = events.flatMap { $0.lines(stamp: stamp) }
    return (head + description + StockholmTime.lines + events + end).map(\.folded).joined()
  }
}

extension EventCalendar {
  /// The calendar of all meetings of a record that an audience may see, cancelled ones marked as such.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - language: The language of the calendar's own words.
  ///   - date: The asking date, for what has a release date; without it, such things are left out.
  ///   - audience: Who it is for.
  ///   - policy: What a publication requires in addition to the record's marks.
  public init(
    meetingsOf record: CheckedRecord,
    language: MessageLanguage,
    asOf date: CalendarDate? = nil,
    for audience: Audience = .residents,
    policy: PublicationPolicy = .standard
  ) {
    let shown = ShownRecord(of: record.record, for: audience, on: date, policy: policy)
    let names = RecordNames(index: shown.index, language: language)
    let meetings = PublicMeeting.all(in: shown)
    self.init(
      name: shown.record.council.name,
      details: Self.leftOut(["meeting", "agendaItem"], of: shown, language),
      events: meetings.map { CalendarEvent(of: $0, names) }
    )
  }

  /// The calendar of the last days of a record that an audience may see: of actions and milestones that aren't done, and of
  /// targets. Each is a whole day, the last one of the period that is stated.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - language: The language of the calendar's own words.
  ///   - date: The asking date, for what has a release date; without it, such things are left out.
  ///   - audience: Who it is for.
  ///   - policy: What a publication requires in addition to the record's marks.
  public init(
    deadlinesOf record: CheckedRecord,
    language: MessageLanguage,
    asOf date: CalendarDate? = nil,
    for audience: Audience = .residents,
    policy: PublicationPolicy = .standard
  ) {
    let shown = ShownRecord(of: record.record, for: audience, on: date, policy: policy)
    let kinds = ["meeting", "agendaItem", "meetingAction", "measure", "milestone", "target", "promise", "plan", "goal"]
    self.init(
      name: shown.record.council.name,
      details: Self.leftOut(kinds, of: shown, language),
      events: DeadlineEvents(shown, language: language).events
    )
  }

  /// The calendar of a council as an audience may see it: its meetings and those announced, the last days of actions,
  /// milestones and targets, and the days by which the Act asks for something next.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - language: The language of the calendar's own words.
  ///   - date: The asking date, from which the Act's next days are counted.
  ///   - audience: Who it is for.
  ///   - policy: What a publication requires in addition to the record's marks.
  public init(
    councilOf record: CheckedRecord,
    language: MessageLanguage,
    asOf date: CalendarDate,
    for audience: Audience = .residents,
    policy: PublicationPolicy = .standard
  ) {
    let shown = ShownRecord(of: record.record, for: audience, on: date, policy: policy)
    let meetings = EventCalendar(meetingsOf: record, language: language, asOf: date, for: audience, policy: policy)
    let deadlines = EventCalendar(deadlinesOf: record, language: language, asOf: date, for: audience, policy: policy)
    let announced = AnnouncedMeetings(shown.record, language: language).events
    let statute = StatuteEvents(of: shown.record, language: language, asOf: date).events
    self.init(
      name: meetings.name,
      // The calendar of last days lacks more.
      details: deadlines.details ?? meetings.details,
      events: meetings.events + announced + deadlines.events + statute
    )
  }

  /// A remark that a calendar lacks something; `nil` when it doesn't.
  private static func leftOut(_ kinds: [String], of shown: ShownRecord, _ language: MessageLanguage) -> String? {
    let hidden = shown.withheld.counts.filter { kinds.contains($0.kind) && shown.withheld.hides($0.kind) }
    guard !hidden.isEmpty else { return nil }
    let words = hidden.map { $0.words(in: language) }.joined(separator: "; ")
    return language.say("Left out of this calendar: ", "Utelämnat ur kalendern: ") + words + "."
  }
}

extension EventCalendar {
  /// Returns the calendar as the one to give out after an earlier one, so that those who have the earlier one see what
  /// has changed.
  ///
  /// An event whose time, place or status has changed gets a higher `SEQUENCE`. An event that is no longer there is
  /// kept as a cancelled one, since leaving it out would leave it in people's calendars.
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
