extension Rule where Subject == ActionPlan {
  /// A plan with no measure at all on some level of prevention.
  ///
  /// **Why.** A plan that works only for everyone, or only with those already there, leaves the others out. That may be
  /// intended: waive it with the reason. Nothing is reported while a measure of the plan doesn't state its level.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "parents", "title": "Föräldraträffar", "levels": ["universal"] }, { "id": "groups", "title": "Grupper", "levels": ["indicated"] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "parents", "title": "Föräldraträffar", "levels": ["universal", "selective"] }, { "id": "groups", "title": "Grupper", "levels": ["indicated"] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var levelUncovered: Self {
    Rule(
      "plan.level-uncovered",
      .note,
      MessageTemplate(
        english: "The plan has no measure on these levels of prevention: {levelsEnglish}.",
        swedish: "Planen har ingen åtgärd på dessa preventionsnivåer: {levelsSwedish}."
      )
    ) { plan, context, report in
      guard plan.focusAreas.contains(where: { !$0.measures.isEmpty }) else { return }
      let uncovered = context.derived.preventionMatrix(of: plan).uncoveredLevels
      guard !uncovered.isEmpty, uncovered != PreventionMatrix.levels else { return }
      report(at: \.focusAreas, facts: CodeNames.levels.facts("levels", uncovered.map(\.rawValue)))
    }
  }
}
