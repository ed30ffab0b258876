extension Rule where Subject == Meeting {
  /// The person who took the notes of a meeting is marked as absent from it.
  ///
  /// **Why.** Both can't be true: someone else did it, or the mark is wrong.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "noteTaker": "b", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "absent" }] }],
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
  static var noteTakerAbsent: Self {
    Rule(
      "meeting.note-taker-absent",
      .warning,
      MessageTemplate(
        english: "{person} took the notes but is marked as absent: correct one of the two.",
        swedish: "{person} förde anteckningar men är antecknad som frånvarande: rätta det ena."
      )
    ) { meeting, context, report in
      guard meeting.status == .held, let person = meeting.noteTaker, context.roster?[person] == .absent else { return }
      report(at: \.noteTaker, facts: ["person": .string(context.name(of: person))])
    }
  }
}
