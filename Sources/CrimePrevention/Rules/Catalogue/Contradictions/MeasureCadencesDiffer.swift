extension Rule where Subject == FocusArea {
  /// Two parties promise the same activity at different intervals, in separate measures.
  ///
  /// **Why.** Readers see one activity and two numbers. Measures of one focus area are compared if they share a goal or
  /// a factor and a long word in their titles, and different parties promise them.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "police", "name": "Polisen", "kind": "police" }, { "id": "social", "name": "Socialtjänsten", "kind": "administration" }],
  ///   "factors": [{ "id": "dark", "name": "Få vuxna ute", "kind": "risk" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "police-walks", "title": "Trygghetsvandringar med polisen", "addresses": ["dark"], "cadence": { "times": 2, "per": "year" }, "commitments": [{ "organization": "police", "text": "Leder" }] },
  ///       { "id": "social-walks", "title": "Trygghetsvandringar med fältarna", "addresses": ["dark"], "cadence": { "times": 4, "per": "year" }, "commitments": [{ "organization": "social", "text": "Leder" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "police", "name": "Polisen", "kind": "police" }, { "id": "social", "name": "Socialtjänsten", "kind": "administration" }],
  ///   "factors": [{ "id": "dark", "name": "Få vuxna ute", "kind": "risk" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "police-walks", "title": "Trygghetsvandringar med polisen", "addresses": ["dark"], "cadence": { "times": 2, "per": "year" }, "commitments": [{ "organization": "police", "text": "Leder" }] },
  ///       { "id": "social-walks", "title": "Trygghetsvandringar med fältarna", "addresses": ["dark"], "cadence": { "times": 2, "per": "year" }, "commitments": [{ "organization": "social", "text": "Leder" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var measureCadencesDiffer: Self {
    Rule(
      "focus-area.cadences-differ",
      .note,
      MessageTemplate(
        english:
          "“{firstEnglish}” is promised {firstTimes} times a year, but “{secondEnglish}” {secondTimes} times: agree on "
          + "one number, or say how they differ.",
        swedish:
          "”{firstSwedish}” utlovas {firstTimes} gånger om året men ”{secondSwedish}” {secondTimes} gånger: enas om ett "
          + "tal, eller skriv vad som skiljer dem."
      )
    ) { area, context, report in
      let times = Set(area.measures.compactMap(\.cadence).map { StatedCadence.timesAYear($0.times, per: $0.per) })
      guard times.count > 1 else { return }
      let shared = SharedCadences(area.measures)
      for pair in shared.differing {
        report(
          at: \.measures,
          pair.position,
          facts: context.named("first", .measure, pair.first.id).and(context.named("second", .measure, pair.second.id))
            .and([
              "firstTimes": .number(JSONNumber(pair.first.times)),
              "secondTimes": .number(JSONNumber(pair.second.times)),
            ])
        )
      }
    }
  }
}
