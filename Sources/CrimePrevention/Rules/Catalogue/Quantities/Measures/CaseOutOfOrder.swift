extension Rule where Subject == TimedCase {
  /// A case was begun or finished before it was known, or finished before it was begun.
  ///
  /// **Why.** The time that it took would be negative.
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
  ///         "cases": [{ "openedAt": "2026-03-05T09:00", "completedAt": "2026-03-04T15:00" }]
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
  ///         "cases": [{ "openedAt": "2026-03-05T09:00", "completedAt": "2026-03-06T15:00" }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var caseOutOfOrder: Self {
    Rule(
      "case.out-of-order",
      .error,
      MessageTemplate(
        english: "The times of the case are out of order: {later} can't come before {earlier}.",
        swedish: "Ärendets tider står i fel ordning: {later} kan inte komma före {earlier}."
      )
    ) { timedCase, report in
      let pairs: [(CivilMoment, CivilMoment?, PartialKeyPath<TimedCase>)] = [
        (timedCase.openedAt, timedCase.begunAt, \.begunAt), (timedCase.openedAt, timedCase.completedAt, \.completedAt),
        (timedCase.begunAt ?? timedCase.openedAt, timedCase.completedAt, \.completedAt),
      ]
      for case (let earlier, .some(let later), let part) in pairs where later.isSurelyBefore(earlier) {
        return report(at: part, facts: ["earlier": .quoted(earlier), "later": .quoted(later)])
      }
    }
  }
}
