extension Rule where Subject == Measure {
  /// Everything is to be done within a time limit, and as little as possible of it is to be done.
  ///
  /// **Why.** A party that is measured by few clean-ups is tempted to leave some. Count what is to disappear (the
  /// graffiti), not the work against it. Measures with a time limit for all cases are compared with targets whose
  /// indicator counts the work: those of the same goal, of the measure itself, or of measures of the plan for the same
  /// goal or against the same factor.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "removals", "name": "Saneringsinsatser mot klotter", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" },
  ///     { "id": "tags", "name": "Anmält klotter", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Mindre klotter", "targets": [{ "id": "few", "indicator": "removals", "expectation": { "kind": "atMost", "value": 100 } }] }],
  ///     "measures": [{ "id": "cleaning", "title": "Allt klotter saneras inom två dygn", "goals": ["goal"], "deadline": { "within": { "amount": 2, "unit": "day" }, "until": "completed" } }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "indicators": [{ "id": "removals", "name": "Saneringsinsatser mot klotter", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" },
  ///     { "id": "tags", "name": "Anmält klotter", "statistic": "count", "unit": "events", "better": "lower", "aggregation": "sum" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "goals": [{ "id": "goal", "text": "Mindre klotter", "targets": [{ "id": "few", "indicator": "tags", "expectation": { "kind": "atMost", "value": 100 } }] }],
  ///     "measures": [{ "id": "cleaning", "title": "Allt klotter saneras inom två dygn", "goals": ["goal"], "deadline": { "within": { "amount": 2, "unit": "day" }, "until": "completed" } }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var deadlineAgainstLimit: Self {
    Rule(
      "measure.deadline-against-limit",
      .note,
      MessageTemplate(
        english: "All cases are to be handled in time, while the target “{targetEnglish}” wants few of them: "
          + "measure what is to become less, such as the graffiti, not the removals.",
        swedish: "Alla ärenden ska klaras i tid, medan målvärdet ”{targetSwedish}” går ut på att de ska vara få: "
          + "mät det som ska bli mindre, till exempel klottret, inte saneringarna."
      )
    ) { measure, context, report in
      guard let deadline = measure.deadline, (deadline.share ?? 1) >= 1, let plan = context.plan else { return }
      guard let target = context.derived.workLimits[plan.id]?.limit(on: measure) else { return }
      report(at: \.deadline, facts: context.named("target", .target, target))
    }
  }
}
