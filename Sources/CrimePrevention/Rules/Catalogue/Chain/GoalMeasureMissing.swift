extension Rule where Subject == Goal {
  /// A goal with targets that no measure serves.
  ///
  /// **Why.** There is a value to reach, and nobody does anything to reach it: the plan's chain is broken, or the link
  /// isn't written down. A measure that names no goals serves those of its focus area. Cancelled measures aren't
  /// counted. A record whose plans hold only goals is as it should be, and isn't judged. A goal whose figures are only
  /// followed has nothing to reach, and isn't judged either.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "trained", "name": "Utbildade", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Krogar",
  ///     "goals": [{ "id": "goal", "text": "Minst 60 utbildas", "targets": [{ "id": "sixty", "indicator": "trained", "expectation": { "kind": "atLeast", "value": 60 } }] },
  ///       { "id": "calm", "text": "Lugnare kvällar" }],
  ///     "measures": [{ "id": "walks", "title": "Vandra", "goals": ["calm"] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "trained", "name": "Utbildade", "statistic": "count", "unit": "persons", "better": "higher", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Krogar",
  ///     "goals": [{ "id": "goal", "text": "Minst 60 utbildas", "targets": [{ "id": "sixty", "indicator": "trained", "expectation": { "kind": "atLeast", "value": 60 } }] }],
  ///     "measures": [{ "id": "course", "title": "Kurs" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var measureMissing: Self {
    Rule(
      "goal.measure-missing",
      .warning,
      MessageTemplate(
        english: "The goal has a target, but the record names no measure that is to reach it.",
        swedish: "Målet har målvärde, men underlaget anger ingen åtgärd som ska leda dit."
      )
    ) { goal, context, report in
      let links = context.derived.links
      guard links.hasMeasures, !links.isServed(goal.id),
        goal.targets.contains(where: { $0.expectation.condition != .monitor })
      else { return }
      report()
    }
  }
}
