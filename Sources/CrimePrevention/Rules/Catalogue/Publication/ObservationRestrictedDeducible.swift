extension Rule where Subject == Indicator {
  /// A figure that isn't for everyone follows from those that are.
  ///
  /// **Why.** The figure is left out when the record is published, but anyone who sees the whole and the other parts
  /// can work it out: areas and their parents, sexes, age groups, quarters and years are compared with each other.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 42 }, { "period": "2025", "value": 22, "breakdown": { "sex": "male" } },
  ///       { "period": "2025", "value": 20, "breakdown": { "sex": "female" }, "sharing": { "level": "restricted" } }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 42 }, { "period": "2025", "value": 22, "breakdown": { "sex": "male" }, "sharing": { "level": "restricted" } },
  ///       { "period": "2025", "value": 20, "breakdown": { "sex": "female" }, "sharing": { "level": "restricted" } }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationRestrictedDeducible: Self {
    Rule(
      "observation.restricted-deducible",
      .warning,
      MessageTemplate(
        english: "The figure for {period} isn't for everyone, but follows from those that are: mark another one too.",
        swedish: "Uppgiften för {period} är inte för alla, men går att räkna fram ur dem som är det: märk en till."
      )
    ) { indicator, context, report in
      let isMarked = { (observation: Observation) in observation.sharing?.level.isNarrower(than: .public) == true }
      guard indicator.observations.contains(where: isMarked) else { return }
      let places = Places(of: context.index.record)
      for position in SmallFigures.standard.deducible(in: indicator, places, where: isMarked).sorted() {
        let period = indicator.observations[position].period.description
        report(at: \.observations, position, facts: ["period": .string(period)])
      }
    }
  }
}
