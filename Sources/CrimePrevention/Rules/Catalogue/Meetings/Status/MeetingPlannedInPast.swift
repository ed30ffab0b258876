extension Rule where Subject == Meeting {
  /// A meeting whose day has passed is still recorded as planned.
  ///
  /// **Why.** It was held or cancelled, and the record doesn't say which. On the day itself it may still be planned.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-06-29", "status": "planned" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-06-30", "status": "planned" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var plannedInPast: Self {
    Rule(
      "meeting.planned-in-past",
      .warning,
      MessageTemplate(
        english: "The meeting on {on} still stands as planned: say whether it was held or cancelled.",
        swedish: "Mötet den {on} står fortfarande som planerat: ange om det hölls eller ställdes in."
      )
    ) { meeting, _, date, report in
      guard meeting.status == .planned, meeting.date < date else { return }
      report(at: \.status, facts: ["on": .string(meeting.date.description)])
    }
  }
}
