extension Rule where Subject == Observation {
  /// A value was published before the period that it is about had ended.
  ///
  /// **Why.** It can't cover the whole period then. One of the dates is wrong, or the value is a forecast.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "value": 120, "publishedOn": "2025-10-01" }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "value": 120, "publishedOn": "2026-02-01" }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var publishedBeforePeriodEnds: Self {
    Rule(
      "observation.published-before-period-ends",
      .warning,
      MessageTemplate(
        english: "The value for {period} was published on {published}, before the period ended.",
        swedish: "Värdet för {period} publicerades den {published}, innan perioden var slut."
      )
    ) { observation, report in
      guard let published = observation.publishedOn, published < observation.period.last, observation.mayHaveValue
      else { return }
      report(at: \.publishedOn, facts: ["period": .quoted(observation.period), "published": .quoted(published)])
    }
  }
}
