extension Rule where Subject == Observation {
  /// An observation has no value, and no status that says why.
  ///
  /// **Why.** Zero, missing, suppressed and not applicable are four different things. An observation without a value
  /// and without a status says none of them.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025" }]
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
  static var observationValueMissing: Self {
    Rule(
      "observation.value-missing",
      .warning,
      MessageTemplate(
        english: "The observation for {period} has no value. Give the value, or the status “missing”, "
          + "“suppressed” or “notApplicable”.",
        swedish: "Mätvärdet för {period} saknas. Ange värdet, eller statusen saknas (”missing”), dolt "
          + "(”suppressed”) eller ej tillämpligt (”notApplicable”)."
      )
    ) { observation, context, report in
      // What is only claimed has a rule of its own.
      guard observation.claimed == nil, observation.value == nil, observation.range == nil, observation.mayHaveValue,
        observation.denominator != 0,
        context.indicator?.recordedFigure(of: observation) == nil
      else { return }
      // A numerator alone has a rule of its own.
      guard observation.numerator == nil || observation.denominator != nil else { return }
      report(facts: ["period": .quoted(observation.period)])
    }
  }
}
