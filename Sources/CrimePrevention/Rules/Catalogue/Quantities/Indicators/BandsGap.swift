extension Rule where Subject == Indicator {
  /// There is a gap between two bands.
  ///
  /// **Why.** Values are compared unrounded, so one in the gap belongs to no band, and a target that names a band isn't
  /// met by it.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "index", "name": "Safety index", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest",
  ///     "bands": [{ "name": "normal", "min": 0, "max": 2 }, { "name": "watch", "min": 2.1, "max": 4 }]
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
  static var bandsGap: Self {
    Rule(
      "indicator.bands-gap",
      .warning,
      MessageTemplate(
        english: """
          Values between {from} and {through} belong to no band: there is a gap between “{lower}” and “{upper}”.
          """,
        swedish: """
          Värden mellan {from} och {through} hör inte till någon klass: det är ett glapp mellan ”{lower}” och \
          ”{upper}”.
          """
      )
    ) { indicator, report in
      // Whole numbers have nothing between one and the next.
      let isWhole = indicator.statistic == .count || indicator.statistic == .ordinal
      for (lower, upper) in indicator.neighbouringBands where upper.band.min > lower.band.max {
        if isWhole, upper.band.min - lower.band.max <= 1 { continue }
        let facts: [String: JSONValue] = [
          "from": .quantity(lower.band.max), "through": .quantity(upper.band.min),
          "lower": .string(lower.band.name), "upper": .string(upper.band.name),
        ]
        report(at: \.bands, upper.index, facts: facts)
      }
    }
  }
}
