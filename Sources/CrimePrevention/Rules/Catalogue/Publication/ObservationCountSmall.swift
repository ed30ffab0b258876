extension Rule where Subject == Indicator {
  /// A figure shows a group of fewer than five people, or all but fewer than five.
  ///
  /// **Why.** In a small place the few can be recognised. Under five is a common limit, not a legal one. The count
  /// itself isn't repeated in a finding. Figures that count people or offences are judged, and shares of people with
  /// their numerators; zero isn't small.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 3 }] }]
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
  static var observationCountSmall: Self {
    Rule(
      "observation.count-small",
      .warning,
      MessageTemplate(
        english: "The figure for {period} shows a group of fewer than five: suppress it, or take several groups or"
          + " years together.",
        swedish: "Uppgiften för {period} visar en grupp på färre än fem: dölj den, eller slå ihop flera grupper "
          + "eller år."
      )
    ) { indicator, report in
      guard indicator.isAboutPeople else { return }
      for (position, observation) in indicator.observations.enumerated() where observation.mayHaveValue {
        guard let count = indicator.count(in: observation) else { continue }
        var groups = [count]
        if indicator.statistic == .share, let all = observation.denominator { groups.append(all - count) }
        guard groups.contains(where: SmallCount.isSmall) else { continue }
        report(at: \.observations, position, facts: ["period": .string(observation.period.description)])
      }
    }
  }
}
