extension Rule where Subject == Waypoint {
  /// A waypoint lies before the path to the target starts, or after it ends.
  ///
  /// **Why.** It isn't on the way then, and is passed over when progress is computed.
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
        english: "The waypoint on {on} isn't between the start ({start}) and the due day ({due}).",
        swedish: "Delmålet den {on} ligger inte mellan starten ({start}) och slutdagen ({due})."
      )
    ) { waypoint, context, report in
      guard let target = context.target else { return }
      let start = context.start(of: target, in: context.index.indicators[target.indicator])
      let due = context.due(of: target)
      guard start.map({ waypoint.on <= $0 }) ?? false || due.map({ $0 <= waypoint.on }) ?? false else { return }
      let facts: [String: JSONValue] = [
        "on": .quoted(waypoint.on), "start": start.map { .quoted($0) } ?? "–", "due": due.map { .quoted($0) } ?? "–",
      ]
      report(at: .on, facts: facts)
    }
  }
}
