extension Rule where Subject == ActionPlan {
  /// More than 24 months have passed since the plan of measures was last followed up, or decided, in the record.
  ///
  /// **Why.** 6 § asks for a follow-up of the plan at least every second year; the first one counts from the decision,
  /// but no earlier than 1 July 2024. The Act asks for no new plan. See ``StatuteReading`` for the months. After the
  /// end of the second calendar year `statute.6-follow-up-not-shown` takes over.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "x-as-of": "2026-09-30",
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2024-03-05", "by": "ks" } }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "x-as-of": "2026-09-30",
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "plans": [{ "id": "plan", "title": "Åtgärdsplan", "kind": "measures", "decision": { "on": "2024-03-05", "by": "ks" } }],
  ///   "followUps": [{ "id": "follow-up", "of": { "kind": "plan", "id": "plan" }, "period": "2025", "heldOn": "2026-02-10",
  ///     "entries": [{ "subject": { "kind": "plan", "id": "plan" }, "verdict": "ongoing" }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static func followUpTwoYearsAgo(_ reading: StatuteReading) -> Self {
    Rule(
      "statute.6-follow-up-two-years-ago",
      .note,
      MessageTemplate(
        english: "The record shows no follow-up of the plan since {last}, more than {months} months before "
          + "{date}; it may exist elsewhere. The Act says at least every second year (2023:196, "
          + "{section}), which is read here as {months} months.",
        swedish: "Underlaget visar ingen uppföljning av planen sedan den {last}, mer än {months} månader före "
          + "den {date}; uppgiften kan finnas på annat håll. Lagen säger minst vartannat år (2023:196, "
          + "{section}), vilket här läses som {months} månader."
      )
    ) { plan, context, date, report in
      guard let (last, stage) = reading.followUpStage(of: plan, in: context, asOf: date), case .monthsOver = stage
      else { return }
      report(facts: reading.facts(since: last, asOf: date))
    }
  }
}
