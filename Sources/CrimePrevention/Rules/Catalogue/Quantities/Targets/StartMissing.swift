extension Rule where Subject == Target {
  /// Values are to be added up or counted by windows, but the start isn't stated.
  ///
  /// **Why.** A sum starts at zero on some day. Without that day, which values belong to it can't be determined.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "trained", "name": "Trained", "statistic": "count", "unit": "persons", "better": "higher",
  ///     "aggregation": "sum"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "trained", "expectation": { "kind": "atLeast", "value": 60 }, "due": "2027"
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "trained", "name": "Trained", "statistic": "count", "unit": "persons", "better": "higher",
  ///     "aggregation": "sum"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "trained", "expectation": { "kind": "atLeast", "value": 60 },
  ///       "start": "2024-01-01", "due": "2027"
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var startMissing: Self {
    Rule(
      "target.start-missing",
      .warning,
      MessageTemplate(
        english: "From when values are counted isn't stated, neither here nor in what the target stands in.",
        swedish: "Det framgår inte från när värden räknas, varken här eller i det som målvärdet ingår i."
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator], target.expectation.condition != .monitor else {
        return
      }
      guard target.per != nil || indicator.aggregation == .sum || indicator.aggregation == .mean else { return }
      guard context.start(of: target, in: indicator) == nil else { return }
      report()
    }
  }
}
