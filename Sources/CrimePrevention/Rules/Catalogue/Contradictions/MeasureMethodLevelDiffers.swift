extension Rule where Subject == Measure {
  /// A measure uses a method on a level of prevention that the method isn't made for.
  ///
  /// **Why.** What is known about a method holds for those it is made for: a lesson for everyone is something else for
  /// those who are already in trouble. Nothing is reported when the measure or the method names no level.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "methods": [{ "id": "lessons", "name": "Lektioner", "levels": ["universal"] }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "youth", "title": "Unga",
  ///     "measures": [{ "id": "leave", "title": "Hjälp att lämna gäng", "levels": ["indicated"], "methods": ["lessons"] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "methods": [{ "id": "lessons", "name": "Lektioner", "levels": ["universal"] }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "youth", "title": "Unga",
  ///     "measures": [{ "id": "talk", "title": "Prata i klassen", "levels": ["universal"], "methods": ["lessons"] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var methodLevelDiffers: Self {
    Rule(
      "measure.method-level-differs",
      .note,
      MessageTemplate(
        english:
          "The measure works on the level {levelsEnglish}, but the method “{method}” is made for {madeForEnglish}.",
        swedish: "Åtgärden är {levelsSwedish}, men metoden ”{method}” är gjord för nivån {madeForSwedish}."
      )
    ) { measure, context, report in
      guard !measure.levels.isEmpty else { return }
      for (position, id) in measure.methods.enumerated() {
        guard let method = context.index.methods[id], !method.levels.isEmpty,
          Set(method.levels).isDisjoint(with: measure.levels)
        else { continue }
        report(
          at: \.methods,
          position,
          facts: CodeNames.levels.facts("levels", measure.levels.map(\.rawValue))
            .and(CodeNames.levels.facts("madeFor", method.levels.map(\.rawValue)))
            .and(["method": .string(method.name)])
        )
      }
    }
  }
}
