extension Rule where Subject == Target {
  /// The baseline of a target shows a group of fewer than five people.
  ///
  /// **Why.** The figure may be suppressed among the observations and still be given here. The count itself isn't
  /// repeated in a finding.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum" }],
  ///   "promises": [{ "id": "promise", "text": "Fler lämnar", "targets": [{ "id": "more", "indicator": "left", "expectation": { "kind": "increase" }, "baseline": { "period": "2024", "value": 4 } }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum" }],
  ///   "promises": [{ "id": "promise", "text": "Fler lämnar", "targets": [{ "id": "more", "indicator": "left", "expectation": { "kind": "increase" }, "baseline": { "period": "2024", "value": 14 } }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var baselineCountSmall: Self {
    Rule(
      "target.baseline-count-small",
      .warning,
      MessageTemplate(
        english: "The baseline shows a group of fewer than five: take several groups or years together.",
        swedish: "Basvärdet visar en grupp på färre än fem: slå ihop flera grupper eller år."
      )
    ) { target, context, report in
      guard let value = target.baseline?.value, SmallCount.isSmall(value) else { return }
      guard let indicator = context.index.indicators[target.indicator], indicator.statistic == .count,
        indicator.isAboutPeople
      else { return }
      report(at: \.baseline)
    }
  }
}
