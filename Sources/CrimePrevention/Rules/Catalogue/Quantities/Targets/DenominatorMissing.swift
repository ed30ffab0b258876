extension Rule where Subject == Target {
  /// All of something are to be reached, but how many there are isn't recorded anywhere.
  ///
  /// **Why.** A duty to reach every gym or every school is followed up by counting them. Without the total number, the
  /// share is a guess.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "gyms", "name": "Certified gyms", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest", "population": "All gyms"
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "gyms", "expectation": { "kind": "atLeast", "value": 100 } }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "gyms", "name": "Certified gyms", "statistic": "share", "unit": "percent", "better": "higher",
  ///     "aggregation": "latest", "population": "All gyms",
  ///     "observations": [{ "period": "2025", "numerator": 5, "denominator": 9 }]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "gyms", "expectation": { "kind": "atLeast", "value": 100 } }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var denominatorMissing: Self {
    Rule(
      "target.denominator-missing",
      .warning,
      MessageTemplate(
        english: """
          All are to be reached ({population}), but how many they are in all is not recorded. Give the denominator \
          of at least one observation.
          """,
        swedish: """
          Alla ska nås ({population}), men hur många de är sammanlagt är inte registrerat. Ange nämnaren i minst \
          ett mätvärde.
          """
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator], indicator.statistic == .share else { return }
      let whole: Double = indicator.wholeShare
      // More than the whole is beyond the scale, which is another rule's finding.
      guard let lower = target.expectation.limits(in: indicator)?.lower?.exact, lower.isClose(to: whole) else { return }
      guard context.series(target.indicator)?.hasDenominator == false else { return }
      report(at: \.indicator, facts: ["population": .string(indicator.population ?? indicator.name)])
    }
  }
}
