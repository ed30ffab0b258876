extension Rule where Subject == Problem {
  /// A prioritised problem that no focus area answers with a goal.
  ///
  /// **Why.** A problem that the situation picture puts first and the plan leaves out isn't worked on, and nobody has
  /// said so. Only problems with a priority are judged, and only in pictures that a plan builds on: a new picture waits
  /// for its plan.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "problems": [{ "id": "thefts", "title": "Stölder", "priority": 1 }] }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "situation": "picture", "focusAreas": [{ "id": "home", "title": "Hemmet",
  ///     "goals": [{ "id": "fewer", "text": "Stölderna minskar" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "problems": [{ "id": "thefts", "title": "Stölder", "priority": 1 }] }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "situation": "picture", "focusAreas": [{ "id": "home", "title": "Hemmet",
  ///     "problem": "thefts", "goals": [{ "id": "fewer", "text": "Stölderna minskar" }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var goalMissing: Self {
    Rule(
      "problem.goal-missing",
      .warning,
      MessageTemplate(
        english: "The problem “{title}” has priority {priority}, but no focus area of a plan answers it with a goal.",
        swedish:
          "Problemet ”{title}” har prioritet {priority}, men inget insatsområde i en plan besvarar det med ett mål."
      )
    ) { problem, context, report in
      let links = context.derived.links
      guard let priority = problem.priority, let situation = context.situation?.id, !context.record.plans.isEmpty,
        links.isUsed(situation) || !links.namesSituations, !links.isAnswered(problem.id, of: situation)
      else { return }
      report(facts: ["title": .string(problem.title), "priority": .number(JSONNumber(priority))])
    }
  }
}
