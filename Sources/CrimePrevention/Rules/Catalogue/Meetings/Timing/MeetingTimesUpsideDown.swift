extension Rule where Subject == Meeting {
  /// A meeting ends before it starts, or at the same minute.
  ///
  /// **Why.** One of the times is wrong, and nothing can be computed from them.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned", "startsAt": "15:00", "endsAt": "13:00" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-09-15", "status": "planned", "startsAt": "13:00", "endsAt": "15:00" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var timesUpsideDown: Self {
    Rule(
      "meeting.times-upside-down",
      .error,
      MessageTemplate(
        english: "The meeting ends at {end}, but starts at {start}.",
        swedish: "Mötet slutar {end}, men börjar {start}."
      )
    ) { meeting, report in
      guard let start = meeting.startsAt, let end = meeting.endsAt, end <= start else { return }
      report(at: \.endsAt, facts: ["start": .string(start.description), "end": .string(end.description)])
    }
  }
}
