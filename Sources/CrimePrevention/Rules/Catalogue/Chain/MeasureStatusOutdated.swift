extension Rule where Subject == Measure {
  /// A measure that is listed as still to do, though each of its milestones is done.
  ///
  /// **Why.** Either the status hasn't been brought up to date, or a step that remains isn't in the record. Measures
  /// that recur, have a time limit or targets of their own continue after their milestones, and aren't judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "routine", "title": "Gemensam rutin", "status": "planned", "milestones": [{ "id": "decided", "title": "Beslutad", "doneOn": "2025-05-20" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "routine", "title": "Gemensam rutin", "status": "completed", "milestones": [{ "id": "decided", "title": "Beslutad", "doneOn": "2025-05-20" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var statusOutdated: Self {
    Rule(
      "measure.status-outdated",
      .note,
      MessageTemplate(
        english: "The measure is {statusEnglish}, but all its milestones are done: is it completed, or is a "
          + "milestone missing?",
        swedish: "Åtgärden står som {statusSwedish}, men alla dess steg är klara: är den slutförd, eller "
          + "saknas ett steg?"
      )
    ) { measure, report in
      guard let status = measure.status, status == .planned || status == .ongoing, !measure.milestones.isEmpty,
        measure.milestones.allSatisfy({ $0.doneOn != nil }),
        measure.cadence == nil, measure.deadline == nil, measure.targets.isEmpty
      else { return }
      report(at: \.status, facts: CodeNames.measureStatuses.facts("status", status.rawValue))
    }
  }
}
