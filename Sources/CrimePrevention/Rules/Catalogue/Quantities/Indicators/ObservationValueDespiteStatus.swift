extension Rule where Subject == Observation {
  /// An observation has a value, though its status says that it is missing or doesn't apply.
  ///
  /// **Why.** The value is ignored, whichever of the two is right. A suppressed value is reported by
  /// `observation.suppressed-value-present`, among the rules on publication.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "value": 3, "status": "missing" }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "status": "missing" }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationValueDespiteStatus: Self {
    Rule(
      "observation.value-despite-status",
      .warning,
      MessageTemplate(
        english: "The observation for {period} is marked “{statusEnglish}”, yet a value is given. Remove one "
          + "of them.",
        swedish: "Mätvärdet för {period} är märkt ”{statusSwedish}”, men ett värde anges ändå. Ta bort det "
          + "ena."
      )
    ) { observation, report in
      guard !observation.mayHaveValue, observation.status != .suppressed,
        observation.value != nil || observation.range != nil
      else { return }
      report(
        at: \.status,
        facts: CodeNames.observationStatuses.facts("status", observation.status?.rawValue ?? "")
          .and(["period": .quoted(observation.period)])
      )
    }
  }
}
