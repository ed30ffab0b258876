extension Rule where Subject == Occurrence {
  /// The number of times or of people at an occurrence is negative.
  ///
  /// **Why.** There can't be fewer than none.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "occurrences": [{ "on": "2026-03", "count": -2 }] }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "occurrences": [{ "on": "2026-03", "count": 2 }] }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var occurrenceNegative: Self {
    Rule(
      "occurrence.count-negative",
      .error,
      MessageTemplate(
        english: "The number is negative: {value}.",
        swedish: "Antalet är negativt: {value}."
      )
    ) { occurrence, report in
      if let count = occurrence.count, count < 0 { report(at: \.count, facts: ["value": .quantity(Double(count))]) }
      if let people = occurrence.participants, people < 0 {
        report(at: \.participants, facts: ["value": .quantity(Double(people))])
      }
    }
  }
}
