extension Rule where Subject == Factor {
  /// A risk factor that measures act on, but not on every level of prevention.
  ///
  /// **Why.** Work for everyone, for groups at risk and for those already there complement each other; a gap in the
  /// ``PreventionMatrix`` is easy to overlook in a long plan. A gap may well be intended: waive it with the reason, or
  /// switch the rule off where the plan isn't meant to cover all levels. Nothing is reported while a measure against
  /// the factor doesn't state its level, or when no measure addresses the factor at all.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "factors": [{ "id": "norms", "name": "Tillåtande syn på droger", "kind": "risk" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "parents", "title": "Föräldraträffar", "levels": ["universal", "selective"], "addresses": ["norms"] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "factors": [{ "id": "norms", "name": "Tillåtande syn på droger", "kind": "risk" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "parents", "title": "Föräldraträffar", "levels": ["universal", "selective", "indicated"], "addresses": ["norms"] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var levelUncovered: Self {
    Rule(
      "factor.level-uncovered",
      .note,
      MessageTemplate(
        english: "No measure acts on the risk factor “{name}” on these levels of prevention: {levelsEnglish}.",
        swedish: "Ingen åtgärd riktas mot riskfaktorn ”{name}” på dessa preventionsnivåer: {levelsSwedish}."
      )
    ) { factor, context, report in
      let matrix = context.derived.preventionMatrix
      guard factor.kind == .risk, matrix.row(factor.id).isCovered else { return }
      let uncovered = matrix.uncoveredLevels(of: factor.id)
      guard !uncovered.isEmpty else { return }
      report(facts: CodeNames.levels.facts("levels", uncovered.map(\.rawValue)).and(["name": .string(factor.name)]))
    }
  }
}
