extension Rule where Subject == Cadence {
  /// Something is to take place a number of times, but from when until when isn't stated.
  ///
  /// **Why.** Times per month, year or “period” are counted in windows of a known period. Without one, none can be
  /// judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "cadence": { "times": 4, "per": "year" } }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "period": { "from": "2024-01-01", "through": "2027-12-31" },
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "cadence": { "times": 4, "per": "year" } }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var cadencePeriodMissing: Self {
    Rule(
      "cadence.period-missing",
      .warning,
      MessageTemplate(
        english: "The frequency ({times} per {perEnglish}) has no period: from when until when it holds isn't "
          + "stated. Date the measure or the plan.",
        swedish: "Frekvensen ({times} per {perSwedish}) saknar period: det framgår inte från när till när den "
          + "gäller. Datera åtgärden eller planen."
      )
    ) { cadence, context, report in
      guard context.measure != nil || context.plan != nil, context.period == nil, cadence.within.isEmpty else { return }
      let facts = CodeNames.windows.facts("per", cadence.per.rawValue)
      report(facts: facts.and(["times": .quantity(Double(cadence.times))]))
    }
  }
}
