extension Rule where Subject == CitizenPromise {
  /// A promise to residents rests on a measure that isn't for everyone.
  ///
  /// **Why.** A promise is made in public, and residents should be able to see what it consists of.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "patrol", "title": "Fotpatrull", "sharing": { "level": "restricted" } }] }] }],
  ///   "promises": [{ "id": "visible", "text": "Vi syns på torget", "measures": ["patrol"] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "patrol", "title": "Fotpatrull" }] }] }],
  ///   "promises": [{ "id": "visible", "text": "Vi syns på torget", "measures": ["patrol"] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var promiseNamesRestrictedMeasure: Self {
    Rule(
      "promise.measure-restricted",
      .note,
      MessageTemplate(
        english: "The promise rests on the measure “{measureEnglish}”, which is marked “{levelEnglish}”: residents "
          + "can't see it.",
        swedish: "Löftet vilar på åtgärden ”{measureSwedish}”, som är märkt ”{levelSwedish}”: invånarna kan inte se "
          + "den."
      )
    ) { promise, context, report in
      for (position, id) in promise.measures.enumerated() {
        guard let level = context.index.measures[id]?.sharing?.level, level.isNarrower(than: .public) else { continue }
        let facts = CodeNames.sharingLevels.facts("level", level.rawValue)
        report(at: \.measures, position, facts: facts.and(context.named("measure", .measure, id.rawValue)))
      }
    }
  }
}
