extension Rule where Subject == Indicator {
  /// The number of decimals that an indicator is shown with is negative.
  ///
  /// **Why.** How precise its values are can't be determined.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "decimals": -1
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "decimals": 0
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var decimalsNegative: Self {
    Rule(
      "indicator.decimals-negative",
      .error,
      MessageTemplate(
        english: "The number of decimals is {decimals}; it must be 0 or more.",
        swedish: "Antalet decimaler är {decimals}; det måste vara 0 eller mer."
      )
    ) { indicator, report in
      guard let decimals = indicator.decimals, decimals < 0 else { return }
      report(at: \.decimals, facts: ["decimals": .number(JSONNumber(decimals))])
    }
  }
}
