extension Rule where Subject == Milestone {
  /// A milestone falls due outside the period of its measure or plan.
  ///
  /// **Why.** Either the date or the period is wrong, often by a year.
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
  ///         "period": { "from": "2026-01-01", "through": "2026-12-31" },
  ///         "milestones": [{ "id": "step", "title": "Step", "due": "2027-H1" }]
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
  ///         "period": { "from": "2026-01-01", "through": "2026-12-31" },
  ///         "milestones": [{ "id": "step", "title": "Step", "due": "2026-H1" }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var milestoneOutsidePeriod: Self {
    Rule(
      "milestone.outside-period",
      .warning,
      MessageTemplate(
        english: "The milestone is due by {day}, outside the period of the measure or plan ({period}).",
        swedish: "Steget ska vara gjort senast {day}, utanför åtgärdens eller planens period ({period})."
      )
    ) { milestone, context, report in
      guard let due = milestone.due, let period = context.period, !period.contains(due.last) else { return }
      report(at: \.due, facts: ["day": .quoted(due.last), "period": period.fact])
    }
  }
}
