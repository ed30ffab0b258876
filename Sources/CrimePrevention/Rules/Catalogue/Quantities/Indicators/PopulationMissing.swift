extension Rule where Subject == Indicator {
  /// A share, mean, index or rate, or a number of events, doesn't say whom or what it is about.
  ///
  /// **Why.** Figures with different bases can't be compared, and a share of nobody in particular can't be repeated.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": 12 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2025", "value": 12 }],
  ///     "population": "Pupils in year 9"
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var populationMissing: Self {
    Rule(
      "indicator.population-missing",
      .warning,
      MessageTemplate(
        english: "Whom or what the figures are about isn't stated.",
        swedish: "Det framgår inte vilka eller vad värdena gäller."
      )
    ) { indicator, report in
      guard indicator.population?.isEmpty ?? true else { return }
      let isAboutSomething =
        switch indicator.statistic.known {
        case .share, .mean, .index, .rate: true
        // Events that are to become more or fewer happened somewhere; the values may say where themselves.
        case .count:
          indicator.unit == .events && (indicator.better == .higher || indicator.better == .lower)
            && indicator.observations.contains { $0.breakdown?.area == nil && $0.breakdown?.unit == nil }
        case .amount, .duration, .ordinal, nil: false
        }
      if isAboutSomething { report() }
    }
  }
}
