extension Rule where Subject == AgendaItem {
  /// Someone who presents at a held meeting isn't on its list of participants.
  ///
  /// **Why.** Someone who speaks at a meeting was there, if only for one item: the list of participants is incomplete.
  /// Most are guests, whom lists of the council's own members leave out, so the finding is only a note. A meeting
  /// without a list isn't judged, nor is a presenter who is only an organization.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }],
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "presenters": [{ "person": "b" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "present" }],
  ///     "agenda": [{ "id": "i", "title": "Lägesbild", "presenters": [{ "person": "b" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var presenterOffRoster: Self {
    Rule(
      "agenda-item.presenter-off-roster",
      .note,
      MessageTemplate(
        english: "{person} presents the item but isn't on the list of participants: add them, with the items they "
          + "attended.",
        swedish: "{person} föredrar punkten men står inte i deltagarlistan: lägg till personen, med de punkter som "
          + "hen deltog i."
      )
    ) { item, context, report in
      guard context.meeting?.status == .held, let roster = context.roster else { return }
      for (position, presenter) in item.presenters.enumerated() {
        guard let person = presenter.person, roster[person] == nil else { continue }
        report(at: \.presenters, position, facts: ["person": .string(context.name(of: person))])
      }
    }
  }
}
