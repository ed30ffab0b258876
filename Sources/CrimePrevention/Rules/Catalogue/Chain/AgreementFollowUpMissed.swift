extension Rule where Subject == CooperationAgreement {
  /// An agreement that hasn't been followed up as often as it says.
  ///
  /// **Why.** A missed follow-up shows in time to be made up for. A follow-up belongs to the window in which the period
  /// that it is about ends, whenever it was held. A window is judged 90 days after its last day. Agreements without a
  /// period aren't judged.
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
    Rule(
      "agreement.follow-up-missed",
      .warning,
      MessageTemplate(
        english: "The agreement has been followed up fewer times than it says (at least {times} in each) in {windows}.",
        swedish: "Överenskommelsen har följts upp färre gånger än den anger (minst {times} i varje) under {windows}."
      )
    ) { agreement, context, date, report in
      guard let cadence = agreement.followUpCadence, let period = agreement.period else { return }
      let done = context.index.links.followUps(of: agreement.id)
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
