extension Rule where Subject == Milestone {
  /// A survey, follow-up or evaluation is due in an earlier year than the one in which the period ends.
  ///
  /// **Why.** What happens in the last years isn't covered. That may be intended; if so, say how the rest is followed
  /// up. Whether a milestone is a follow-up is read from its title.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{
  ///     "id": "plan", "title": "Plan", "kind": "measures",
  ///     "period": { "from": "2016-01-01", "through": "2019-12-31" },
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "milestones": [{ "id": "survey", "title": "Enkäten är uppföljd", "due": "2018" }]
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
  ///     "period": { "from": "2016-01-01", "through": "2019-12-31" },
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "measures": [{
  ///         "id": "measure", "title": "Measure",
  ///         "milestones": [{ "id": "survey", "title": "Enkäten är uppföljd", "due": "2019" }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var milestoneMeasuredBeforePeriodEnds: Self {
    let beginnings = TextSearch(["enkät", "uppfölj", "utvärder", "survey", "evaluat", "follow"])
    return Rule(
      "milestone.measured-before-period-ends",
      .warning,
      MessageTemplate(
        english: """
          The follow-up is due by {due}, but the period runs through {through}. Say how the rest is followed up.
          """,
        swedish: """
          Uppföljningen ska göras senast {due}, men perioden löper till och med {through}. Skriv hur resten följs \
          upp.
          """
      )
    ) { milestone, context, report in
      guard let due = milestone.due, let through = context.lastDay(yearsAfter: due.last) else { return }
      guard beginnings.occurs(in: milestone.title) else { return }
      guard Words.words(of: milestone.title).contains(where: beginnings.begins) else { return }
      report(at: \.due, facts: ["due": .quoted(due.last), "through": .quoted(through)])
    }
  }
}
