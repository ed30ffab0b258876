extension Rule where Subject == Measure {
  /// A measure starts before its plan does, or continues after it.
  ///
  /// **Why.** Outside the plan's period nobody follows the measure up.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "period": { "from": "2024-01-01", "through": "2027-12-31" },
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "period": { "from": "2026-01-01", "through": "2028-12-31" }
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
  ///     "period": { "from": "2024-01-01", "through": "2027-12-31" },
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "period": { "from": "2026-01-01", "through": "2027-12-31" }
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var measureOutsidePlanPeriod: Self {
    Rule(
      "measure.outside-plan-period",
      .warning,
      MessageTemplate(
        english: "The measure's period includes {day}, outside the plan's ({period}).",
        swedish: "Åtgärdens period omfattar den {day}, utanför planens ({period})."
      )
    ) { measure, context, report in
      guard let period = measure.period, let plan = context.plan?.period else { return }
      guard let outside = [period.from, period.through].compactMap({ $0 }).first(where: { !plan.contains($0) }) else {
        return
      }
      report(at: \.period, facts: ["day": .quoted(outside), "period": plan.fact])
    }
  }
}
