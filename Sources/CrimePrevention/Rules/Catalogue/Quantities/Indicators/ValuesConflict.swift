extension Rule where Subject == Indicator {
  /// Two different values are recorded for the same period and part, and neither takes precedence.
  ///
  /// **Why.** A final value takes precedence over a preliminary one, then the one published last. When nothing
  /// distinguishes them, nobody knows which figure applies.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "value": 120 }, { "period": "2025", "value": 126 }]
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
  ///       { "period": "2025", "value": 126, "status": "final" }
  ///     ]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var valuesConflict: Self {
    Rule(
      "indicator.values-conflict",
      .warning,
      MessageTemplate(
        english: """
          Two values are recorded for {period}, among them {value}, and nothing says which one holds. Give their \
          status or day of publication.
          """,
        swedish: """
          Två värden är registrerade för {period}, däribland {value}, och inget säger vilket som gäller. Ange \
          status eller publiceringsdag.
          """
      )
    ) { indicator, context, report in
      guard context.series?.isPlain == false else { return }
      indicator.forEachRival { index, observation, isSame in
        guard !isSame, let figure = indicator.recordedFigure(of: observation) else { return }
        report(at: \.observations, index, facts: ["period": .quoted(observation.period), "value": .quantity(figure)])
      }
    }
  }
}
