extension Rule where Subject == ActionPlan {
  /// A plan has no period of its own, and its targets state different ones.
  ///
  /// **Why.** “During the period” then means different years in different places.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }],
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Goal",
  ///         "targets": [
  ///           {
  ///             "id": "first", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 },
  ///             "start": "2016-01-01", "due": "2019"
  ///           },
  ///           {
  ///             "id": "second", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 80 },
  ///             "start": "2015-01-01", "due": "2018"
  ///           }
  ///         ]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{
  ///     "id": "thefts", "name": "Thefts", "statistic": "count", "unit": "events", "better": "lower",
  ///     "aggregation": "latest"
  ///   }],
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Goal",
  ///         "targets": [
  ///           {
  ///             "id": "first", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 },
  ///             "start": "2016-01-01", "due": "2019"
  ///           },
  ///           {
  ///             "id": "second", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 80 },
  ///             "start": "2016-01-01", "due": "2019"
  ///           }
  ///         ]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var periodsDiffer: Self {
    Rule(
      "plan.periods-differ",
      .warning,
      MessageTemplate(
        english: "The plan states no period, and its targets run over different ones: {spans}.",
        swedish: "Planen anger ingen period, och dess målvärden gäller för olika perioder: {spans}."
      )
    ) { plan, report in
      guard plan.period == nil else { return }
      let spans = Set(plan.statedSpans.map { [$0.from, $0.through] })
      guard spans.count > 1 else { return }
      let inOrder = spans.sorted { $0.lexicographicallyPrecedes($1) }
      report(facts: [
        "spans": .array(inOrder.map { .span(from: .quoted($0[0]), through: .quoted($0[1])) })
      ])
    }
  }
}
