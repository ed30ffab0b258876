extension Rule where Subject == Meeting {
  /// There is time between two agenda items that belongs to no item.
  ///
  /// **Why.** It may be a break; if so, an item for it makes the agenda complete. Applies when every item has a start,
  /// and the minutes of the ones before are known.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "startsAt": "13:00", "minutes": 30 },
  ///       { "id": "i2", "title": "Punkt 2", "startsAt": "13:45", "minutes": 15 }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "startsAt": "13:00", "minutes": 45 },
  ///       { "id": "i2", "title": "Punkt 2", "startsAt": "13:45", "minutes": 15 }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var itemTimesGapped: Self {
    Rule(
      "meeting.item-times-gapped",
      .note,
      MessageTemplate(
        english: "Nothing is planned between {end} and {start}, before “{item}”: add the break, or correct the "
          + "times.",
        swedish: "Inget är planerat mellan {end} och {start}, före ”{item}”: lägg in pausen, eller rätta tiderna."
      )
    ) { meeting, report in
      let items = meeting.timedItems
      guard meeting.status != .cancelled, items.count == meeting.agenda.count, var end = items.first?.end else {
        return
      }
      for item in items.dropFirst() {
        if item.start > end {
          report(
            at: \.agenda,
            item.position,
            facts: [
              "item": .string(meeting.agenda[item.position].title), "start": .clock(item.start), "end": .clock(end),
            ]
          )
        }
        guard let ended = item.end else { return }
        end = max(end, ended)
      }
    }
  }
}
