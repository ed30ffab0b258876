extension Rule where Subject == FocusArea {
  /// Two measures for the same goal or against the same factor pull one figure in opposite directions, or a measure
  /// pulls against its goal.
  ///
  /// **Why.** What one of them gains the other loses. Only measures of one focus area that share a goal or a factor
  /// are compared; of a measure with more than 10 000 pairs of a target and a goal or factor, only some of these.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "factors": [{ "id": "dark", "name": "Få vuxna ute", "kind": "risk" }],
  ///   "indicators": [{ "id": "hours", "name": "Timmar med fotpatrull", "statistic": "duration", "unit": "hours", "better": "higher", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "patrol", "title": "Fotpatrull", "addresses": ["dark"], "targets": [{ "id": "more", "indicator": "hours", "expectation": { "kind": "increase" }, "baseline": { "value": 40 } }] },
  ///       { "id": "savings", "title": "Besparing", "addresses": ["dark"], "targets": [{ "id": "less", "indicator": "hours", "expectation": { "kind": "decrease" }, "baseline": { "value": 40 } }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "factors": [{ "id": "dark", "name": "Få vuxna ute", "kind": "risk" }],
  ///   "indicators": [{ "id": "hours", "name": "Timmar med fotpatrull", "statistic": "duration", "unit": "hours", "better": "higher", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "patrol", "title": "Fotpatrull", "addresses": ["dark"], "targets": [{ "id": "more", "indicator": "hours", "expectation": { "kind": "increase" }, "baseline": { "value": 40 } }] },
  ///       { "id": "savings", "title": "Besparing", "addresses": ["dark"], "targets": [{ "id": "less", "indicator": "hours", "expectation": { "kind": "increase" }, "baseline": { "value": 40 } }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var measuresOpposed: Self {
    Rule(
      "focus-area.measures-opposed",
      .note,
      MessageTemplate(
        english:
          "“{firstEnglish}” and “{secondEnglish}” pull “{indicatorEnglish}” in opposite directions: decide which one counts.",
        swedish:
          "”{firstSwedish}” och ”{secondSwedish}” drar ”{indicatorSwedish}” åt olika håll: bestäm vilken som gäller."
      )
    ) { area, context, report in
      var claims = Claims()
      for goal in area.goals {
        for target in goal.targets {
          claims.add(target, of: goal.id.rawValue, for: goal.link, in: context.index)
        }
      }
      for measure in area.measures where !measure.targets.isEmpty {
        // All pairs would be kept.
        for link in measure.links.prefix(max(1, Claims.mostPairs / measure.targets.count)) {
          for target in measure.targets { claims.add(target, of: measure.id.rawValue, for: link, in: context.index) }
        }
      }
      var reported: Set<Claims.Opposition> = []
      for pair in claims.oppositions where pair.first != pair.second && reported.insert(pair).inserted {
        report(
          at: \.measures,
          facts: context.named("first", .measure, pair.first, else: .goal)
            .and(context.named("second", .measure, pair.second, else: .goal))
            .and(context.named("indicator", .indicator, pair.indicator.rawValue))
        )
      }
    }
  }
}
