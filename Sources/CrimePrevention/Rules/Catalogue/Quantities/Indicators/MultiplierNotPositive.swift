extension Rule where Subject == Indicator {
  /// The number that an indicator's values are to be multiplied by isn't above zero.
  ///
  /// **Why.** Every value of the indicator would be zero or change its sign.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "amount", "unit": "SEK", "better": "lower",
  ///     "aggregation": "latest", "multiplier": 0
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "amount", "unit": "SEK", "better": "lower",
  ///     "aggregation": "latest", "multiplier": 1000
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var multiplierNotPositive: Self {
    Rule(
      "indicator.multiplier-not-positive",
      .error,
      MessageTemplate(
        english: "The values are to be multiplied by {multiplier}; the number must be above 0.",
        swedish: "Värdena ska multipliceras med {multiplier}; talet måste vara större än 0."
      )
    ) { indicator, report in
      guard let multiplier = indicator.multiplier, !(multiplier > 0) else { return }
      report(at: \.multiplier, facts: ["multiplier": .quantity(multiplier)])
    }
  }
}
