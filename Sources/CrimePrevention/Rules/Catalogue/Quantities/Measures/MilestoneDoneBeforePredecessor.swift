extension Rule where Subject == Milestone {
  /// A milestone is recorded as done before the one that it comes after.
  ///
  /// **Why.** Either the order or one of the days is wrong, or the first step was skipped.
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
  ///         "milestones": [
  ///           { "id": "survey", "title": "Survey", "doneOn": "2026-05-20" },
  ///           { "id": "plan", "title": "Local plan", "after": "survey", "doneOn": "2026-03-10" }
  ///         ]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "milestones": [
  ///           { "id": "survey", "title": "Survey", "doneOn": "2026-03-10" },
  ///           { "id": "plan", "title": "Local plan", "after": "survey", "doneOn": "2026-05-20" }
  ///         ]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var milestoneDoneBeforePredecessor: Self {
    Rule(
      "milestone.done-before-predecessor",
      .warning,
      MessageTemplate(
        english:
          "The milestone was done on {done}, but “{afterTitle}”, which it is to come after, wasn't done by then.",
        swedish: "Steget gjordes den {done}, men ”{afterTitle}”, som det ska komma efter, var inte gjort då."
      )
    ) { milestone, context, report in
      guard let done = milestone.doneOn, let earlier = context.predecessor(of: milestone) else { return }
      if let earlierDone = earlier.doneOn, earlierDone <= done { return }
      report(
        at: \.doneOn,
        facts: [
          "done": .quoted(done), "after": .quoted(earlier.id), "afterTitle": .string(earlier.title.excerpt),
          "afterDone": earlier.doneOn.map { .quoted($0) } ?? .null,
        ]
      )
    }
  }
}
