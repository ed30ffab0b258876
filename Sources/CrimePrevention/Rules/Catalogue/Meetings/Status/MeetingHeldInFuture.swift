extension Rule where Subject == Meeting {
  /// A meeting is recorded as held although its day is yet to come.
  ///
  /// **Why.** The date or the status is wrong. Switch it off when a record is checked as of an earlier day.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-07-01", "status": "held" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-06-30", "status": "held" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var heldInFuture: Self {
    Rule(
      "meeting.held-in-future",
      .warning,
      MessageTemplate(
        english: "The meeting stands as held, but its date, {on}, is after {date}.",
        swedish: "Mötet står som hållet, men dess datum, den {on}, ligger efter den {date}."
      )
    ) { meeting, _, date, report in
      guard meeting.status == .held, meeting.date > date else { return }
      report(at: \.status, facts: ["on": .string(meeting.date.description), "date": .string(date.description)])
    }
  }
}
