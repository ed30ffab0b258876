extension Rule where Subject == ActionPlan {
  /// A plan doesn't say when it applies.
  ///
  /// **Why.** Everything in it that is to happen “during the period” is undated with it.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "period": { "from": "2024-01-01", "through": "2027-12-31" }
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var planPeriodMissing: Self {
    Rule(
      "plan.period-missing",
      .warning,
      MessageTemplate(
        english: "When the plan applies isn't stated.",
        swedish: "Det framgår inte när planen gäller."
      )
    ) { plan, report in
      if plan.period == nil { report() }
    }
  }
}
