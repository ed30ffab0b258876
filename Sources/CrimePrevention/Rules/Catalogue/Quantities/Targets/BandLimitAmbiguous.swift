extension Rule where Subject == Target {
  /// A target lies exactly on the limit of a band, and whether the limit belongs to the band isn't stated.
  ///
  /// **Why.** A value on the limit may belong to one band, to both or to none. In this format both ends of a band
  /// belong to it; whether the source means that should be stated.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "index", "name": "Safety index", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest",
  ///     "bands": [{ "name": "normal", "min": 0, "max": 2 }, { "name": "watch", "min": 2.1, "max": 4 }]
  ///   }],
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Trygghetsindex ska ned till nivå 2",
  ///         "targets": [{
  ///           "id": "target", "indicator": "index", "expectation": { "kind": "band", "name": "normal" }
  ///         }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "index", "name": "Safety index", "statistic": "index", "unit": "points", "better": "lower",
  ///     "aggregation": "latest",
  ///     "bands": [{ "name": "normal", "min": 0, "max": 2 }, { "name": "watch", "min": 2.1, "max": 4 }]
  ///   }],
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Trygghetsindex ska ned till normal nivå",
  ///         "targets": [{
  ///           "id": "target", "indicator": "index", "expectation": { "kind": "band", "name": "normal" }
  ///         }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var bandLimitAmbiguous: Self {
    Rule(
      "target.band-limit-ambiguous",
      .warning,
      MessageTemplate(
        english: "The target lies on the limit {value} of the band “{band}”. Say whether the limit is included.",
        swedish: "Målvärdet ligger på gränsen {value} för klassen ”{band}”. Skriv om gränsen räknas in."
      )
    ) { target, context, report in
      guard let indicator = context.index.indicators[target.indicator], !indicator.bands.isEmpty else { return }
      let inner = { (value: Double) in value != indicator.scale?.min && value != indicator.scale?.max }
      func find(_ values: [Double], in bands: [Band]) {
        let ends = bands.flatMap { band in [band.min, band.max].map { ($0, band) } }
        let byEnd = Dictionary(ends, uniquingKeysWith: { first, _ in first })
        for value in values where inner(value) {
          guard let band = byEnd[value] else { continue }
          report(at: \.expectation, facts: ["value": .quantity(value), "band": .string(band.name)])
          return
        }
      }
      guard case .band(let name) = target.expectation.condition else {
        return find(target.expectation.statedValues, in: indicator.bands)
      }
      let named = indicator.bands.filter { $0.name == name }
      let others = indicator.bands.filter { $0.name != name }.flatMap { [$0.min, $0.max] }
      find(TextFigures(context.wording ?? "").numbers.filter { $0 != 0 } + others, in: named)
    }
  }
}
