extension Rule where Subject == Measure {
  /// Milestones come after each other in a circle.
  ///
  /// **Why.** None of them can be reached first, so the measure can never be completed.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "lamps", "title": "Nya lampor", "milestones": [{ "id": "order", "title": "Beställda", "after": "lit" }, { "id": "lit", "title": "Tända", "after": "order" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "lamps", "title": "Nya lampor", "milestones": [{ "id": "order", "title": "Beställda" }, { "id": "lit", "title": "Tända", "after": "order" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var milestonesInCircle: Self {
    Rule(
      "measure.milestone-cycle",
      .error,
      MessageTemplate(
        english:
          "The milestone “{milestoneTitle}” comes after itself, by way of “{afterTitle}”: none of the circle can be "
          + "reached first.",
        swedish:
          "Steget ”{milestoneTitle}” kommer efter sig självt, via ”{afterTitle}”: inget i cirkeln kan göras först."
      )
    ) { measure, report in
      guard measure.milestones.contains(where: { $0.after != nil }) else { return }
      let members = Circles.members(of: measure.milestones, next: \.after)
      for (index, milestone) in measure.milestones.enumerated() where members.contains(milestone.id) {
        report(
          at: \.milestones,
          index,
          facts: [
            "milestone": .string(milestone.id.rawValue), "milestoneTitle": .string(milestone.title.excerpt),
            "after": .string(milestone.after?.rawValue ?? ""),
            "afterTitle": .string(measure.milestones.first { $0.id == milestone.after }?.title.excerpt ?? ""),
          ]
        )
      }
    }
  }
}
