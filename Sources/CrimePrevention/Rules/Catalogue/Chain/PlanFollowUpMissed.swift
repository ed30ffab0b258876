extension Rule where Subject == ActionPlan {
  /// A plan that hasn't been followed up as often as it says.
  ///
  /// **Why.** A missed follow-up shows in time to be made up for. A follow-up belongs to the window in which the period
  /// that it is about ends, whenever it was held. A window is judged 90 days after its last day. Plans without a period
  /// aren't judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "period": { "from": "2024-01-01", "through": "2027-12-31" }, "followUpCadence": { "times": 1, "per": "year" } }],
  ///   "followUps": [{ "id": "first", "of": { "kind": "plan", "id": "plan" }, "period": "2024" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "period": { "from": "2024-01-01", "through": "2027-12-31" }, "followUpCadence": { "times": 1, "per": "year" } }],
  ///   "followUps": [{ "id": "first", "of": { "kind": "plan", "id": "plan" }, "period": "2024" }, { "id": "second", "of": { "kind": "plan", "id": "plan" }, "period": "2025" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var followUpMissed: Self {
    Rule(
      "plan.follow-up-missed",
      .warning,
      MessageTemplate(
        english: "The plan has been followed up fewer times than it says (at least {times} in each) in {windows}.",
        swedish: "Planen har följts upp färre gånger än den anger (minst {times} i varje) under {windows}."
      )
    ) { plan, context, date, report in
      guard let cadence = plan.followUpCadence, let period = plan.period else { return }
      let done = context.index.links.followUps(of: plan.id)
      guard let missed = cadence.missedWindows(in: period, followedUp: done, asOf: date), !missed.isEmpty else {
        return
      }
      report(
        at: .followUpCadence,
        facts: ["times": .number(JSONNumber(cadence.times)), "windows": .array(missed.map { .string($0.description) })]
      )
    }
  }
}
