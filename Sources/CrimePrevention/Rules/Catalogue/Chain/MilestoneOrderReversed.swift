extension Rule where Subject == Milestone {
  /// A milestone that is due before the one that it comes after.
  ///
  /// **Why.** The order and the dates can't both hold: one of the two will be late from the start.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Platser", "measures": [{ "id": "walk", "title": "Vandra",
  ///     "milestones": [{ "id": "first", "title": "Första vandringen", "due": "2027-H2" }, { "id": "again", "title": "Samma vandring igen", "after": "first", "due": "2027-H1" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Platser", "measures": [{ "id": "walk", "title": "Vandra",
  ///     "milestones": [{ "id": "first", "title": "Första vandringen", "due": "2027-H1" }, { "id": "again", "title": "Samma vandring igen", "after": "first", "due": "2027-H2" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var orderReversed: Self {
    Rule(
      "milestone.order-reversed",
      .warning,
      MessageTemplate(
        english: "The milestone is due {due}, before “{after}”, which it comes after and which is due {earlierDue}.",
        swedish:
          "Delmålet ska vara klart {due}, före ”{after}”, som det kommer efter och som ska vara klart {earlierDue}."
      )
    ) { milestone, context, report in
      guard let earlier = context.predecessor(of: milestone), let due = milestone.due, let earlierDue = earlier.due,
        due.last < earlierDue.last
      else { return }
      report(
        at: .due,
        facts: [
          "due": .string(due.description), "after": .string(earlier.title),
          "earlierDue": .string(earlierDue.description),
        ]
      )
    }
  }
}

extension RuleContext {
  /// The milestone that another one comes after: of the same measure first, since identifiers are unique only there.
  func predecessor(of milestone: Milestone) -> Milestone? {
    guard let after = milestone.after else { return nil }
    return index.milestones.count(after) > 1
      ? measure?.milestones.first { $0.id == after } ?? index.milestones[after] : index.milestones[after]
  }
}
