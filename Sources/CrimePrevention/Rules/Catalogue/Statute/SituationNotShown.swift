extension Rule where Subject == ActionPlan {
  /// The plan of measures doesn't say which situation picture it builds on.
  ///
  /// **Why.** 5 § asks for a plan with the situation picture as its basis.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2025-02-04", "by": "ks" } }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "situations": [{ "id": "picture", "title": "Lägesbild" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2025-02-04", "by": "ks" }, "situation": "picture" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var situationNotShown: Self {
    Rule(
      "statute.5-situation-not-shown",
      .warning,
      .notShown(english: "situation picture that the plan builds on", swedish: "ingen lägesbild som planen bygger på")
    ) { plan, context, date, report in
      guard date.isAfterTheTransition, plan.situation == nil, context.derived.statute.isCurrent(plan, on: date)
      else { return }
      report(facts: ["section": "5 §"])
    }
  }
}
