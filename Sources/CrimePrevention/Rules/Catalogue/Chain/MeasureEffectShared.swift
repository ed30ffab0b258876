extension Rule where Subject == Measure {
  /// A measure in which several parties share one expected effect, and nothing shows what each of them has done.
  ///
  /// **Why.** When the effect doesn't come, nobody can see whose part was missing. A milestone, a cadence, a time limit
  /// or a target of the measure itself shows what is done separately from what it leads to. Organizations under the
  /// same top organization count as one party; a board or a group without a stated parent isn't counted, since what it
  /// belongs to isn't known.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "town", "name": "Kommunen", "kind": "municipality" }, { "id": "police", "name": "Polisen", "kind": "police" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Krogar", "measures": [{ "id": "checks", "title": "Tillsyn",
  ///     "commitments": [{ "organization": "town", "text": "Kontrollerar" }, { "organization": "police", "text": "Deltar" }], "expectedEffect": "Mindre våld" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "town", "name": "Kommunen", "kind": "municipality" }, { "id": "police", "name": "Polisen", "kind": "police" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Krogar", "measures": [{ "id": "checks", "title": "Tillsyn",
  ///     "commitments": [{ "organization": "town", "text": "Kontrollerar" }, { "organization": "police", "text": "Deltar" }], "expectedEffect": "Mindre våld",
  ///     "cadence": { "times": 2, "per": "tertial" } }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var effectShared: Self {
    Rule(
      "measure.effect-shared",
      .warning,
      MessageTemplate(
        english: "The parties ({parties}) share one expected effect, and the record doesn't show what each of "
          + "them has done: add milestones or a cadence.",
        swedish: "Parterna ({parties}) delar på en förväntad effekt, och underlaget visar inte vad var och en "
          + "har gjort: lägg till steg eller en frekvens."
      )
    ) { measure, context, report in
      guard measure.expectedEffect != nil, measure.commitments.count > 1, measure.status != .cancelled,
        measure.milestones.isEmpty, measure.cadence == nil, measure.deadline == nil, measure.targets.isEmpty
      else { return }
      var seen: Set<Identifier<Organization>> = []
      let parties = measure.commitments.compactMap { context.index.lineage(of: $0.organization).last }
        .filter { $0.isIndependent && seen.insert($0.id).inserted }
      guard parties.count > 1 else { return }
      report(at: \.expectedEffect, facts: ["parties": .array(parties.map { .string($0.name) })])
    }
  }
}
