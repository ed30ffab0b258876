extension Rule where Subject == Indicator {
  /// A percentage and the number that it is a part of give away a group of fewer than five people.
  ///
  /// **Why.** The count was left out, but anyone can work it out. The same goes for all but fewer than five.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som utsatts för våld", "statistic": "share", "unit": "percent", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 6, "denominator": 50 }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som utsatts för våld", "statistic": "share", "unit": "percent", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 6 }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationCountDeducible: Self {
    Rule(
      "observation.count-deducible",
      .warning,
      MessageTemplate(
        english: "The percentage for {period} and what it is a part of give away a group of fewer than five: leave"
          + " one of them out.",
        swedish: "Andelen för {period} och talet den räknas på röjer en grupp på färre än fem: utelämna det ena."
      )
    ) { indicator, report in
      guard indicator.statistic == .share, indicator.unit == .percent, indicator.isAboutPeople else { return }
      for (position, observation) in indicator.observations.enumerated() where observation.mayHaveValue {
        guard observation.numerator == nil, let share = observation.value,
          let whole = observation.denominator ?? observation.sampleSize.map(Double.init)
        else { continue }
        let count = share * whole / 100
        guard SmallCount.isAboutSmall(count) || SmallCount.isAboutSmall(whole - count) else { continue }
        report(at: \.observations, position, facts: ["period": .string(observation.period.description)])
      }
    }
  }
}
