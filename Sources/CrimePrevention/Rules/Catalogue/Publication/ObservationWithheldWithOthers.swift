extension Rule where Subject == Indicator {
  /// A figure that isn't small would be withheld from residents, since a small one could be worked out from it.
  ///
  /// **Why.** Those who publish the record see fewer figures in it than expected. Combining groups, places or periods
  /// keeps more. The figures to withhold are chosen as when the record is published: as few as it takes.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 22 }, { "period": "2025", "value": 19, "breakdown": { "sex": "male" } },
  ///       { "period": "2025", "value": 3, "breakdown": { "sex": "female" } }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "left", "name": "Unga som lämnat grupperna", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum",
  ///     "observations": [{ "period": "2025", "value": 42 }, { "period": "2025", "value": 22, "breakdown": { "sex": "male" } },
  ///       { "period": "2025", "value": 20, "breakdown": { "sex": "female" } }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var observationWithheldWithOthers: Self {
    Rule(
      "observation.withheld-with-others",
      .note,
      MessageTemplate(
        english:
          "The figure for {period} would be withheld from residents too: a small group could be worked out from it.",
        swedish: "Uppgiften för {period} skulle också döljas för invånarna: en liten grupp går att räkna fram ur den."
      )
    ) { indicator, context, report in
      guard indicator.hasSmallCounts, SmallFigures.standard.concerns(indicator) else { return }
      let withheld = SmallFigures.standard.withheld(in: indicator, Places(of: context.index.record))
      for position in withheld.sorted() where !SmallFigures.standard.isSmall(position, in: indicator) {
        let period = indicator.observations[position].period.description
        report(at: \.observations, position, facts: ["period": .string(period)])
      }
    }
  }
}
