extension Rule where Subject == ActionPlan {
  /// Plans supersede each other in a circle.
  ///
  /// **Why.** Which of them applies can't be told.
  ///
  /// Flagged:
  /// ```json
  /// { "plans": [{ "id": "first", "title": "Plan 2020", "kind": "measures", "supersedes": "second" }, { "id": "second", "title": "Plan 2024", "kind": "measures", "supersedes": "first" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "plans": [{ "id": "first", "title": "Plan 2020", "kind": "measures" }, { "id": "second", "title": "Plan 2024", "kind": "measures", "supersedes": "first" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var planSupersedesItself: Self {
    Rule(
      "plan.supersedes-cycle",
      .error,
      MessageTemplate(
        english: "The plan supersedes its own successor: {cycle}.",
        swedish: "Planen ersätter sin egen efterträdare: {cycle}."
      )
    ) { plan, context, report in
      guard context.derived.plansInCycles.contains(plan.id) else { return }
      report(
        at: \.supersedes,
        facts: ["cycle": .string(Cycles.path(from: plan, in: context.index.plans, next: \.supersedes))]
      )
    }
  }
}
