extension Rule where Subject == Target {
  /// A target has no time by which it is to be reached, and neither has anything that it belongs to.
  ///
  /// **Why.** “During the agreement's period” says nothing if the period is never dated: the target can't be late, and
  /// so can't be followed up.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "groups", "name": "Groups", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "groups", "expectation": { "kind": "atLeast", "value": 8 } }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "groups", "name": "Groups", "statistic": "count", "unit": "groups", "better": "higher",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "groups", "expectation": { "kind": "atLeast", "value": 8 }, "due": "2026"
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var dueMissing: Self {
    Rule(
      "target.due-missing",
      .warning,
      MessageTemplate(
        english: "When the target is to be reached isn't stated, neither here nor in what it stands in.",
        swedish: "Det framgår inte när målvärdet ska vara nått, varken här eller i det som målvärdet ingår i."
      )
    ) { target, context, report in
      guard target.expectation.condition != .monitor, context.due(of: target) == nil else { return }
      report()
    }
  }
}
