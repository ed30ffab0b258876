extension Rule where Subject == Indicator {
  /// An indicator's multiplier or “per” isn't above zero, or its number of decimals is negative.
  ///
  /// **Why.** Every value of the indicator would lose its meaning.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "multiplier": 0
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "share", "unit": "percent", "better": "lower",
  ///     "aggregation": "latest", "multiplier": 1000
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var indicatorNumberSenseless: Self {
    Rule(
      "indicator.number-senseless",
      .error,
      MessageTemplate(
        english: "The number {value} makes no sense for {member}.",
        swedish: "Talet {value} har ingen mening för {member}."
      )
    ) { indicator, report in
      let wrong: [(Indicator.Field, Double?)] = [
        (.multiplier, indicator.multiplier.flatMap { $0 > 0 ? nil : $0 }),
        (.per, indicator.per.flatMap { $0 > 0 ? nil : $0 }),
        (.decimals, indicator.decimals.flatMap { $0 >= 0 ? nil : Double($0) }),
      ]
      for case (let part, .some(let value)) in wrong {
        report(at: part, facts: ["value": .quantity(value), "member": .string(part.stringValue)])
      }
    }
  }
}
