extension Rule where Subject == Measure {
  /// A measure that names neither a goal nor a factor, and isn't in a focus area with goals.
  ///
  /// **Why.** Why the measure is done, and what would show that it worked, can't be read from the record.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "measures": [{ "id": "walks", "title": "Vandra" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Platser",
  ///     "goals": [{ "id": "goal", "text": "Färre skador" }], "measures": [{ "id": "walks", "title": "Vandra" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var purposeMissing: Self {
    Rule(
      "measure.purpose-missing",
      .note,
      MessageTemplate(
        english: "The measure names neither a goal that it serves nor a factor that it acts on.",
        swedish: "Åtgärden anger varken vilket mål den ska leda till eller vilken faktor den ska påverka."
      )
    ) { measure, context, report in
      guard measure.goals.isEmpty, measure.addresses.isEmpty, measure.status != .cancelled else { return }
      if context.focusArea?.goals.isEmpty ?? true { report() }
    }
  }
}
