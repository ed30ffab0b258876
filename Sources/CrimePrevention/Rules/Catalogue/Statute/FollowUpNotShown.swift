extension Rule where Subject == ActionPlan {
  /// The record shows no follow-up of the plan of measures by the end of the second calendar year after the last one,
  /// or after the decision.
  ///
  /// **Why.** 6 § asks for a follow-up of the plan at least every second year; the first one counts from the decision,
  /// but no earlier than 1 July 2024. On the widest reading, a plan decided in 2023 is followed up by the end of 2026.
  /// See ``StatuteReading`` for another reading.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "x-as-of": "2027-01-15",
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2023-11-21", "by": "ks" } }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "x-as-of": "2027-01-15",
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2023-11-21", "by": "ks" } }],
  ///   "followUps": [{ "id": "follow-up", "of": { "kind": "plan", "id": "plan" }, "period": "2024", "heldOn": "2025-02-11",
  ///     "entries": [{ "subject": { "kind": "plan", "id": "plan" }, "verdict": "ongoing" }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static func followUpNotShown(_ reading: StatuteReading) -> Self {
    Rule(
      "statute.6-follow-up-not-shown",
      .warning,
      MessageTemplate(
        english: "The record shows no follow-up of the plan since {last}; it may exist elsewhere. The Act says at "
          + "least every second year (2023:196, {section}), which is read here as by {through}, the end of "
          + "the calendar year {years} years later.",
        swedish: "Underlaget visar ingen uppföljning av planen sedan den {last}; uppgiften kan finnas på annat håll. "
          + "Lagen säger minst vartannat år (2023:196, {section}), vilket här läses som senast {through}, "
          + "slutet av kalenderåret {years} år senare."
      )
    ) { plan, context, date, report in
      guard let (last, stage) = reading.followUpStage(of: plan, in: context, asOf: date),
        case .yearsOver(let end) = stage
      else { return }
      report(facts: reading.facts(since: last, through: end))
    }
  }
}
