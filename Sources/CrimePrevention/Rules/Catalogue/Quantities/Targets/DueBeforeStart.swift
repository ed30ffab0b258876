extension Rule where Subject == Target {
  /// A target is due before it starts.
  ///
  /// **Why.** There is no time in which it could be reached, so nothing can be computed for it.
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
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 },
  ///       "start": "2026-01-01", "due": "2025"
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
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 },
  ///       "start": "2024-01-01", "due": "2025"
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var dueBeforeStart: Self {
    Rule(
      "target.due-before-start",
      .error,
      MessageTemplate(
        english: "The target is due by {due}, before it starts ({start}).",
        swedish: "Målvärdet ska vara nått senast {due}, innan det börjar gälla ({start})."
      )
    ) { target, report in
      guard let start = target.start, let due = target.due?.last, due < start else { return }
      report(at: \.due, facts: ["start": .quoted(start), "due": .quoted(due)])
    }
  }
}
