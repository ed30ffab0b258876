extension Rule where Subject == Observation {
  /// Somebody says how a figure has changed without giving it.
  ///
  /// **Why.** What is claimed is kept, but nothing is computed from it: ask for the figure behind it.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "claimed": "lower" }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "claimed": "lower", "value": 97 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var claimWithoutFigure: Self {
    Rule(
      "observation.claim-without-figure",
      .note,
      MessageTemplate(
        english: "For {period} it is only said how the value has changed: ask for the figure.",
        swedish: "För {period} sägs bara hur värdet har förändrats: be om siffran."
      )
    ) { observation, context, report in
      guard observation.claimed != nil, observation.value == nil, observation.range == nil,
        context.indicator?.recordedFigure(of: observation) == nil
      else { return }
      report(at: \.claimed, facts: ["period": .quoted(observation.period)])
    }
  }
}
