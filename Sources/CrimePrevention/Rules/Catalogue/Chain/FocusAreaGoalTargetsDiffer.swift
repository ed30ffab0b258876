extension Rule where Subject == FocusArea {
  /// Goals of one focus area set different targets for the same figure, or different dates for the same target.
  ///
  /// **Why.** One aim in several wordings is followed up in several ways, and can be met in one and missed in another.
  /// Targets about the same parts that pull in the same direction are compared. Stages, with another value for each
  /// date, may be in separate goals, though waypoints of one target express them better.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "index", "name": "Trygghetsindex", "statistic": "index", "unit": "points", "better": "lower", "aggregation": "latest" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum", "goals": [
  ///     { "id": "safer", "text": "Tryggheten ökar", "targets": [{ "id": "two", "indicator": "index", "expectation": { "kind": "atMost", "value": 2 }, "due": "2027" }] },
  ///     { "id": "calmer", "text": "Centrum blir lugnare", "targets": [{ "id": "range", "indicator": "index", "expectation": { "kind": "between", "min": 0, "max": 2 }, "due": "2027" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "index", "name": "Trygghetsindex", "statistic": "index", "unit": "points", "better": "lower", "aggregation": "latest" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum", "goals": [
  ///     { "id": "safer", "text": "Tryggheten ökar", "targets": [{ "id": "two", "indicator": "index", "expectation": { "kind": "atMost", "value": 2 }, "due": "2027" }] },
  ///     { "id": "calmer", "text": "Centrum blir lugnare", "targets": [{ "id": "range", "indicator": "index", "expectation": { "kind": "atMost", "value": 2 }, "due": "2027" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var goalTargetsDiffer: Self {
    Rule(
      "focus-area.goal-targets-differ",
      .warning,
      MessageTemplate(
        english:
          "The goals {goalsEnglish} set different targets or dates for “{indicatorEnglish}”: keep one of them, or say how they "
          + "differ.",
        swedish:
          "Målen {goalsSwedish} anger olika målvärden eller tider för ”{indicatorSwedish}”: behåll ett av dem, eller skriv vad "
          + "som skiljer dem åt."
      )
    ) { area, context, report in
      guard area.goals.count > 1 else { return }
      let figures = GoalFigures(area.goals, endingOn: context.plan?.period?.through, in: context.index)
      for difference in figures.differences {
        report(
          at: \.goals,
          facts: context.named("indicator", .indicator, difference.indicator.rawValue)
            .and(context.named("goals", .goal, difference.goals))
        )
      }
    }
  }
}
