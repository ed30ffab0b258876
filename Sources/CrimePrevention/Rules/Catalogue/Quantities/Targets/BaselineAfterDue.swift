extension Rule where Subject == Target {
  /// The baseline is measured when the target is already due.
  ///
  /// **Why.** A change is counted from the baseline to the due day. Here there is nothing between them.
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
  ///       "baseline": { "period": "2026", "value": 120 }, "due": "2025"
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
  ///       "baseline": { "period": "2023", "value": 120 }, "due": "2025"
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var baselineAfterDue: Self {
    Rule(
      "target.baseline-after-due",
      .warning,
      MessageTemplate(
        english: "The baseline is of {baseline}, but the target is due by {due}.",
        swedish: "Basvärdet gäller {baseline}, men målvärdet ska vara nått senast {due}."
      )
    ) { target, context, report in
      guard let baseline = target.baseline?.period, let due = context.due(of: target), due <= baseline.last else {
        return
      }
      report(at: \.baseline, facts: ["baseline": .quoted(baseline), "due": .quoted(due)])
    }
  }
}
