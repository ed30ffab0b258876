extension Rule where Subject == Measure {
  /// A measure doesn't say on which prevention level it works.
  ///
  /// **Why.** Whether the plan reaches everyone, those at risk and those already affected can only be seen when each
  /// measure says which of them it is for.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{ "id": "measure", "title": "Measure", "status": "ongoing" }]
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
  ///       "measures": [{ "id": "measure", "title": "Measure", "status": "ongoing", "levels": ["universal"] }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var levelMissing: Self {
    Rule(
      "measure.level-missing",
      .note,
      MessageTemplate(
        english: "On which level the measure works isn't stated: universal, selective or indicated.",
        swedish: "Det framgår inte på vilken preventionsnivå åtgärden verkar: universell, selektiv eller indikerad."
      )
    ) { measure, report in
      if measure.levels.isEmpty, measure.status != .cancelled { report() }
    }
  }
}
