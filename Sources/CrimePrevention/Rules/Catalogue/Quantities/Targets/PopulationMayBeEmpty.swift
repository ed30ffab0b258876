extension Rule where Subject == Target {
  /// A share is to be reached of something that may not occur at all.
  ///
  /// **Why.** If no such plan, case or event comes up, the duty is neither kept nor broken. Without the total number,
  /// silence would look like success.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "referred", "name": "Referred plans", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest", "population": "Eventuella översiktsplaner"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "referred", "expectation": { "kind": "atLeast", "value": 100 }
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "referred", "name": "Referred plans", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest", "population": "Eventuella översiktsplaner",
  ///     "observations": [{ "period": "2025", "numerator": 1, "denominator": 1 }]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "referred", "expectation": { "kind": "atLeast", "value": 100 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var populationMayBeEmpty: Self {
    Rule(
      "target.population-may-be-empty",
      .warning,
      MessageTemplate(
        english: "There may be nothing to take the share of ({population}). Record how many there were; with "
          + "none, the target can't be assessed.",
        swedish: "Det kan hända att det inte finns något att räkna andelen på ({population}). Registrera hur "
          + "många det var; fanns inga går målvärdet inte att bedöma."
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator], indicator.statistic == .share,
        target.expectation.condition != .monitor, let population = indicator.population
      else { return }
      let words = population.lowercased().split { !$0.isLetter }
      guard words.contains("eventuella") || words.contains("eventuell") || words.first == "any" else { return }
      guard context.series(target.indicator)?.hasDenominator == false else { return }
      report(at: \.indicator, facts: ["population": .string(population)])
    }
  }
}
