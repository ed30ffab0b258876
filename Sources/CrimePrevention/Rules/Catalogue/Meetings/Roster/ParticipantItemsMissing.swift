extension Rule where Subject == Participant {
  /// Someone attended in part, but which agenda items isn't recorded.
  ///
  /// **Why.** Who took part in a decision can only be seen when the items are known.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "partial" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "partial", "items": { "from": "i", "through": "i" } }],
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "kind": "information" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var itemsMissing: Self {
    Rule(
      "participant.items-missing",
      .note,
      MessageTemplate(
        english: "{person} attended in part: say from which agenda item through which.",
        swedish: "{person} deltog delvis: ange från och med vilken punkt till och med vilken."
      )
    ) { participant, context, report in
      guard participant.attendance == .partial, participant.items == nil else { return }
      report(facts: ["person": .string(context.name(of: participant.person))])
    }
  }
}
