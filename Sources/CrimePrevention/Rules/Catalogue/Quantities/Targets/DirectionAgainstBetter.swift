extension Rule where Subject == Target {
  /// A target asks for the direction that its indicator calls worse.
  ///
  /// **Why.** Either the indicator's direction or the target is reversed. Progress would be counted backwards.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "increase" },
  ///       "baseline": { "period": "2024", "value": 120 }
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "decrease" },
  ///       "baseline": { "period": "2024", "value": 120 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var directionAgainstBetter: Self {
    Rule(
      "target.direction-against-better",
      .warning,
      MessageTemplate(
        english: "The target goes the way that is worse for “{indicatorName}” ({betterEnglish} is better).",
        swedish: "Målvärdet går åt det håll som är sämre för ”{indicatorName}” ({betterSwedish} är bättre)."
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator], let better = indicator.better.known,
        better != .neither
      else { return }
      let direction = target.expectation.direction(in: indicator, from: context.baseline(of: target))
      guard let direction, direction != better else { return }
      let facts = CodeNames.directions.facts("better", better.rawValue)
        .and([
          "direction": .string(direction.rawValue), "indicator": .quoted(indicator.id),
          "indicatorName": .string(indicator.name),
        ])
      report(at: \.expectation, facts: facts)
    }
  }
}
