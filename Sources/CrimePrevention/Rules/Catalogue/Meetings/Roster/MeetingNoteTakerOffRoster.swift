extension Rule where Subject == Meeting {
  /// The person who took the notes isn't on the list of participants.
  ///
  /// **Why.** Someone who works at a meeting was there: the list of participants is incomplete. A meeting without a
  /// list isn't judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "noteTaker": "b", "participants": [{ "person": "a", "attendance": "present" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "noteTaker": "b", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "present" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var noteTakerOffRoster: Self {
    Rule(
      "meeting.note-taker-off-roster",
      .warning,
      MessageTemplate(
        english: "{person} took the notes but isn't on the list of participants: add them, or correct who it was.",
        swedish: "{person} förde anteckningar men står inte i deltagarlistan: lägg till personen, eller rätta vem "
          + "det var."
      )
    ) { meeting, context, report in
      guard meeting.status == .held, let person = meeting.noteTaker, let roster = context.roster, roster[person] == nil
      else {
        return
      }
      report(at: \.noteTaker, facts: ["person": .string(context.name(of: person))])
    }
  }
}
