extension Rule where Subject == Membership {
  /// A person on the council is their own substitute.
  ///
  /// **Why.** One of the two references names the wrong person.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [{ "person": "a", "organization": "ks", "role": "chair" }, { "person": "b", "organization": "ks", "role": "substitute", "substituteFor": "b" }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [{ "person": "a", "organization": "ks", "role": "chair" }, { "person": "b", "organization": "ks", "role": "substitute", "substituteFor": "a" }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var substituteForOneself: Self {
    Rule(
      "membership.substitute-for-oneself",
      .warning,
      MessageTemplate(
        english: "{person} is entered as their own substitute: say whom they replace.",
        swedish: "{person} är antecknad som ersättare för sig själv: ange vem hen ersätter."
      )
    ) { membership, context, report in
      guard let person = membership.person, person == membership.substituteFor else { return }
      report(at: \.substituteFor, facts: ["person": .string(context.name(of: person))])
    }
  }
}
