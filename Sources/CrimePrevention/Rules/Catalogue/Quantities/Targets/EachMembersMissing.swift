extension Rule where Subject == Each {
  /// Something is to hold for each of several things, but which ones isn't recorded.
  ///
  /// **Why.** Until they are named, nobody can count how many of them have been reached.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "cadence": { "times": 1, "per": "month", "each": { "kind": "unit", "of": "The schools" } }
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "units": [{ "id": "school", "name": "School", "kind": "school" }],
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "cadence": { "times": 1, "per": "month", "each": { "kind": "unit", "ids": ["school"] } }
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var eachMembersMissing: Self {
    Rule(
      "each.members-missing",
      .warning,
      MessageTemplate(
        english: "It is to hold for each of several ({ofEnglish}), but which ones isn't recorded.",
        swedish: "Det ska gälla för var och en av flera ({ofSwedish}), men vilka de är framgår inte."
      )
    ) { each, report in
      guard each.ids.isEmpty else { return }
      report(
        facts: each.of.map { ["of": .string($0), "ofEnglish": .string($0), "ofSwedish": .string($0)] }
          ?? CodeNames.kinds.facts("of", each.kind.rawValue)
      )
    }
  }
}
