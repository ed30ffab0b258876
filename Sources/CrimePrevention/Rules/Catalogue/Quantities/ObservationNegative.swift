extension Rule where Subject == Observation {
  /// A count, share, rate or duration is negative, or a numerator, denominator or number of answers is.
  ///
  /// **Why.** There can't be fewer than none.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": -3 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": 3 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationNegative: Self {
    Rule(
      "observation.negative",
      .error,
      MessageTemplate(
        english: "The observation for {period} is negative: {value}.",
        swedish: "Mätvärdet för {period} är negativt: {value}."
      )
    ) { observation, context, report in
      let isCounted = context.indicator?.isNeverNegative ?? false
      let values: [(Observation.Field, Double?)] = [
        (.value, isCounted ? observation.value : nil), (.range, isCounted ? observation.range?.min : nil),
        (.numerator, observation.numerator), (.denominator, observation.denominator),
        (.sampleSize, observation.sampleSize.map(Double.init)),
      ]
      for case (let part, .some(let value)) in values where value < 0 {
        report(at: part, facts: ["period": .quoted(observation.period), "value": .quantity(value)])
      }
    }
  }
}
