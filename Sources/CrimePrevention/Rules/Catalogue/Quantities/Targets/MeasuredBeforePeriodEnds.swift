extension Rule where Subject == Target {
  /// A target is to be measured in an earlier year than the one in which the period ends.
  ///
  /// **Why.** What happens in the last years isn't seen. That may be intended; if so, say what applies afterwards. If
  /// the plan has no period, the times of its targets are used instead. A target that states its own start has its own
  /// period, and isn't judged.
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
  ///     "period": { "from": "2016-01-01", "through": "2019-12-31" },
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Goal",
  ///         "targets": [{
  ///           "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 },
  ///           "due": "2018"
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
  ///     "period": { "from": "2016-01-01", "through": "2019-12-31" },
  ///     "focusAreas": [{
  ///       "id": "focus", "title": "Focus",
  ///       "goals": [{
  ///         "id": "goal", "text": "Goal",
  ///         "targets": [{
  ///           "id": "target", "indicator": "thefts", "expectation": { "kind": "atMost", "value": 90 },
  ///           "due": "2019"
  ///         }]
  ///       }]
  ///     }]
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var measuredBeforePeriodEnds: Self {
    Rule(
      "target.measured-before-period-ends",
      .warning,
      MessageTemplate(
        english: """
          The target is to be measured by {due}, but the period runs through {through}. Say what holds afterwards.
          """,
        swedish: """
          Målvärdet ska mätas senast {due}, men perioden löper till och med {through}. Skriv vad som gäller \
          därefter.
          """
      )
    ) { target, context, report in
      guard let due = target.due, target.start == nil, target.expectation.condition != .monitor else { return }
      guard let through = context.lastDay(yearsAfter: due.last) else { return }
      report(at: \.due, facts: ["due": .quoted(due.last), "through": .quoted(through)])
    }
  }
}
