extension Rule where Subject == Meeting {
  /// An agenda item starts before another one is over.
  ///
  /// **Why.** Two items can't be dealt with at once; a start or a length is wrong. Applies to items with a start and
  /// minutes.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "startsAt": "13:00", "minutes": 30 },
  ///       { "id": "i2", "title": "Punkt 2", "startsAt": "13:15", "minutes": 15 }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "startsAt": "13:00", "minutes": 30 },
  ///       { "id": "i2", "title": "Punkt 2", "startsAt": "13:30", "minutes": 15 }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var itemTimesOverlapping: Self {
    Rule(
      "meeting.item-times-overlapping",
      .warning,
      MessageTemplate(
        english: "The item “{item}” starts at {start}, but “{earlier}” lasts until {end}.",
        swedish: "Punkten ”{item}” börjar {start}, men ”{earlier}” pågår till {end}."
      )
    ) { meeting, report in
      guard meeting.status != .cancelled else { return }
      var latest: (position: Int, end: Int)?
      for item in meeting.timedItems {
        if let latest, item.start < latest.end {
          report(
            at: \.agenda,
            item.position,
            facts: [
              "item": .string(meeting.agenda[item.position].title), "start": .clock(item.start),
              "earlier": .string(meeting.agenda[latest.position].title), "end": .clock(latest.end),
            ]
          )
        }
        if let end = item.end, end > latest?.end ?? .min { latest = (item.position, end) }
      }
    }
  }
}
