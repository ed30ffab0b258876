extension Rule where Subject == Revision<Observation> {
  /// A figure is gone.
  ///
  /// **Why.** What was measured stays true. A figure that was wrong is corrected, or its status says that it is missing.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2024", "value": 5 }] }] },
  ///   "newer": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest" }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2024", "status": "missing" }] }] },
  ///   "newer": { "indicators": [{ "id": "i", "name": "I", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest" }] }
  /// }
  /// ```
  static var observationRemoved: Self {
    Rule(
      "observation.removed",
      .warning,
      MessageTemplate(
        english: "The figure for {period}, {before}, is gone.",
        swedish: "Värdet för {period}, {before}, är borta."
      )
    ) { revision, report in
      guard let older = revision.older, revision.newer == nil, let value = older.value else { return }
      report(facts: ["period": .string(older.period.description), "before": .quantity(value)])
    }
  }
}
