extension Rule where Subject == Target {
  /// A target starts or falls due outside the period of what it belongs to: plan, measure or promise.
  ///
  /// **Why.** When it falls due, there is no longer a plan to follow it up in.
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
  ///     "period": { "from": "2024-01-01", "through": "2027-12-31" },
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Goal",
  ///         "targets": [{
  ///           "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 },
  ///           "due": "2029"
  ///         }]
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
  ///     "period": { "from": "2024-01-01", "through": "2027-12-31" },
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Goal",
  ///         "targets": [{
  ///           "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 },
  ///           "due": "2027"
  ///         }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var targetOutsidePlanPeriod: Self {
    Rule(
      "target.outside-plan-period",
      .warning,
      MessageTemplate(
        english: "{day} lies outside the period that the target stands in ({period}).",
        swedish: "{day} ligger utanför den period som målvärdet ingår i ({period})."
      )
    ) { target, context, report in
      guard let period = context.period else { return }
      let days: [(PartialKeyPath<Target>, CalendarDate?)] = [(\.start, target.start), (\.due, target.due?.last)]
      for case (let part, .some(let day)) in days where !period.contains(day) {
        report(at: part, facts: ["day": .quoted(day), "period": period.fact])
      }
    }
  }
}
