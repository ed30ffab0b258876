extension Rule where Subject == Target {
  /// A target is stated with more decimals than its source prints.
  ///
  /// **Why.** Whether it was reached would depend on digits that nobody publishes.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "decimals": 0
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "use", "expectation": { "kind": "atMost", "value": 7.25 } }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "decimals": 0
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "use", "expectation": { "kind": "atMost", "value": 7 } }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var overPrecise: Self {
    Rule(
      "target.over-precise",
      .note,
      MessageTemplate(
        english: "The value {value} has more decimals than “{indicatorName}” is published with ({decimals}).",
        swedish: "Värdet {value} har fler decimaler än ”{indicatorName}” redovisas med ({decimals})."
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator], let decimals = indicator.decimals,
        decimals >= 0
      else { return }
      func check(_ value: Double, at part: PartialKeyPath<Target>, _ element: Int? = nil) {
        guard value.decimals > decimals else { return }
        let facts: [String: JSONValue] = [
          "value": JSONNumber(value).map { .number($0) } ?? .null, "indicator": .quoted(indicator.id),
          "indicatorName": .string(indicator.name),
          "decimals": .quantity(Double(decimals)),
        ]
        report(at: part, element, facts: facts)
      }
      for value in target.expectation.statedValues { check(value, at: \.expectation) }
      for (index, waypoint) in target.waypoints.enumerated() { check(waypoint.value, at: \.waypoints, index) }
    }
  }
}
