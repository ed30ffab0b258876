extension Rule where Subject == Measure {
  /// A measure that the plan lists, though it seems to have been completed before the plan.
  ///
  /// **Why.** What is already done makes a plan look further along than it is. A completed measure should show when it was
  /// done: by its period, a milestone, an occurrence or a case, and within the plan's time.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "outreach", "title": "Fältare utsedda", "status": "completed" }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Unga",
  ///     "measures": [{ "id": "outreach", "title": "Fältare utsedda", "status": "completed", "milestones": [{ "id": "chosen", "title": "Utsedda", "doneOn": "2024-05-28" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var alreadyCompleted: Self {
    Rule(
      "measure.already-completed",
      .warning,
      MessageTemplate(
        english:
          "The measure is listed as completed, and nothing places that within the plan's time: was it done already?",
        swedish:
          "Åtgärden anges som slutförd, men inget visar att det skedde under planens tid: var den redan genomförd?"
      )
    ) { measure, context, report in
      guard measure.status == .completed else { return }
      if let last = measure.lastSignOfWork, last >= context.plan?.period?.earliest ?? last { return }
      report(at: \.status)
    }
  }
}

extension Measure {
  /// The latest day that the record ties to work on the measure.
  fileprivate var lastSignOfWork: CalendarDate? {
    var days = milestones.compactMap(\.doneOn) + (occurrences ?? []).map(\.on.last)
    days += (cases ?? []).map { ($0.completedAt ?? $0.begunAt ?? $0.openedAt).date }
    if let period { days.append(period.through ?? period.from) }
    return days.max()
  }
}
