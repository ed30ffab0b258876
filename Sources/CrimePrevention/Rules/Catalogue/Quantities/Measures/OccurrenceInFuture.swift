extension Rule where Subject == Occurrence {
  /// Something is recorded as having taken place after the asking date.
  ///
  /// **Why.** What is planned isn't an occurrence: it would be counted as done.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "x-as-of": "2026-06-30",
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "occurrences": [{ "on": "2026-09-15" }] }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "x-as-of": "2026-06-30",
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "occurrences": [{ "on": "2026-05-15" }] }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var occurrenceInFuture: Self {
    Rule(
      "occurrence.in-future",
      .warning,
      MessageTemplate(
        english: "It is recorded as having taken place ({on}), after {date}.",
        swedish: "Det är registrerat som genomfört ({on}), efter den {date}."
      )
    ) { occurrence, _, date, report in
      guard occurrence.on.first > date else { return }
      report(at: \.on, facts: ["on": .quoted(occurrence.on), "date": .quoted(date)])
    }
  }
}
