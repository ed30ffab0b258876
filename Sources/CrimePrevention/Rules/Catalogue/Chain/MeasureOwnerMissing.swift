extension Rule where Subject == Measure {
  /// A measure to which no organization has committed itself.
  ///
  /// **Why.** Nobody answers for what everybody is to do, and the follow-up has no one to ask.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "measures": [{ "id": "lamps", "title": "Laga lampor" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "technical", "name": "Tekniska förvaltningen", "kind": "administration" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "measures": [{ "id": "lamps", "title": "Laga lampor", "commitments": [{ "organization": "technical", "text": "Lagar lamporna" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var ownerMissing: Self {
    Rule(
      "measure.owner-missing",
      .warning,
      MessageTemplate(
        english: "The record names no organization that has undertaken the measure: enter who answers for it.",
        swedish: "Underlaget anger ingen organisation som har åtagit sig åtgärden: för in vem som ansvarar."
      )
    ) { measure, report in
      guard measure.commitments.isEmpty, measure.status != .cancelled else { return }
      report(facts: ["title": .string(measure.title)])
    }
  }
}
