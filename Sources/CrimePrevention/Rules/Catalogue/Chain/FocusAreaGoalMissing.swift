extension Rule where Subject == FocusArea {
  /// A focus area without a goal: a heading that promises something, and nothing that says what is to be reached.
  ///
  /// **Why.** Its measures can be counted, but not what they lead to.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "smoking", "title": "Åtgärder mot rökning",
  ///     "measures": [{ "id": "checks", "title": "Kontrollköp" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "smoking", "title": "Åtgärder mot rökning",
  ///     "goals": [{ "id": "fewer", "text": "Färre unga röker" }], "measures": [{ "id": "checks", "title": "Kontrollköp" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var goalMissing: Self {
    Rule(
      "focus-area.goal-missing",
      .note,
      MessageTemplate(
        english: "The focus area has no goal: nothing says what its work is to lead to.",
        swedish: "Insatsområdet saknar mål: det framgår inte vad arbetet ska leda till."
      )
    ) { area, report in
      if area.goals.isEmpty { report(facts: ["title": .string(area.title)]) }
    }
  }
}
