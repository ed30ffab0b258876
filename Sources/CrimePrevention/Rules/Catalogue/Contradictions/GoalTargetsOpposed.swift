extension Rule where Subject == Goal {
  /// Two targets of one goal pull the same figure in opposite directions, or can't both be met.
  ///
  /// **Why.** One is to rise and the other to fall, or the least allowed lies above the most allowed; whatever
  /// happens, one of them fails. Targets for different parts or different dates aren't compared.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "thefts", "name": "Stölder", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Stölderna", "targets": [
  ///       { "id": "some", "indicator": "thefts", "expectation": { "kind": "atLeast", "value": 70 } },
  ///       { "id": "few", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 50 } }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "thefts", "name": "Stölder", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Stölderna", "targets": [
  ///       { "id": "some", "indicator": "thefts", "expectation": { "kind": "atLeast", "value": 70 } },
  ///       { "id": "few", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 } }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var goalTargetsOpposed: Self {
    Rule(
      "goal.targets-opposed",
      .note,
      MessageTemplate(
        english:
          "The targets “{firstEnglish}” and “{secondEnglish}” pull “{indicatorEnglish}” in opposite directions: decide "
          + "which one counts.",
        swedish:
          "Målvärdena ”{firstSwedish}” och ”{secondSwedish}” drar ”{indicatorSwedish}” åt olika håll: bestäm vilket som "
          + "gäller."
      )
    ) { goal, context, report in
      guard goal.targets.count > 1 else { return }
      var claims = Claims()
      for target in goal.targets { claims.add(target, of: target.id.rawValue, for: "", in: context.index) }
      for pair in claims.oppositions {
        report(
          at: \.targets,
          facts: context.named("first", .target, pair.first).and(context.named("second", .target, pair.second))
            .and(context.named("indicator", .indicator, pair.indicator.rawValue))
        )
      }
    }
  }
}
