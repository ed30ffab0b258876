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
      "observation.value-negative",
      .error,
      MessageTemplate(
        english: "The observation for {period} is negative: {value}.",
        swedish: "Mätvärdet för {period} är negativt: {value}."
      )
    ) { observation, context, report in
      func check(
        _ value: Double?,
        at part: @autoclosure () -> PartialKeyPath<Observation>,
        isCounted: @autoclosure () -> Bool = true
      ) {
        guard let value, value < 0, isCounted() else { return }
        report(at: part(), facts: ["period": .quoted(observation.period), "value": .quantity(value)])
      }
      check(observation.value, at: \.value, isCounted: context.indicator?.isNeverNegative ?? false)
      check(observation.range?.min, at: \.range, isCounted: context.indicator?.isNeverNegative ?? false)
      check(observation.numerator, at: \.numerator)
      check(observation.denominator, at: \.denominator)
      check(observation.sampleSize.map(Double.init), at: \.sampleSize)
    }
  }
}
