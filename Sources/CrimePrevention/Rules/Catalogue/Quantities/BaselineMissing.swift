extension Rule where Subject == Target {
  /// A target that is a change lacks the value to count the change from.
  ///
  /// **Why.** Halving, rising, falling and staying the same say nothing without a baseline: whatever is measured later,
  /// the target can't be assessed.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower", "aggregation": "latest" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Area",
  ///     "goals": [{ "id": "goal", "text": "Halve the use", "targets": [{ "id": "halve", "indicator": "use", "expectation": { "kind": "factor", "of": 0.5 } }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower", "aggregation": "latest" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Area",
  ///     "goals": [{ "id": "goal", "text": "Halve the use", "targets": [{ "id": "halve", "indicator": "use", "expectation": { "kind": "factor", "of": 0.5 }, "baseline": { "period": "2014", "value": 12 } }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var baselineMissing: Self {
    Rule(
      "target.baseline-missing",
      .warning,
      MessageTemplate(
        english: "The target is a change ({expectation}), but no baseline is stated to count it from.",
        swedish: "Målvärdet är en förändring ({expectation}), men inget basvärde anges att räkna den från."
      )
    ) { target, context, report in
      switch target.expectation.condition {
      case .factor, .increase, .decrease, .maintain: break
      default: return
      }
      guard target.baseline.flatMap({ context.index.figure(of: $0, in: target) }) == nil else { return }
      report(at: target.baseline == nil ? nil : .baseline, facts: ["expectation": .string(target.expectation.kind)])
    }
  }
}
