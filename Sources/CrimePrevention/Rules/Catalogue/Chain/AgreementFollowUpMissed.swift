extension Rule where Subject == CooperationAgreement {
  /// An agreement that hasn't been followed up as often as it says.
  ///
  /// **Why.** A missed follow-up is noticed in time to be made up for. A follow-up belongs to the window in which the
  /// period that it is about ends, whenever it was held. A window is judged 90 days after its last day; weeks run from
  /// Monday through Sunday, and terms are those whose dates are given in `within`. Agreements without a period aren't
  /// judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "agreements": [{ "id": "agreement", "title": "Överenskommelse", "period": { "from": "2025-01-01" }, "followUpCadence": { "times": 1, "per": "halfYear" } }],
  ///   "followUps": [{ "id": "first", "of": { "kind": "agreement", "id": "agreement" }, "period": "2025-H1" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "agreements": [{ "id": "agreement", "title": "Överenskommelse", "period": { "from": "2025-01-01" }, "followUpCadence": { "times": 1, "per": "halfYear" } }],
  ///   "followUps": [{ "id": "first", "of": { "kind": "agreement", "id": "agreement" }, "period": "2025-H1" }, { "id": "second", "of": { "kind": "agreement", "id": "agreement" }, "period": "2025-H2" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var followUpMissed: Self {
    followedUpTooSeldom(
      "agreement.follow-up-missed",
      .warning,
      Sentence(english: "the agreement", swedish: "överenskommelsen"),
      cadence: \.followUpCadence,
      in: \.period,
      followUps: { agreement, links in links.followUps(of: agreement.id) }
    )
  }
}
