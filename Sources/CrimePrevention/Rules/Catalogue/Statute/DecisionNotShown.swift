extension Rule where Subject == ActionPlan {
  /// The record shows no decision on the plan of measures by the asking date.
  ///
  /// **Why.** 5 § asks the municipality to decide on the plan. A plan being prepared alongside a decided one isn't
  /// judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2025-02-04", "by": "ks" } }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var decisionNotShown: Self {
    Rule(
      "statute.5-decision-not-shown",
      .warning,
      .notShown(english: "decision on the plan by {date}", swedish: "inget beslut om planen till och med {date}")
    ) { plan, context, date, report in
      guard date.isAfterTheTransition, plan.kind == .measures else { return }
      guard context.derived.statute.planDecisions.last(by: date) == nil else { return }
      report(at: plan.decision == nil ? nil : \.decision, facts: ["section": "5 §", "date": .quoted(date)])
    }
  }
}
