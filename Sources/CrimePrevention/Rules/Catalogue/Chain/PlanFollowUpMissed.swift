extension Rule where Subject == ActionPlan {
  /// A plan that hasn't been followed up as often as it says.
  ///
  /// **Why.** A missed follow-up is noticed in time to be made up for. A follow-up belongs to the window in which the
  /// period that it is about ends, whenever it was held. A window is judged 90 days after its last day; weeks run from
  /// Monday through Sunday, and terms are those whose dates are given in `within`. Plans without a period aren't
  /// judged.
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
    followedUpTooSeldom(
      "plan.follow-up-missed",
      .warning,
      Sentence(english: "the plan", swedish: "planen"),
      cadence: \.followUpCadence,
      in: \.period,
      followUps: { plan, links in links.followUps(of: plan.id) }
    )
  }
}
