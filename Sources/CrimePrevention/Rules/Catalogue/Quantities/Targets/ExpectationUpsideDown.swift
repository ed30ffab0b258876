extension Rule where Subject == Target.Expectation {
  /// A value is expected between two limits in the wrong order.
  ///
  /// **Why.** No value lies between them, so the target could never be met.
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
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "between", "min": 8, "max": 5 }
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
  ///       "id": "target", "indicator": "thefts", "expectation": { "kind": "between", "min": 5, "max": 8 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var expectationUpsideDown: Self {
    Rule(
      "expectation.upside-down",
      .error,
      MessageTemplate(
        english: "The value is to lie between {min} and {max}, but the first is the larger.",
        swedish: "Värdet ska ligga mellan {min} och {max}, men det första talet är störst."
      )
    ) { expectation, report in
      guard case .between(let min, let max) = expectation.condition, max < min else { return }
      report(facts: ["min": .quantity(min), "max": .quantity(max)])
    }
  }
}
