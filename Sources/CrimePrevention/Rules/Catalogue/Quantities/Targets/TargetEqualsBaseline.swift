extension Rule where Subject == Target {
  /// The target value equals the baseline.
  ///
  /// **Why.** Nothing is to change then. To keep a level there is an expectation of its own, with a tolerance.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "atLeast", "value": 71 },
  ///       "baseline": { "period": "2023", "value": 71 }
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "atLeast", "value": 78 },
  ///       "baseline": { "period": "2023", "value": 71 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var targetEqualsBaseline: Self {
    Rule(
      "target.value-equals-baseline",
      .warning,
      MessageTemplate(
        english: """
          The target value equals the baseline, {value}. If the level is to be kept, say so and give a tolerance.
          """,
        swedish: "Målvärdet är detsamma som basvärdet, {value}. Ska nivån bibehållas, skriv det och ange en tolerans."
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator],
        indicator.aggregation != .sum || target.per != nil, let baseline = context.baseline(of: target),
        target.expectation.isOneLimit(at: baseline, in: indicator)
      else { return }
      report(at: \.expectation, facts: ["value": .quantity(baseline)])
    }
  }
}
