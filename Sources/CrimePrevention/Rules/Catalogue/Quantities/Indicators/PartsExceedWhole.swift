extension Rule where Subject == Indicator {
  /// The parts of a count add up to more than the whole.
  ///
  /// **Why.** Then some are counted twice, or the parts and the whole come from different sources. Age groups aren't
  /// added up, since they often overlap.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "areas": [
  ///     { "id": "north", "name": "North", "kind": "district" },
  ///     { "id": "south", "name": "South", "kind": "district" }
  ///   ],
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [
  ///       { "period": "2025", "value": 120 },
  ///       { "period": "2025", "value": 80, "breakdown": { "area": "north" } },
  ///       { "period": "2025", "value": 60, "breakdown": { "area": "south" } }
  ///     ]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "areas": [
  ///     { "id": "north", "name": "North", "kind": "district" },
  ///     { "id": "south", "name": "South", "kind": "district" }
  ///   ],
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest",
  ///     "observations": [
  ///       { "period": "2025", "value": 140 },
  ///       { "period": "2025", "value": 80, "breakdown": { "area": "north" } },
  ///       { "period": "2025", "value": 60, "breakdown": { "area": "south" } }
  ///     ]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var partsExceedWhole: Self {
    Rule(
      "indicator.parts-exceed-whole",
      .warning,
      MessageTemplate(
        english: "For {period} the parts ({dimensionEnglish}) add up to {sum}, more than the whole, {whole} "
          + "({memberEnglish}).",
        swedish: "För {period} blir delarna ({dimensionSwedish}) tillsammans {sum}, mer än helheten, {whole} "
          + "({memberSwedish})."
      )
    ) { indicator, context, report in
      guard context.series?.isPlain == false, indicator.observations.contains(where: { $0.breakdown != nil }) else {
        return
      }
      for excess in indicator.excessesOfParts(in: context.index) {
        let facts = CodeNames.dimensions.facts("dimension", Breakdown.name(of: excess.dimension))
          .and(CodeNames.figures.facts("member", Observation.name(of: excess.member)))
          .and(["period": .quoted(excess.period), "sum": .quantity(excess.sum), "whole": .quantity(excess.whole)])
        report(at: \.observations, excess.index, facts: facts)
      }
    }
  }
}
