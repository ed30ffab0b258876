extension Rule where Subject == Milestone {
  /// A milestone that waits for another one, with a date missing.
  ///
  /// **Why.** “Afterwards” without dates has no end: when either of the two can be expected, and whether it is late,
  /// can't be determined. Milestones that are done need no date.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Platser", "measures": [{ "id": "map", "title": "Kartlägg",
  ///     "milestones": [{ "id": "mapped", "title": "Kartan klar", "due": "2026" }, { "id": "planned", "title": "Åtgärder inskrivna", "after": "mapped" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "commitment", "focusAreas": [{ "id": "area", "title": "Platser", "measures": [{ "id": "map", "title": "Kartlägg",
  ///     "milestones": [{ "id": "mapped", "title": "Kartan klar", "due": "2026" }, { "id": "planned", "title": "Åtgärder inskrivna", "after": "mapped", "due": "2027-H1" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var dependencyUndated: Self {
    Rule(
      "milestone.dependency-undated",
      .note,
      MessageTemplate(
        english: "The milestone comes after “{after}”, but there is no date for: {undated}.",
        swedish: "Steget kommer efter ”{after}”, men datum saknas för: {undated}."
      )
    ) { milestone, context, report in
      guard milestone.doneOn == nil, let earlier = context.predecessor(of: milestone) else { return }
      let undated = [earlier, milestone].filter { $0.due == nil && $0.doneOn == nil }
      guard !undated.isEmpty else { return }
      report(
        at: \.after,
        facts: ["after": .string(earlier.title), "undated": .array(undated.map { .string($0.title) })]
      )
    }
  }
}
