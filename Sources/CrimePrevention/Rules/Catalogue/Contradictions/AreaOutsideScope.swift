extension Rule where Subject == Measure {
  /// A commitment or milestone of a measure names an area that the measure isn't set for.
  ///
  /// **Why.** The measure states two areas and its milestones four; those who follow it up don't know which ones apply.
  /// The names of the record's areas are looked for.
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
        english: "The text names areas that the measure doesn't have: {named}. Add them there, or say when they are to "
          + "follow.",
        swedish:
          "Texten nämner områden som åtgärden inte har: {named}. Lägg till dem där, eller skriv när de ska följa."
      )
    ) { measure, context, report in
      guard !measure.areas.isEmpty else { return }
      let names = context.derived.areaNames
      lazy var cover = AreaCover(Set(measure.areas), in: context.index)
      func check(_ text: String, at part: PartialKeyPath<Measure>, _ position: Int) {
        let named = names.areas(in: text).filter { !cover.touches($0.id) }
        if !named.isEmpty { report(at: part, position, facts: ["named": .array(named.map { .string($0.name) })]) }
      }
      for (position, commitment) in measure.commitments.enumerated() {
        check(commitment.text, at: \.commitments, position)
      }
      for (position, milestone) in measure.milestones.enumerated() {
        check(milestone.title, at: \.milestones, position)
      }
    }
  }
}
