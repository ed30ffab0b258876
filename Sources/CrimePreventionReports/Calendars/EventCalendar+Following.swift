extension EventCalendar {
  /// The calendar as the one to give out after an earlier one, so that those who have that one see what has changed.
  ///
  /// An event whose time, place or status isn't as it was gets a higher ``CalendarEvent/sequence``. An event that is no
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
