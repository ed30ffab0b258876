extension Rule where Subject == Milestone {
  /// A milestone is due before the one that it comes after.
  ///
  /// **Why.** Kept as planned, the two steps would come in the wrong order.
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
  ///           { "id": "survey", "title": "Survey", "due": "2026-12" },
  ///           { "id": "plan", "title": "Local plan", "after": "survey", "due": "2026-06" }
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
  ///           { "id": "survey", "title": "Survey", "due": "2026-06" },
  ///           { "id": "plan", "title": "Local plan", "after": "survey", "due": "2026-12" }
  ///         ]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var milestoneDueBeforePredecessor: Self {
    Rule(
      "milestone.due-before-predecessor",
      .warning,
      MessageTemplate(
        english: "The milestone is due by {due}, before “{afterTitle}”, which it is to come after ({afterDue}).",
        swedish: "Steget ska vara gjort senast {due}, före ”{afterTitle}”, som det ska komma efter ({afterDue})."
      )
    ) { milestone, context, report in
      guard let due = milestone.due, let earlier = context.predecessor(of: milestone), let earlierDue = earlier.due,
        due.last < earlierDue.first
      else { return }
      report(
        at: \.due,
        facts: [
          "due": .quoted(due), "after": .quoted(earlier.id), "afterTitle": .string(earlier.title.excerpt),
          "afterDue": .quoted(earlierDue),
        ]
      )
    }
  }
}
