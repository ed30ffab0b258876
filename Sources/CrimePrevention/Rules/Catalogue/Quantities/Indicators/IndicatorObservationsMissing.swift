extension Rule where Subject == Indicator {
  /// An indicator has no observation at all.
  ///
  /// **Why.** Nothing that rests on it can be assessed yet. That is no fault in a new plan, but it is worth knowing
  /// which figures nobody has fetched.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": 120 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var indicatorObservationsMissing: Self {
    Rule(
      "indicator.observations-missing",
      .note,
      MessageTemplate(
        english: "No value is recorded for the indicator.",
        swedish: "Inget mätvärde är registrerat för indikatorn."
      )
    ) { indicator, report in
      if indicator.observations.isEmpty { report() }
    }
  }
}
