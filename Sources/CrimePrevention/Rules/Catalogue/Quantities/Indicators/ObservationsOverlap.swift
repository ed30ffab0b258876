extension Rule where Subject == Indicator {
  /// Values that are to be added up or averaged are about overlapping periods.
  ///
  /// **Why.** What happened in the overlap is counted twice.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 120 }, { "period": "2025-Q4", "value": 30 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 120 }, { "period": "2026-Q1", "value": 30 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationsOverlap: Self {
    Rule(
      "indicator.observations-overlap",
      .warning,
      MessageTemplate(
        english: "The values for {earlier} and {later} overlap in time, so something is counted twice.",
        swedish: "Värdena för {earlier} och {later} överlappar i tid, så något räknas två gånger."
      )
    ) { indicator, context, report in
      guard indicator.aggregation == .sum || indicator.aggregation == .mean, context.series?.isPlain == false else {
        return
      }
      var latest: [ObservedPart.Part: Observation] = [:]
      let ordered = indicator.standingObservations.sorted {
        ($0.key.first, $0.value.index) < ($1.key.first, $1.value.index)
      }
      for (part, (index, observation)) in ordered where indicator.recordedFigure(of: observation) != nil {
        if let earlier = latest[part.part] {
          if observation.period.first <= earlier.period.last {
            report(
              at: \.observations,
              index,
              facts: ["earlier": .quoted(earlier.period), "later": .quoted(observation.period)]
            )
          }
          if observation.period.last <= earlier.period.last { continue }
        }
        latest[part.part] = observation
      }
    }
  }
}
