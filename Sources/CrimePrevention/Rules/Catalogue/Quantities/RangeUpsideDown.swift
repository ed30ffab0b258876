extension Rule where Subject == ValueRange {
  /// A range of values has its ends the wrong way round.
  ///
  /// **Why.** No value lies in it: a scale would exclude everything, and a value known only as a range would be known
  /// as nothing.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "scale": { "min": 100, "max": 0 }
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "scale": { "min": 0, "max": 100 }
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var rangeUpsideDown: Self {
    Rule(
      "range.upside-down",
      .error,
      MessageTemplate(
        english: "The smallest value, {min}, is larger than the largest, {max}.",
        swedish: "Det minsta värdet, {min}, är större än det största, {max}."
      )
    ) { range, report in
      guard range.max < range.min else { return }
      report(facts: ["min": .quantity(range.min), "max": .quantity(range.max)])
    }
  }
}
