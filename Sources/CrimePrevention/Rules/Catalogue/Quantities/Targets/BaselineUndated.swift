extension Rule where Subject == Target {
  /// A baseline is stated without saying when it was measured.
  ///
  /// **Why.** The path to the target starts at the baseline. Without its time, nobody can see how fast the value has
  /// moved, or whether the series breaks in between.
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
  ///     "targets": [{
  ///       "id": "target", "indicator": "groups", "expectation": { "kind": "atLeast", "value": 8 },
  ///       "baseline": { "value": 2 }
  ///     }]
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
  ///       "id": "target", "indicator": "groups", "expectation": { "kind": "atLeast", "value": 8 },
  ///       "baseline": { "period": "2015", "value": 2 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var baselineUndated: Self {
    Rule(
      "target.baseline-undated",
      .note,
      MessageTemplate(
        english: "The baseline {baseline} has no date.",
        swedish: "Basvärdet {baseline} är inte daterat."
      )
    ) { target, report in
      guard let baseline = target.baseline, baseline.period == nil else { return }
      guard let figure = baseline.statedFigure else { return }
      report(at: \.baseline, facts: ["baseline": .quantity(figure)])
    }
  }
}
