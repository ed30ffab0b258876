extension Rule where Subject == Waypoint {
  /// A waypoint's value isn't between the baseline and the target.
  ///
  /// **Why.** The path would lead away from the target first, or past it and back.
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
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 100 },
  ///       "baseline": { "period": "2023", "value": 140 }, "due": "2027",
  ///       "waypoints": [{ "on": "2025-12-31", "value": 90 }]
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
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 100 },
  ///       "baseline": { "period": "2023", "value": 140 }, "due": "2027",
  ///       "waypoints": [{ "on": "2025-12-31", "value": 120 }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var waypointOffPath: Self {
    Rule(
      "waypoint.value-off-path",
      .warning,
      MessageTemplate(
        english: "The value {value} isn't between the baseline ({baseline}) and the target ({limit}).",
        swedish: "Värdet {value} ligger inte mellan basvärdet ({baseline}) och målvärdet ({limit})."
      )
    ) { waypoint, context, report in
      guard let target = context.target, let indicator = context.index.indicators[target.indicator],
        let baseline = context.baseline(of: target),
        case .success(let limits) = target.expectation.limits(in: indicator, from: baseline),
        let direction = limits.direction(from: baseline),
        let limit = direction == .higher ? limits.lower : limits.upper
      else { return }
      let (least, most) = (min(baseline.lower, limit.lower), max(baseline.upper, limit.upper))
      guard !waypoint.value.isAtLeast(least) || !most.isAtLeast(waypoint.value) else { return }
      let facts: [String: JSONValue] = [
        "value": .quantity(waypoint.value), "baseline": .quantity(baseline), "limit": .quantity(limit),
      ]
      report(at: \.value, facts: facts)
    }
  }
}
