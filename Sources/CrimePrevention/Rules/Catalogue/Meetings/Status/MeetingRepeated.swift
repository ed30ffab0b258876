extension Rule where Subject == Meeting {
  /// Two meetings are on the same day at the same time.
  ///
  /// **Why.** It may be one meeting entered twice, once as a stub and once with its minutes. Cancelled meetings don't
  /// count.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m1", "date": "2026-05-12", "status": "held", "startsAt": "13:00" },
  ///     { "id": "m2", "date": "2026-05-12", "status": "held", "startsAt": "13:00" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m1", "date": "2026-05-12", "status": "held", "startsAt": "13:00" },
  ///     { "id": "m2", "date": "2026-05-12", "status": "held", "startsAt": "15:00" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var repeated: Self {
    Rule(
      "meeting.repeated",
      .note,
      MessageTemplate(
        english: "The record has {count} meetings on {on} at the same time: is it one meeting, entered more than "
          + "once?",
        swedish: "Det finns {count} möten den {on} vid samma tid: är det ett möte som har förts in mer än en gång?"
      )
    ) { meeting, context, report in
      guard meeting.status != .cancelled else { return }
      let count = context.derived.calendar.count(on: meeting.date, at: meeting.startsAt)
      guard count > 1 else { return }
      report(at: \.date, facts: ["count": .number(JSONNumber(count)), "on": .string(meeting.date.description)])
    }
  }
}
