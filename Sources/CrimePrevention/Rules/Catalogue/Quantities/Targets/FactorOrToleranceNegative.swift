extension Rule where Subject == Target.Expectation {
  /// A factor or a tolerance is negative.
  ///
  /// **Why.** No value is a negative multiple of another, and no figure stays within less than nothing.
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
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "factor", "of": -0.5 },
  ///       "baseline": { "period": "2024", "value": 120 }
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
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "factor", "of": 0.5 },
  ///       "baseline": { "period": "2024", "value": 120 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var factorOrToleranceNegative: Self {
    Rule(
      "expectation.factor-or-tolerance-negative",
      .error,
      MessageTemplate(
        english: "The factor or tolerance is negative: {value}.",
        swedish: "Faktorn eller toleransen är negativ: {value}."
      )
    ) { expectation, report in
      switch expectation.condition {
      case .factor(let factor) where factor < 0: report(at: \.factor, facts: ["value": .quantity(factor)])
      case .maintain(let tolerance?) where tolerance < 0:
        report(at: \.tolerance, facts: ["value": .quantity(tolerance)])
      default: return
      }
    }
  }
}
