extension Rule where Subject == Goal {
  /// A goal without a target.
  ///
  /// **Why.** Whether a goal is reached can be seen only from an indicator and an expected value. Without one, the
  /// follow-up can give no more than an opinion.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "goals": [{ "id": "goal", "text": "Minst 60 utbildas" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "trained", "name": "Utbildade", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "goals": [{ "id": "goal", "text": "Minst 60 utbildas", "targets": [{ "id": "sixty", "indicator": "trained", "expectation": { "kind": "atLeast", "value": 60 } }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var targetMissing: Self {
    Rule(
      "goal.target-missing",
      .warning,
      MessageTemplate(
        english: "The goal has no target: nothing says what is measured, or what value is good enough.",
        swedish: "Målet saknar målvärde: det framgår inte vad som ska mätas eller vilket värde som räcker."
      )
    ) { goal, report in
      if goal.targets.isEmpty { report() }
    }
  }
}
