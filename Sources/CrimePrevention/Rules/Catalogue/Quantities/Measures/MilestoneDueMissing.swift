extension Rule where Subject == Milestone {
  /// A milestone has no date, and the measure or plan that it belongs to has no end.
  ///
  /// **Why.** A step without a date is never late. It tends to stay on the list.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "milestones": [{ "id": "step", "title": "Step" }] }]
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
  ///         "milestones": [{ "id": "step", "title": "Step", "due": "2026-H1" }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var milestoneDueMissing: Self {
    Rule(
      "milestone.due-missing",
      .warning,
      MessageTemplate(
        english: "When the milestone is to be done isn't stated, and neither the measure nor the plan has an end.",
        swedish: "Det framgår inte när steget ska vara gjort, och varken åtgärden eller planen har ett slutdatum."
      )
    ) { milestone, context, report in
      guard milestone.due == nil, milestone.doneOn == nil, context.period?.through == nil else { return }
      report()
    }
  }
}
