extension Rule where Subject == Target {
  /// An indicator that a plan follows without saying what value is good enough.
  ///
  /// **Why.** A figure that is only watched can't be reached or missed. Next to a target with a value it is welcome;
  /// alone, it leaves its goal, measure or promise without an answer. A measure with a cadence or a deadline has its
  /// figure there, and isn't judged. One finding covers all targets of the same goal, measure or promise.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "checks", "name": "Tillsyner", "statistic": "count", "unit": "events", "better": "neither", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Krogar",
  ///     "goals": [{ "id": "goal", "text": "Krogarna får tillsyn", "targets": [{ "id": "watched", "indicator": "checks", "expectation": { "kind": "monitor" } }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "checks", "name": "Tillsyner", "statistic": "count", "unit": "events", "better": "neither", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Krogar",
  ///     "goals": [{ "id": "goal", "text": "Krogarna får tillsyn", "targets": [{ "id": "twelve", "indicator": "checks", "expectation": { "kind": "atLeast", "value": 12 } }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var monitoredOnly: Self {
    Rule(
      "target.monitored-only",
      .warning,
      MessageTemplate(
        english: "The figures ({indicatorsEnglish}) are only followed: no value says what is good enough.",
        swedish: "Siffrorna ({indicatorsSwedish}) följs bara upp: inget värde anger vad som är tillräckligt."
      )
    ) { target, context, report in
      guard target.expectation.condition == .monitor else { return }
      if context.goal == nil, let measure = context.measure, measure.cadence != nil || measure.deadline != nil {
        return
      }
      let siblings = context.goal?.targets ?? context.measure?.targets ?? context.promise?.targets ?? []
      guard siblings.first?.id == target.id, siblings.allSatisfy({ $0.expectation.condition == .monitor }) else {
        return
      }
      report(at: \.expectation, facts: context.named("indicators", .indicator, siblings.map(\.indicator.rawValue)))
    }
  }
}
