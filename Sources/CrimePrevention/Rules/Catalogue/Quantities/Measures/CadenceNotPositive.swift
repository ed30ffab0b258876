extension Rule where Subject == Cadence {
  /// Something is to take place zero times, or fewer.
  ///
  /// **Why.** A cadence of zero is kept by doing nothing. Leave the cadence out when none is promised.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "cadence": { "times": 0, "per": "year" } }]
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
  ///       "measures": [{ "id": "measure", "title": "Measure", "cadence": { "times": 4, "per": "year" } }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var cadenceNotPositive: Self {
    Rule(
      "cadence.times-not-positive",
      .error,
      MessageTemplate(
        english: "The number of times is {times}; it must be at least 1.",
        swedish: "Antalet gånger är {times}; det måste vara minst 1."
      )
    ) { cadence, report in
      if cadence.times < 1 { report(at: \.times, facts: ["times": .quantity(Double(cadence.times))]) }
    }
  }
}
