extension Rule where Subject == Target {
  /// A target that is a change lacks the value to count the change from.
  ///
  /// **Why.** Halving, rising, falling and staying the same say nothing without a baseline: whatever is measured later,
  /// the target can't be assessed.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Halve the use",
  ///     "targets": [{ "id": "halve", "indicator": "use", "expectation": { "kind": "factor", "of": 0.5 } }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Halve the use",
  ///     "targets": [{
  ///       "id": "halve", "indicator": "use", "expectation": { "kind": "factor", "of": 0.5 },
  ///       "baseline": { "period": "2014", "value": 12 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var baselineMissing: Self {
    Rule(
      "target.baseline-missing",
      .warning,
      MessageTemplate(
        english: "The target is counted from a baseline (it is to {expectationEnglish}), but none is known.",
        swedish: "Målvärdet räknas från ett basvärde (värdet ska {expectationSwedish}), men inget sådant är känt."
      )
    ) { target, context, report in
      guard target.expectation.comparesWithBaseline else { return }
      let figures = context.baselines(of: target).map(\.figure)
      guard target.baseline == nil || !figures.isEmpty && figures.allSatisfy({ $0 == nil }) else { return }
      report(
        at: target.baseline == nil ? nil : \.baseline,
        facts: CodeNames.expectations.facts("expectation", target.expectation.kind)
      )
    }
  }
}
