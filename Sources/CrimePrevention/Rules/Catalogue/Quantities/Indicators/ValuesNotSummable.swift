extension Rule where Subject == Indicator {
  /// Values are to be added up although they can't be.
  ///
  /// **Why.** Shares, means, index values and rates of several periods don't add up to anything, and grades can't even
  /// be averaged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "sum"
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest"
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var valuesNotSummable: Self {
    Rule(
      "indicator.values-not-summable",
      .warning,
      MessageTemplate(
        english: "Values of this kind ({statisticEnglish}) can't be combined this way ({aggregationEnglish}). "
          + "Use the latest value, or the counts behind them.",
        swedish: "Värden av det här slaget ({statisticSwedish}) går inte att räkna ihop så "
          + "({aggregationSwedish}). Använd det senaste värdet, eller antalen bakom dem."
      )
    ) { indicator, report in
      let isWrong =
        switch (indicator.statistic.known, indicator.aggregation.known) {
        case (.share, .sum), (.mean, .sum), (.index, .sum), (.rate, .sum), (.ordinal, .sum), (.ordinal, .mean): true
        default: false
        }
      guard isWrong else { return }
      report(
        at: \.aggregation,
        facts: CodeNames.statistics.facts("statistic", indicator.statistic.rawValue)
          .and(CodeNames.aggregations.facts("aggregation", indicator.aggregation.rawValue))
      )
    }
  }
}
