extension Rule where Subject == Observation {
  /// An observation has a numerator but no denominator.
  ///
  /// **Why.** How many of how many? Without the second number there is no share.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "numerator": 5 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "numerator": 5, "denominator": 9 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationDenominatorMissing: Self {
    Rule(
      "observation.denominator-missing",
      .warning,
      MessageTemplate(
        english: "For {period} the numerator is {numerator}, but the denominator is missing.",
        swedish: "För {period} är täljaren {numerator}, men nämnaren saknas."
      )
    ) { observation, report in
      guard let numerator = observation.numerator, observation.denominator == nil else { return }
      report(facts: ["period": .quoted(observation.period), "numerator": .quantity(numerator)])
    }
  }
}
