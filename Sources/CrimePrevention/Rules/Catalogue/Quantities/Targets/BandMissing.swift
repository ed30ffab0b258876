extension Rule where Subject == Target {
  /// A target names a band that its indicator doesn't have.
  ///
  /// **Why.** Without limits nobody can say when a value is in the band, so the target can't be assessed as it is.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "index", "name": "Safety index", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest", "bands": [{ "name": "normal", "min": 0, "max": 2 }]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "index", "expectation": { "kind": "band", "name": "good" } }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "index", "name": "Safety index", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest", "bands": [{ "name": "normal", "min": 0, "max": 2 }]
  ///   }],
  ///   "promises": [{
  ///     "id": "promise", "text": "Promise",
  ///     "targets": [{ "id": "target", "indicator": "index", "expectation": { "kind": "band", "name": "normal" } }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var bandMissing: Self {
    Rule(
      "target.band-missing",
      .warning,
      MessageTemplate(
        english: "The indicator has no band called “{band}”. Its bands: {bands}.",
        swedish: "Indikatorn har ingen klass som heter ”{band}”. Dess klasser: {bands}."
      )
    ) { target, context, report in
      guard case .band(let name) = target.expectation.condition,
        let indicator = context.index.indicators[target.indicator]
      else { return }
      let names = indicator.bands.map(\.name)
      guard !names.contains(name) else { return }
      let known: JSONValue = names.isEmpty ? .null : .list(names)
      report(
        at: \.expectation,
        facts: [
          "indicator": .quoted(indicator.id), "indicatorName": .string(indicator.name), "band": .string(name),
          "bands": known,
        ]
      )
    }
  }
}
