extension Rule where Subject == Waypoint {
  /// A waypoint lies before the path to the target starts, or after it ends.
  ///
  /// **Why.** It isn't on the path then, and is ignored when progress is computed.
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
  ///       "waypoints": [{ "on": "2028-12-31", "value": 120 }]
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
  static var waypointDateOffPath: Self {
    Rule(
      "waypoint.date-off-path",
      .warning,
      MessageTemplate(
        english: "The waypoint on {on} doesn't lie between the first and the last day of the target ({time}).",
        swedish: "Delmålet den {on} ligger inte mellan målvärdets första och sista dag ({time})."
      )
    ) { waypoint, context, report in
      guard let target = context.target else { return }
      let start = context.start(of: target, in: context.index.indicators[target.indicator])
      let due = context.due(of: target)
      let isTooEarly = if let start { waypoint.on <= start } else { false }
      let isTooLate = if let due { due <= waypoint.on } else { false }
      guard isTooEarly || isTooLate else { return }
      report(
        at: \.on,
        facts: [
          "on": .quoted(waypoint.on), "time": .span(from: start.map { .quoted($0) }, through: due.map { .quoted($0) }),
        ]
      )
    }
  }
}
