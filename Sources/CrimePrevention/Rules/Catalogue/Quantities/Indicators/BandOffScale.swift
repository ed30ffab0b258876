extension Rule where Subject == Band {
  /// A band reaches outside the indicator's scale.
  ///
  /// **Why.** Either the band's limits or the scale are wrong.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "index", "name": "Safety index", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest", "scale": { "min": 0, "max": 6 }, "bands": [{ "name": "act", "min": 4, "max": 8 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "index", "name": "Safety index", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest", "scale": { "min": 0, "max": 6 }, "bands": [{ "name": "act", "min": 4, "max": 6 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var bandOffScale: Self {
    Rule(
      "band.off-scale",
      .warning,
      MessageTemplate(
        english: "The band “{band}” runs from {from} to {through}, outside the scale ({scale}).",
        swedish: "Klassen ”{band}” går från {from} till {through}, utanför skalan ({scale})."
      )
    ) { band, context, report in
      guard let indicator = context.indicator, indicator.isOffScale(ValueRange(min: band.min, max: band.max)) else {
        return
      }
      let facts: [String: JSONValue] = [
        "band": .string(band.name), "from": .quantity(band.min), "through": .quantity(band.max),
        "scale": indicator.scaleFact,
      ]
      report(facts: facts)
    }
  }
}
