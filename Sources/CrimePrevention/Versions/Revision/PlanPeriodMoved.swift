extension Rule where Subject == Revision<ActionPlan> {
  /// The period of a plan was moved.
  ///
  /// **Why.** Everything in the plan that has no time of its own is judged by that period.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "older": { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "period": { "from": "2024-01-01", "through": "2026-12-31" } }] },
  ///   "newer": { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "period": { "from": "2024-01-01", "through": "2027-12-31" } }] }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "older": { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures" }] },
  ///   "newer": { "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "period": { "from": "2024-01-01", "through": "2026-12-31" } }] }
  /// }
  /// ```
  static var planPeriodMoved: Self {
    Rule(
      "plan.period-moved",
      .warning,
      MessageTemplate(
        english: "The period of the plan was {before} and is now {after}.",
        swedish: "Planens period var {before} och är nu {after}."
      )
    ) { revision, report in
      guard let (older, newer) = revision.both, let before = older.period else { return }
      guard (before.from, before.through) != (newer.period?.from, newer.period?.through) else { return }
      report(member: "period", facts: ["before": before.span, "after": newer.period?.span ?? .null])
    }
  }
}

extension CalendarInterval {
  fileprivate var span: JSONValue {
    .object(["from": .string(from.description), "through": through.map { .string($0.description) } ?? .null])
  }
}
