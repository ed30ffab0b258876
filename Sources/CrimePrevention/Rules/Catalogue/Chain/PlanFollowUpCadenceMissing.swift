extension Rule where Subject == ActionPlan {
  /// A plan that doesn't say how often it is to be followed up.
  ///
  /// **Why.** Follow-up that isn't planned tends not to happen, and nobody can say that it is late. The cadence of the
  /// agreement that the plan carries out will do. A plan that a later one has replaced isn't judged.
  ///
  /// Flagged:
  /// ```json
  /// { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "followUpCadence": { "times": 1, "per": "year" } }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var followUpCadenceMissing: Self {
    Rule(
      "plan.follow-up-cadence-missing",
      .warning,
      MessageTemplate(
        english: "Neither the plan nor its agreement says how often the plan is to be followed up.",
        swedish: "Varken planen eller dess överenskommelse anger hur ofta planen ska följas upp."
      )
    ) { plan, context, report in
      guard plan.followUpCadence == nil, context.index.agreements[plan.agreement]?.followUpCadence == nil,
        !context.derived.links.isSuperseded(plan.id)
      else { return }
      report()
    }
  }
}
