extension Rule where Subject == Observation {
  /// A share is recorded for an empty population.
  ///
  /// **Why.** None of none is neither all nor nothing. Such a period has nothing to assess, and should say so.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "numerator": 0, "denominator": 0 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [{ "period": "2025", "numerator": 0, "denominator": 0, "status": "notApplicable" }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationPopulationEmpty: Self {
    Rule(
      "observation.population-empty",
      .warning,
      MessageTemplate(
        english: "For {period} the denominator is 0: there was nothing to take a share of. Give the status "
          + "“notApplicable”.",
        swedish: "För {period} är nämnaren 0: det fanns inget att ta en andel av. Ange statusen ej "
          + "tillämpligt (”notApplicable”)."
      )
    ) { observation, context, report in
      guard observation.denominator == 0, observation.mayHaveValue, context.indicator?.statistic == .share else {
        return
      }
      report(at: \.denominator, facts: ["period": .quoted(observation.period)])
    }
  }
}
