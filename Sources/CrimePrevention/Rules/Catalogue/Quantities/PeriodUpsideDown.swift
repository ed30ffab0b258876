extension Rule where Subject == ReportingPeriod {
  /// A reporting period, written as a range of days, ends before it starts.
  ///
  /// **Why.** No day lies in it, so the value, due time or occurrence has no place in time.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025-10-31/2025-09-15", "value": 120 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025-09-15/2025-10-31", "value": 120 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var periodUpsideDown: Self {
    Rule(
      "period.upside-down",
      .error,
      MessageTemplate(
        english: "The period {period} ends before it starts.",
        swedish: "Perioden {period} slutar innan den börjar."
      )
    ) { period, report in
      if period.last < period.first { report(facts: ["period": .quoted(period)]) }
    }
  }
}
