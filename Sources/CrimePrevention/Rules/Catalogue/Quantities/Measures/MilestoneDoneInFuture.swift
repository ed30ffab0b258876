extension Rule where Subject == Milestone {
  /// A milestone is recorded as done after the asking date.
  ///
  /// **Why.** A day to come is when something is due, not when it was done.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "x-as-of": "2026-06-30",
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "milestones": [{ "id": "step", "title": "Step", "doneOn": "2026-09-15" }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "x-as-of": "2026-06-30",
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "milestones": [{ "id": "step", "title": "Step", "doneOn": "2026-05-15" }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var milestoneDoneInFuture: Self {
    Rule(
      "milestone.done-in-future",
      .warning,
      MessageTemplate(
        english: "The milestone is recorded as done on {done}, after {date}.",
        swedish: "Steget är registrerat som gjort den {done}, efter den {date}."
      )
    ) { milestone, _, date, report in
      guard let done = milestone.doneOn, done > date else { return }
      report(at: \.doneOn, facts: ["done": .quoted(done), "date": .quoted(date)])
    }
  }
}
