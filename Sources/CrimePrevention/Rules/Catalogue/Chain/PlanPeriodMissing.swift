extension Rule where Subject == ActionPlan {
  /// A plan without a period.
  ///
  /// **Why.** What is promised “during the period” never falls due, and how far along it should be can't be determined.
  /// Targets, cadences and milestones without dates of their own take the plan's. A plan that a later one has replaced
  /// isn't judged.
  ///
  /// Flagged:
  /// ```json
  /// { "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "period": { "from": "2024-01-01", "through": "2027-12-31" } }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var periodMissing: Self {
    Rule(
      "plan.period-missing",
      .warning,
      MessageTemplate(
        english: "The plan states no period: what it promises without a date of its own gets no last day.",
        swedish: "Planen anger ingen period: det som utlovas utan eget datum får ingen sista dag."
      )
    ) { plan, context, report in
      if plan.period == nil, !context.derived.links.isSuperseded(plan.id) { report() }
    }
  }
}
