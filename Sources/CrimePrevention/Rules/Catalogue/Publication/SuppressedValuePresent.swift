extension Rule where Subject == Indicator {
  /// An observation is marked as suppressed but still states the value.
  ///
  /// **Why.** Anyone who gets the file can read what was to be hidden.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "status": "suppressed", "value": 12 }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "status": "suppressed" }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var suppressedValuePresent: Self {
    Rule(
      "observation.suppressed-value-present",
      .warning,
      MessageTemplate(
        english: "The observation for {period} is marked as suppressed, but its value stands there: take it out.",
        swedish: "Mätvärdet för {period} är märkt som dolt, men står kvar: ta bort det."
      )
    ) { indicator, report in
      for (position, observation) in indicator.observations.enumerated() where observation.status == .suppressed {
        guard observation.value != nil || observation.numerator != nil || observation.range != nil else { continue }
        report(at: \.observations, position, facts: ["period": .string(observation.period.description)])
      }
    }
  }
}
