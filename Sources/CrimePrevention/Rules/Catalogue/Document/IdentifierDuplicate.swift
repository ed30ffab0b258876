extension Rule where Subject == RecordIdentifier {
  /// Two objects of one kind have the same identifier.
  ///
  /// **Why.** A reference to it may mean either, so nothing can be computed. Milestones, problems and agenda items need
  /// to differ only within their measure, situation picture or meeting.
  ///
  /// Flagged:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district" }, { "id": "north", "name": "Norra torget", "kind": "place" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district" }, { "id": "north-square", "name": "Norra torget", "kind": "place" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var identifierDuplicate: Self {
    Rule(
      "identifier.duplicate",
      .error,
      MessageTemplate(
        english: "The identifier “{id}” belongs to {count} objects of the kind {kindEnglish}: give each its "
          + "own.",
        swedish: "Identifieraren ”{id}” tillhör {count} objekt av slaget {kindSwedish}: ge vart och ett sin egen."
      )
    ) { identifier, context, report in
      let count = context.count(of: identifier)
      guard count > 1 else { return }
      let facts = CodeNames.kinds.facts("kind", identifier.kind.rawValue)
      report(facts: facts.and(["id": .string(identifier.text), "count": .number(JSONNumber(count))]))
    }
  }
}
