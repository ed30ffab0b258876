extension Rule where Subject == ActionPlan {
  /// Plans supersede each other in a circle.
  ///
  /// **Why.** Nobody can say which of them applies.
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
    namesItself(
      "plan.supersedes-cycle",
      .error,
      MessageTemplate(
        english: "The plan supersedes its own successor: {cycleEnglish}.",
        swedish: "Planen ersätter sin egen efterträdare: {cycleSwedish}."
      ),
      along: \.supersedes,
      in: \.plans
    )
  }
}
