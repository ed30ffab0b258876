extension Rule where Subject == Indicator {
  /// The same value is recorded twice.
  ///
  /// **Why.** One of the two is superfluous, and when one is corrected the other is forgotten.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "value": 120 }, { "period": "2025", "value": 120 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [
  ///       { "period": "2025", "value": 120, "status": "preliminary" },
  ///       { "period": "2025", "value": 120, "status": "final" }
  ///     ]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationRepeated: Self {
    Rule(
      "indicator.observation-repeated",
      .warning,
      MessageTemplate(
        english: "The value for {period} is recorded more than once.",
        swedish: "Värdet för {period} är registrerat mer än en gång."
      )
    ) { indicator, context, report in
      guard context.series?.isPlain == false else { return }
      indicator.forEachRival { index, observation, isSame in
        if isSame { report(at: \.observations, index, facts: ["period": .quoted(observation.period)]) }
      }
    }
  }
}
