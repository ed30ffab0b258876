extension Rule where Subject == Council {
  /// Two people, or two organizations, hold the chair at the same time.
  ///
  /// **Why.** The council has one chair. When one follows the other, the first one's period should have ended. A seat
  /// without a period counts as always held.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [
  ///       { "person": "a", "organization": "ks", "role": "chair", "period": { "from": "2023-01-01" } },
  ///       { "person": "b", "organization": "ks", "role": "chair", "period": { "from": "2025-01-01" } }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [
  ///       { "person": "a", "organization": "ks", "role": "chair", "period": { "from": "2023-01-01", "through": "2024-12-31" } },
  ///       { "person": "b", "organization": "ks", "role": "chair", "period": { "from": "2025-01-01" } }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var chairHeldTwice: Self {
    Rule(
      "council.chair-held-twice",
      .warning,
      MessageTemplate(
        english: "The chair is held twice at the same time: by {first} and by {second}. End the period of one of "
          + "them.",
        swedish: "Ordförandeskapet innehas av två samtidigt: {first} och {second}. Avsluta den enas period."
      )
    ) { council, context, report in
      let chairs = council.seats.filter { $0.membership.role == .chair }
      for (later, earlier) in Council.overlaps(among: chairs) {
        let (first, second) = (earlier.membership, later.membership)
        let isSamePerson = first.person != nil && first.person == second.person
        let mayBeSame = first.person == nil || second.person == nil
        guard !isSamePerson, !mayBeSame || first.organization != second.organization else { continue }
        report(
          at: \.memberships,
          later.position,
          facts: ["first": .string(context.holder(of: first)), "second": .string(context.holder(of: second))]
        )
      }
    }
  }
}
