extension Rule where Subject == Target {
  /// The baseline differs from the indicator's own value for that period.
  ///
  /// **Why.** The same figure then has two values, and the change depends on which one is taken.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2023", "value": 34 }]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "atMost", "value": 25 },
  ///       "baseline": { "period": "2023", "value": 38 }
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "observations": [{ "period": "2023", "value": 34 }]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{
  ///       "id": "target", "indicator": "use", "expectation": { "kind": "atMost", "value": 25 },
  ///       "baseline": { "period": "2023", "value": 34 }
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var baselineConflict: Self {
    Rule(
      "target.baseline-conflict",
      .warning,
      MessageTemplate(
        english: "The baseline for {period} is {baseline}, but the indicator has {observed}.",
        swedish: "Basvärdet för {period} är {baseline}, men indikatorn har {observed}."
      )
    ) { target, context, report in
      guard let baseline = target.baseline, let period = baseline.period,
        let stated = baseline.statedFigure,
        let indicator = context.index.indicators[target.indicator]
      else { return }
      for part in target.parts {
        let same = context.series(indicator.id)?.observations(of: part, in: period) ?? []
        let figures = same.compactMap { indicator.recordedFigure(of: $0).map(Figure.init) }
        // A rounded baseline agrees with the exact value.
        guard let observed = figures.first, !figures.contains(where: { indicator.rounds($0, to: stated) }) else {
          continue
        }
        let facts: [String: JSONValue] = [
          "period": .quoted(period), "baseline": .quantity(stated), "observed": .quantity(observed),
        ]
        return report(at: \.baseline, facts: facts)
      }
    }
  }
}
