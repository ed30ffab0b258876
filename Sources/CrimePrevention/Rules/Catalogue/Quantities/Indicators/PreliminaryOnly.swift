extension Rule where Subject == Indicator {
  /// All values of an indicator are preliminary or estimated.
  ///
  /// **Why.** What is assessed on them may change when the final values come.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "value": 120, "status": "preliminary" }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "value": 120, "status": "final" }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var preliminaryOnly: Self {
    Rule(
      "indicator.preliminary-only",
      .note,
      MessageTemplate(
        english: "Every value of the indicator is preliminary or estimated.",
        swedish: "Alla värden för indikatorn är preliminära eller uppskattade."
      )
    ) { indicator, report in
      var hasFigure = false
      for position in indicator.observations.indices {
        if indicator.observations[position].status.isPreliminary {
          hasFigure = hasFigure || indicator.recordedFigure(of: indicator.observations[position]) != nil
        } else if indicator.recordedFigure(of: indicator.observations[position]) != nil {
          return
        }
      }
      if hasFigure { report(at: \.observations) }
    }
  }
}
