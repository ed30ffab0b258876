extension Rule where Subject == Indicator {
  /// An indicator has no observation at all.
  ///
  /// **Why.** Nothing that rests on it can be assessed, and it is worth knowing which figures nobody has fetched.
  /// Nothing is reported while the plans and promises that use it can have no outcomes yet: drafts, and those that
  /// aren't over and have run for less than a year by the asking date.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": 120 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var indicatorObservationsMissing: Self {
    Rule(
      "indicator.observations-missing",
      .note,
      MessageTemplate(
        english: "No value is recorded for the indicator.",
        swedish: "Inget mätvärde är registrerat för indikatorn."
      )
    ) { indicator, context, report in
      guard indicator.observations.isEmpty, !context.derived.isOutcomeToCome(for: indicator.id, asOf: context.date)
      else { return }
      report()
    }
  }
}
