extension Rule where Subject == Band {
  /// A band has its limits the wrong way round.
  ///
  /// **Why.** No value lies in it, so a target that names it could never be met.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest", "bands": [{ "name": "normal", "min": 2, "max": 0 }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "use", "name": "Use", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest", "bands": [{ "name": "normal", "min": 0, "max": 2 }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var bandUpsideDown: Self {
    Rule(
      "band.upside-down",
      .error,
      MessageTemplate(
        english: "The lower limit of the band “{band}”, {min}, is above the upper one, {max}.",
        swedish: "Den undre gränsen för klassen ”{band}”, {min}, ligger över den övre, {max}."
      )
    ) { band, report in
      guard band.max < band.min else { return }
      let facts: [String: JSONValue] = [
        "band": .string(band.name), "min": .quantity(band.min), "max": .quantity(band.max),
      ]
      report(facts: facts)
    }
  }
}
