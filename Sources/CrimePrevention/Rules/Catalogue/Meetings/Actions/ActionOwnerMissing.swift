extension Rule where Subject == MeetingAction {
  /// An action that isn't done has no owner.
  ///
  /// **Why.** What nobody has been asked to do, nobody does.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "due": "2026-09-15" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a",
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "actions": [{ "text": "Laga lampan", "owner": { "kind": "organization", "id": "tek" }, "due": "2026-09-15" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }],
  ///   "organizations": [{ "id": "tek", "name": "Tekniska förvaltningen", "kind": "administration" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var ownerMissing: Self {
    Rule(
      "action.owner-missing",
      .warning,
      MessageTemplate(
        english: "The record names nobody for the action “{action}”: enter an owner.",
        swedish: "Underlaget anger ingen ansvarig för uppdraget ”{action}”: för in en."
      )
    ) { action, report in
      guard action.owner == nil, action.doneOn == nil else { return }
      report(facts: ["action": action.fact])
    }
  }
}
