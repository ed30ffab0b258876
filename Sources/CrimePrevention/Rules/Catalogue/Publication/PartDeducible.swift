extension Rule where Subject == Indicator {
  /// A small group was left out, but follows from the whole and the other parts.
  ///
  /// **Why.** Suppressing one part alone hides nothing: the whole less the parts shown is what was hidden. A second
  /// part must be hidden too, or the whole. Each division (areas, units, sexes or age groups) of one period is checked
  /// separately.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 22 }, { "period": "2025", "value": 19, "breakdown": { "sex": "male" } },
  ///       { "period": "2025", "status": "suppressed", "breakdown": { "sex": "female" } }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 22 }, { "period": "2025", "status": "suppressed", "breakdown": { "sex": "male" } },
  ///       { "period": "2025", "status": "suppressed", "breakdown": { "sex": "female" } }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var partDeducible: Self {
    Rule(
      "observation.part-deducible",
      .warning,
      MessageTemplate(
        english: "For {period}, the whole and the parts shown give away a group of fewer than five: hide another "
          + "part too.",
        swedish: "För {period} röjer helheten och de delar som visas en grupp på färre än fem: dölj en del till."
      )
    ) { indicator, report in
      guard indicator.isAboutPeople, indicator.observations.contains(where: { $0.breakdown != nil }) else { return }
      var breakdown = PublishedBreakdown()
      for (position, observation) in indicator.observations.enumerated() {
        let count = observation.mayHaveValue ? indicator.count(in: observation) : nil
        breakdown.add(observation, at: position, count: count)
      }
      for position in breakdown.deducible {
        let period = indicator.observations[position].period
        report(at: \.observations, position, facts: ["period": .string(period.description)])
      }
    }
  }
}
