extension Rule where Subject == Participant {
  /// A participant is their own substitute.
  ///
  /// **Why.** One of the two references names the wrong person.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "b", "attendance": "present", "substituteFor": "b" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///     "chair": "a", "participants": [{ "person": "a", "attendance": "present" }, { "person": "c", "attendance": "absent" }, { "person": "b", "attendance": "present", "substituteFor": "c" }] }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }, { "id": "c", "name": "Cajsa Holm" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var substituteForOneself: Self {
    Rule(
      "participant.substitute-for-oneself",
      .warning,
      MessageTemplate(
        english: "{person} is entered as their own substitute: say whom they replace.",
        swedish: "{person} är antecknad som ersättare för sig själv: ange vem hen ersätter."
      )
    ) { participant, context, report in
      guard participant.person == participant.substituteFor else { return }
      report(at: \.substituteFor, facts: ["person": .string(context.name(of: participant.person))])
    }
  }
}
