extension Rule where Subject == Indicator {
  /// The number of inhabitants that a rate is taken per isn't above zero.
  ///
  /// **Why.** Nothing can be divided by none.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "rate", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "per": 0
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "rate", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "per": 100000
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var perNotPositive: Self {
    Rule(
      "indicator.per-not-positive",
      .error,
      MessageTemplate(
        english: "The values are stated per {per}; the number must be above 0.",
        swedish: "Värdena anges per {per}; talet måste vara större än 0."
      )
    ) { indicator, report in
      guard let per = indicator.per, !(per > 0) else { return }
      report(at: \.per, facts: ["per": .quantity(per)])
    }
  }
}
