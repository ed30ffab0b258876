extension Rule where Subject == Meeting {
  /// The minutes of the agenda items don't add up to the time from the meeting's start to its end.
  ///
  /// **Why.** Either the meeting runs over, or time is left that nobody has planned. The check applies only when the
  /// meeting has both times and every item its minutes.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned", "startsAt": "13:00", "endsAt": "14:30",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "minutes": 30 },
  ///       { "id": "i2", "title": "Punkt 2", "minutes": 45 }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned", "startsAt": "13:00", "endsAt": "14:30",
  ///     "agenda": [
  ///       { "id": "i1", "title": "Punkt 1", "minutes": 45 },
  ///       { "id": "i2", "title": "Punkt 2", "minutes": 45 }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var minutesNotAddingUp: Self {
    Rule(
      "meeting.minutes-not-adding-up",
      .warning,
      MessageTemplate(
        english: "The agenda items take {sum} minutes together, but the meeting lasts {length} ({start}–{end}).",
        swedish: "Punkterna tar tillsammans {sum} minuter, men mötet är {length} minuter långt ({start}–{end})."
      )
    ) { meeting, report in
      guard meeting.status != .cancelled, let length = meeting.length, let sum = meeting.agendaMinutes, sum != length,
        let start = meeting.startsAt, let end = meeting.endsAt
      else { return }
      report(
        at: \.agenda,
        facts: [
          "sum": .number(JSONNumber(sum)), "length": .number(JSONNumber(length)),
          "start": .string(start.description), "end": .string(end.description),
        ]
      )
    }
  }
}
