extension Rule where Subject == AgendaItem {
  /// An agenda item that everyone may see is about a person.
  ///
  /// **Why.** People appear in a record in their roles; a matter about one of them is seldom for everyone. Mark the
  /// item or the meeting, or say what the matter is without the person.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "agenda": [{ "id": "i", "title": "Anmälan", "concerns": [{ "kind": "person", "id": "a" }] }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "agenda": [{ "id": "i", "title": "Anmälan", "concerns": [{ "kind": "person", "id": "a" }], "sharing": { "level": "restricted" } }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var agendaItemPersonConcerned: Self {
    Rule(
      "agenda-item.person-concerned",
      .note,
      MessageTemplate(
        english: "The item is about a person and would be shown to everyone: mark it, or leave the person out.",
        swedish: "Punkten gäller en person och skulle visas för alla: märk den, eller utelämna personen."
      )
    ) { item, context, report in
      let level = Sharing.Level.public.narrowed(by: context.meeting?.sharing).narrowed(by: item.sharing)
      guard level == .public else { return }
      for (position, concerned) in item.concerns.enumerated() where concerned.kind == .person {
        report(at: \.concerns, position)
      }
    }
  }
}
