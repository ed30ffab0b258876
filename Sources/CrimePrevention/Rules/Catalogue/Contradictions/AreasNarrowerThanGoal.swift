extension Rule where Subject == Measure {
  /// A measure covers fewer areas than the goal that it serves, and nothing else is done for that goal in the rest.
  ///
  /// **Why.** The goal is promised to areas in which nothing happens. Areas inside one another count as covered, and so
  /// does every area when some measure for the goal states no area.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "areas": [{ "id": "north", "name": "Norr", "kind": "district" }, { "id": "south", "name": "Söder", "kind": "district" }],
  ///   "indicators": [{ "id": "index", "name": "Trygghetsindex", "statistic": "index", "unit": "points", "better": "lower", "aggregation": "latest" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Tryggare", "targets": [{ "id": "safe", "indicator": "index", "expectation": { "kind": "atMost", "value": 2 }, "each": { "kind": "area", "ids": ["north", "south"] } }] }],
  ///     "measures": [{ "id": "walks", "title": "Vandringar", "goals": ["goal"], "areas": ["north"] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "areas": [{ "id": "north", "name": "Norr", "kind": "district" }, { "id": "south", "name": "Söder", "kind": "district" }],
  ///   "indicators": [{ "id": "index", "name": "Trygghetsindex", "statistic": "index", "unit": "points", "better": "lower", "aggregation": "latest" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Tryggare", "targets": [{ "id": "safe", "indicator": "index", "expectation": { "kind": "atMost", "value": 2 }, "each": { "kind": "area", "ids": ["north", "south"] } }] }],
  ///     "measures": [{ "id": "walks", "title": "Vandringar", "goals": ["goal"], "areas": ["north", "south"] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var areasNarrowerThanGoal: Self {
    Rule(
      "measure.areas-narrower-than-goal",
      .note,
      MessageTemplate(
        english: "The goal “{goalEnglish}” is set for {total} areas, but this measure covers {covered} of them, and "
          + "no other measure covers {missing}.",
        swedish: "Målet ”{goalSwedish}” gäller {total} områden, men åtgärden täcker {covered} av dem, och ingen "
          + "annan åtgärd täcker {missing}."
      )
    ) { measure, context, report in
      guard !measure.areas.isEmpty else { return }
      for id in measure.goals {
        let (aimed, missing) = context.derived.areas(of: id)
        guard !missing.isEmpty else { continue }
        let uncovered = AreaCover(Set(measure.areas), in: context.index).missing(from: aimed)
        report(
          at: \.areas,
          facts: context.named("goal", .goal, id.rawValue).and([
            "total": .number(JSONNumber(aimed.count)),
            "covered": .number(JSONNumber(aimed.count - uncovered.count)),
            "missing": .list(missing.map { context.name(of: $0) }),
          ])
        )
      }
    }
  }
}
