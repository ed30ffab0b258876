extension Rule where Subject == AgendaItem {
  /// Someone who presents at a held meeting is marked as absent from it.
  ///
  /// **Why.** Both can't be true: someone else presented, or the mark is wrong.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "absent" }],
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "presenters": [{ "person": "b" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "partial", "items": { "from": "i", "through": "i" } }],
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "presenters": [{ "person": "b" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var presenterAbsent: Self {
    Rule(
      "agenda-item.presenter-absent",
      .warning,
      MessageTemplate(
        english: "{person} presents the item but is marked as absent: correct one of the two.",
        swedish: "{person} föredrar punkten men är antecknad som frånvarande: rätta det ena."
      )
    ) { item, context, report in
      guard context.meeting?.status == .held, let roster = context.roster else { return }
      for (position, presenter) in item.presenters.enumerated() {
        guard let person = presenter.person, roster[person] == .absent else { continue }
        report(at: \.presenters, position, facts: ["person": .string(context.name(of: person))])
      }
    }
  }
}
