extension Rule where Subject == Reference {
  /// Something is named by its kind alone, without an identifier.
  ///
  /// **Why.** Only the record itself has no identifier. A follow-up of “a plan” or an action owned by “an organization”
  /// names nothing.
  ///
  /// Flagged:
  /// ```json
  /// { "followUps": [{ "id": "follow-up", "of": { "kind": "council" }, "period": "2025" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "followUps": [{ "id": "follow-up", "of": { "kind": "council", "id": "council" }, "period": "2025" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var referenceIDMissing: Self {
    Rule(
      "reference.id-missing",
      .error,
      MessageTemplate(
        english: "The kind “{kindEnglish}” alone names nothing: add the identifier.",
        swedish: "Slaget ”{kindSwedish}” pekar inte ensamt ut något: lägg till identifieraren."
      )
    ) { reference, report in
      guard reference.id == nil, reference.kind != .record else { return }
      report(facts: CodeNames.kinds.facts("kind", reference.kind.rawValue))
    }
  }
}
