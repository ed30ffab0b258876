extension Rule where Subject == Measure {
  /// A commitment or milestone of a measure names an area that the measure isn't set for.
  ///
  /// **Why.** The measure says two areas and its milestones four; whoever follows it up doesn't know which. Looked
  /// for are the names of the record's areas.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "areas": [{ "id": "north", "name": "Norr", "kind": "district" }, { "id": "south", "name": "Söder", "kind": "district" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "method", "title": "Gemensam metod", "areas": ["north"], "milestones": [{ "id": "start", "title": "Infört i Söder" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "areas": [{ "id": "north", "name": "Norr", "kind": "district" }, { "id": "south", "name": "Söder", "kind": "district" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "method", "title": "Gemensam metod", "areas": ["north"], "milestones": [{ "id": "start", "title": "Infört i Norr" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var areaOutsideScope: Self {
    Rule(
      "measure.area-outside-scope",
      .note,
      MessageTemplate(
        english: "The text names {named}, which isn't among the areas of the measure: add it there, or say when it"
          + " is to follow.",
        swedish: "Texten nämner {named}, som inte finns bland åtgärdens områden: lägg till det där, eller skriv "
          + "när det ska följa."
      )
    ) { measure, context, report in
      guard !measure.areas.isEmpty else { return }
      let cover = AreaCover(Set(measure.areas), in: context.index)
      for (position, commitment) in measure.commitments.enumerated() {
        let named = context.derived.areaNames.areas(in: commitment.text).filter { !cover.touches($0.id) }
        if !named.isEmpty {
          report(at: .commitments, position, facts: ["named": .array(named.map { .string($0.name) })])
        }
      }
      for (position, milestone) in measure.milestones.enumerated() {
        let named = context.derived.areaNames.areas(in: milestone.title).filter { !cover.touches($0.id) }
        if !named.isEmpty {
          report(at: .milestones, position, facts: ["named": .array(named.map { .string($0.name) })])
        }
      }
    }
  }
}
