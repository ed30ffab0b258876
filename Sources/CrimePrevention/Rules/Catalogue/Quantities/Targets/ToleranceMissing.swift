extension Rule where Subject == Target {
  /// A value is to be kept, but how much it may vary isn't stated.
  ///
  /// **Why.** No figure stays exactly the same. Without a tolerance, any change at all could be called a failure, or
  /// none.
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
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "maintain" },
  ///       "baseline": { "period": "2024", "value": 71 }
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
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "maintain", "tolerance": 2 },
  ///       "baseline": { "period": "2024", "value": 71 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var toleranceMissing: Self {
    Rule(
      "target.tolerance-missing",
      .warning,
      MessageTemplate(
        english: "The value is to be kept, but how far it may move isn't stated. Give a tolerance.",
        swedish: "Värdet ska bibehållas, men det framgår inte hur mycket det får röra sig. Ange en tolerans."
      )
    ) { target, report in
      if case .maintain(tolerance: nil) = target.expectation.condition { report(at: \.expectation) }
    }
  }
}
