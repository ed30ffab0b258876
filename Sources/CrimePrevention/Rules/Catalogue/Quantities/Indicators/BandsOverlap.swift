extension Rule where Subject == Indicator {
  /// Two bands overlap by more than a shared limit.
  ///
  /// **Why.** The same value is then in two classes at once, and which one counts depends on who reads it.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "index", "name": "Safety index", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest",
  ///     "bands": [{ "name": "normal", "min": 0, "max": 2.5 }, { "name": "watch", "min": 2, "max": 4 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "index", "name": "Safety index", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest",
  ///     "bands": [{ "name": "normal", "min": 0, "max": 2 }, { "name": "watch", "min": 2, "max": 4 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var bandsOverlap: Self {
    Rule(
      "indicator.bands-overlap",
      .warning,
      MessageTemplate(
        english: "Values between {from} and {through} belong both to “{lower}” and to “{upper}”.",
        swedish: "Värden mellan {from} och {through} hör både till ”{lower}” och till ”{upper}”."
      )
    ) { indicator, report in
      for (lower, upper) in indicator.neighbouringBands where upper.band.min < lower.band.max {
        let facts: [String: JSONValue] = [
          "from": .quantity(upper.band.min), "through": .quantity(min(lower.band.max, upper.band.max)),
          "lower": .string(lower.band.name), "upper": .string(upper.band.name),
        ]
        report(at: \.bands, upper.index, facts: facts)
      }
    }
  }
}
