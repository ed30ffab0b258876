extension Rule where Subject == Goal {
  /// A goal has a negative weight.
  ///
  /// **Why.** In a roll-up, reaching it would count against the plan.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{ "id": "goal", "text": "Goal", "weight": -1 }]
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
  ///       "goals": [{ "id": "goal", "text": "Goal", "weight": 1 }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var weightNegative: Self {
    Rule(
      "goal.weight-negative",
      .error,
      MessageTemplate(
        english: "The weight is {weight}; it must be 0 or more.",
        swedish: "Vikten är {weight}; den måste vara 0 eller mer."
      )
    ) { goal, report in
      if let weight = goal.weight, weight < 0 { report(at: \.weight, facts: ["weight": .quantity(weight)]) }
    }
  }
}
