extension Rule where Subject == AgendaItem {
  /// An agenda item starts before its meeting does, or runs past the meeting's end.
  ///
  /// **Why.** Invitations and calendars are made from these times; one of them is wrong.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned", "startsAt": "13:00", "endsAt": "14:00",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "startsAt": "13:00", "minutes": 30 },
  ///       { "id": "i2", "title": "Punkt 2", "startsAt": "13:30", "minutes": 45 }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned", "startsAt": "13:00", "endsAt": "14:15",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "startsAt": "13:00", "minutes": 30 },
  ///       { "id": "i2", "title": "Punkt 2", "startsAt": "13:30", "minutes": 45 }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var outsideMeetingTime: Self {
    Rule(
      "agenda-item.outside-meeting-time",
      .warning,
      MessageTemplate(
        english: "The item's time ({time}) isn't within the meeting's ({meeting}).",
        swedish: "Punktens tid ({time}) ryms inte inom mötets ({meeting})."
      )
    ) { item, context, report in
      guard let meeting = context.meeting, meeting.status != .cancelled, let start = item.startsAt?.minutes else {
        return
      }
      let (opens, closes) = (meeting.startsAt?.minutes, meeting.endsAt?.minutes)
      guard start < opens ?? .min || item.end ?? start > closes ?? .max, opens ?? .min < closes ?? .max else { return }
      report(
        at: \.startsAt,
        facts: [
          "time": .span(from: .clock(start), through: item.end.map(JSONValue.clock)),
          "meeting": .span(from: opens.map(JSONValue.clock), through: closes.map(JSONValue.clock)),
        ]
      )
    }
  }
}
