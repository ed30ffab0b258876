extension Rule where Subject == UnclearReference {
  /// A reference names a milestone, problem or agenda item by an identifier that several parents have.
  ///
  /// **Why.** Such identifiers are unique only within their measure, situation picture or meeting; named from
  /// elsewhere, it isn't clear which one is meant. A waiver means each of them.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "situations": [
  ///     { "id": "picture-2024", "title": "Lägesbild 2024", "problems": [{ "id": "theft", "title": "Stölder" }] },
  ///     { "id": "picture-2025", "title": "Lägesbild 2025", "problems": [{ "id": "theft", "title": "Stölder" }] }
  ///   ],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum", "problem": "theft" }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "situations": [
  ///     { "id": "picture-2024", "title": "Lägesbild 2024", "problems": [{ "id": "theft", "title": "Stölder" }] },
  ///     { "id": "picture-2025", "title": "Lägesbild 2025", "problems": [{ "id": "theft-2025", "title": "Stölder" }] }
  ///   ],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum", "problem": "theft-2025" }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var referenceAmbiguous: Self {
    Rule(
      "reference.ambiguous",
      .warning,
      MessageTemplate(
        english: "“{id}” may mean any of {count} objects of the kind {kindEnglish}: give them different "
          + "identifiers.",
        swedish: "”{id}” kan avse vilket som helst av {count} objekt av slaget {kindSwedish}: ge dem olika "
          + "identifierare."
      )
    ) { reference, context, report in
      guard let count = reference.count, count > 1, !context.isInWaiver, !reference.isWithinParent else { return }
      switch reference.kind {
      case .milestone, .problem, .agendaItem: break
      default: return
      }
      let facts = CodeNames.kinds.facts("kind", reference.kind.rawValue)
      report(facts: facts.and(["id": .string(reference.id), "count": .number(JSONNumber(count))]))
    }
  }
}
