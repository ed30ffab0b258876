extension Rule where Subject == Target {
  /// A target states a value outside the indicator's scale: as limit, baseline or waypoint.
  ///
  /// **Why.** Such a value can never be reached, or never be missed.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "use", "expectation": { "kind": "atLeast", "value": 110 } }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "use", "expectation": { "kind": "atLeast", "value": 90 } }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var targetOffScale: Self {
    Rule(
      "target.value-off-scale",
      .warning,
      MessageTemplate(
        english: "The value {value} lies outside the scale ({scale}).",
        swedish: "Värdet {value} ligger utanför skalan ({scale})."
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator] else { return }
      func check(_ figure: ValueRange, at part: PartialKeyPath<Target>, _ element: Int? = nil) {
        guard indicator.isOffScale(figure) else { return }
        report(at: part, element, facts: ["value": .quantity(figure), "scale": indicator.scaleFact])
      }
      for value in target.expectation.statedValues { check(ValueRange(exactly: value), at: \.expectation) }
      if let value = target.baseline?.value { check(ValueRange(exactly: value), at: \.baseline) }
      if let range = target.baseline?.range { check(range, at: \.baseline) }
      for (index, waypoint) in target.waypoints.enumerated() {
        check(ValueRange(exactly: waypoint.value), at: \.waypoints, index)
      }
    }
  }
}
