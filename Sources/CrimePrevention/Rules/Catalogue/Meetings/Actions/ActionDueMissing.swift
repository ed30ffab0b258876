extension Rule where Subject == MeetingAction {
  /// An action that isn't done has no date to be done by.
  ///
  /// **Why.** Without a date, or `nextMeeting`, an action can't be late, and nobody asks for it.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "owner": { "kind": "organization", "id": "tek" } }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "owner": { "kind": "organization", "id": "tek" }, "due": "nextMeeting" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var dueMissing: Self {
    Rule(
      "action.due-missing",
      .warning,
      MessageTemplate(
        english: "The action “{action}” has no date to be done by: enter one, or that it is due at the next meeting.",
        swedish: "Uppdraget ”{action}” har inget datum: för in när det ska vara klart, eller att det ska redovisas "
          + "vid nästa möte."
      )
    ) { action, report in
      guard action.due == nil, action.doneOn == nil else { return }
      report(facts: ["action": action.fact])
    }
  }
}
