extension Rule where Subject == Meeting {
  /// Some times of a meeting are given, but not enough to add the agenda up.
  ///
  /// **Why.** Some of the items have minutes, so the agenda was meant to add up, and whether it does can't be
  /// determined. A meeting whose items have no minutes at all isn't reported: there is nothing to check.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned", "startsAt": "13:00",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "minutes": 30 },
  ///       { "id": "i2", "title": "Punkt 2", "minutes": 45 }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned", "startsAt": "13:00", "endsAt": "14:15",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "minutes": 30 },
  ///       { "id": "i2", "title": "Punkt 2", "minutes": 45 }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var minutesNotComparable: Self {
    Rule(
      "meeting.minutes-not-comparable",
      .note,
      MessageTemplate(
        english: "Whether the agenda adds up to the meeting's time can't be checked. Start: "
          + "{start}, end: {end}, items without minutes: {untimed} of {items}.",
        swedish: "Det går inte att kontrollera om punkterna går ihop med mötets tid. Start: {start}, "
          + "slut: {end}, punkter utan minuter: {untimed} av {items}."
      )
    ) { meeting, report in
      guard meeting.status != .cancelled, !meeting.agenda.isEmpty else { return }
      let untimed = meeting.agenda.count { $0.minutes == nil }
      let hasMinutes = untimed < meeting.agenda.count
      let lacksTime = meeting.startsAt == nil || meeting.endsAt == nil
      guard hasMinutes, lacksTime || untimed > 0 else { return }
      report(
        at: \.agenda,
        facts: [
          "start": meeting.startsAt.map { .string($0.description) } ?? .null,
          "end": meeting.endsAt.map { .string($0.description) } ?? .null,
          "untimed": .number(JSONNumber(untimed)), "items": .number(JSONNumber(meeting.agenda.count)),
        ]
      )
    }
  }
}
