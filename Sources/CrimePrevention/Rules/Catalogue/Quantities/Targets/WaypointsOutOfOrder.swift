extension Rule where Subject == Target {
  /// The waypoints of a target aren't in the order of their days.
  ///
  /// **Why.** Two for the same day contradict each other, and a list that jumps back often has a mistyped year.
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
  ///       "waypoints": [{ "on": "2026-12-31", "value": 110 }, { "on": "2025-12-31", "value": 120 }]
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
  ///       "waypoints": [{ "on": "2025-12-31", "value": 120 }, { "on": "2026-12-31", "value": 110 }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var waypointsOutOfOrder: Self {
    Rule(
      "target.waypoints-out-of-order",
      .warning,
      MessageTemplate(
        english: "The waypoint on {on} stands after the one on {previous}.",
        swedish: "Delmålet den {on} står efter delmålet den {previous}."
      )
    ) { target, report in
      for (index, pair) in zip(target.waypoints, target.waypoints.dropFirst()).enumerated() where pair.1.on <= pair.0.on
      {
        report(at: \.waypoints, index + 1, facts: ["on": .quoted(pair.1.on), "previous": .quoted(pair.0.on)])
      }
    }
  }
}
