extension Rule where Subject == ActionPlan {
  /// The plan of measures shows no measure of the municipality's own.
  ///
  /// **Why.** 5 § asks for a plan of the measures that the municipality intends to take. A measure without a party
  /// may be the municipality's, and so counts.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "polisen", "name": "Polisen", "kind": "police" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2025-02-04", "by": "ks" }, "focusAreas": [{ "id": "area", "title": "Område", "measures": [{ "id": "patrols", "title": "Patruller", "commitments": [{ "organization": "polisen", "text": "Går ut" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "polisen", "name": "Polisen", "kind": "police" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2025-02-04", "by": "ks" }, "focusAreas": [{ "id": "area", "title": "Område", "measures": [{ "id": "patrols", "title": "Patruller", "commitments": [{ "organization": "ks", "text": "Går ut" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var ownMeasuresNotShown: Self {
    Rule(
      "statute.5-own-measures-not-shown",
      .warning,
      .notShown(
        english: "measure of the municipality's own in the plan",
        swedish: "ingen åtgärd i planen som är kommunens egen"
      )
    ) { plan, context, date, report in
      guard date.isAfterTheTransition, context.derived.statute.isCurrent(plan, on: date) else { return }
      let mayBeOwn = plan.focusAreas.flatMap(\.measures).contains { measure in
        measure.commitments.isEmpty
          || measure.commitments.contains { context.index.isMunicipal($0.organization) != false }
      }
      if !mayBeOwn { report(facts: ["section": "5 §"]) }
    }
  }
}
