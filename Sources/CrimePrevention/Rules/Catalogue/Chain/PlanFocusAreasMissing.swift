extension Rule where Subject == ActionPlan {
  /// A plan without focus areas.
  ///
  /// **Why.** Nothing in the plan can be followed. Often the record only refers to a plan that is kept elsewhere, so
  /// this is a note. A plan that a later one has replaced isn't judged.
  ///
  /// Flagged:
  /// ```json
  /// { "plans": [{ "id": "plan", "title": "Plan", "kind": "activity" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "activity", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "goals": [{ "id": "goal", "text": "Alla elever känner sig trygga" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var focusAreasMissing: Self {
    Rule(
      "plan.focus-areas-missing",
      .note,
      MessageTemplate(
        english: "The plan has no focus areas: its goals and measures aren't in the record.",
        swedish: "Planen saknar insatsområden: dess mål och åtgärder finns inte i underlaget."
      )
    ) { plan, context, report in
      if plan.focusAreas.isEmpty, !context.derived.links.isSuperseded(plan.id) { report() }
    }
  }
}
