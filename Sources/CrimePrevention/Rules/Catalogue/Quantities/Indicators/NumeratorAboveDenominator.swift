extension Rule where Subject == Observation {
  /// A share has more in its numerator than in its denominator.
  ///
  /// **Why.** More than all can't be counted. The two may have been swapped.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "numerator": 9, "denominator": 5 }]
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
  static var numeratorAboveDenominator: Self {
    Rule(
      "observation.numerator-above-denominator",
      .error,
      MessageTemplate(
        english: "For {period} the numerator, {numerator}, is larger than the denominator, {denominator}.",
        swedish: "För {period} är täljaren, {numerator}, större än nämnaren, {denominator}."
      )
    ) { observation, context, report in
      guard let numerator = observation.numerator, let denominator = observation.denominator, denominator < numerator,
        context.indicator?.statistic == .share
      else { return }
      let facts: [String: JSONValue] = [
        "period": .quoted(observation.period), "numerator": .quantity(numerator), "denominator": .quantity(denominator),
      ]
      report(at: \.numerator, facts: facts)
    }
  }
}
