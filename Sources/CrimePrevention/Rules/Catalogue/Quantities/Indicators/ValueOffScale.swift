extension Rule where Subject == Indicator {
  /// An observed value lies outside the indicator's scale.
  ///
  /// **Why.** Either the value or the scale is wrong, often a misplaced decimal point. A share in per cent lies between
  /// 0 and 100 whether or not a scale is stated.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": 120 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": 12 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var valueOffScale: Self {
    Rule(
      "observation.value-off-scale",
      .warning,
      MessageTemplate(
        english: "The value {value} for {period} lies outside the scale ({scale}).",
        swedish: "Värdet {value} för {period} ligger utanför skalan ({scale})."
      )
    ) { indicator, report in
      let possible = indicator.possibleValues
      guard possible != (nil, nil) else { return }
      for index in indicator.observations.indices {
        // Most values are on the scale, and checking only that is fast.
        if let value = indicator.observations[index].value, !ValueRange(exactly: value).isOutside(possible) { continue }
        let observation = indicator.observations[index]
        guard let figure = indicator.recordedFigure(of: observation), figure.isOutside(possible) else { continue }
        // Negative counts have a rule of their own.
        guard figure.min >= 0 || !indicator.isNeverNegative else { continue }
        let facts: [String: JSONValue] = [
          "value": .quantity(figure), "period": .quoted(observation.period), "scale": indicator.scaleFact,
        ]
        report(at: \.observations, index, facts: facts)
      }
    }
  }
}
