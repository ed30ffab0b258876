extension Rule where Subject == ActionPlan {
  /// The situation picture that the plan builds on was last updated after the plan was decided.
  ///
  /// **Why.** 5 § asks for a plan with the picture as its basis. The record can't show what the decision built on
  /// when only a later state of the picture is kept: keep each update as a picture of its own.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2025-11-18" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2025-02-04", "by": "ks" }, "situation": "picture" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2024-11-18" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2025-02-04", "by": "ks" }, "situation": "picture" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var situationAfterDecision: Self {
    Rule(
      "statute.5-situation-after-decision",
      .note,
      MessageTemplate(
        english: "The plan was decided on {decided}, but the situation picture that it builds on was last "
          + "updated on {updated} (Act 2023:196, {section}); the picture as it was then may exist "
          + "elsewhere.",
        swedish: "Planen beslutades den {decided}, men lägesbilden som den bygger på uppdaterades senast den {updated}"
          + " (lag 2023:196, {section}); den dåvarande lägesbilden kan finnas på annat håll."
      )
    ) { plan, context, date, report in
      guard date.isAfterTheTransition, let decided = plan.decision?.on,
        let updated = context.index.situations[plan.situation]?.updatedOn, updated > decided, updated <= date,
        context.derived.statute.isCurrent(plan, on: date)
      else { return }
      report(at: \.situation, facts: ["section": "5 §", "decided": .quoted(decided), "updated": .quoted(updated)])
    }
  }
}
