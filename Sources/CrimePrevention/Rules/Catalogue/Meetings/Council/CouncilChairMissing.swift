extension Rule where Subject == Council {
  /// Seats or meetings are recorded, but nobody has the seat of chair.
  ///
  /// **Why.** Someone calls the meetings, signs and answers for the council. A record that has only plans, without
  /// seats or meetings, needs no chair.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [{ "person": "a", "organization": "ks", "role": "member" }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [{ "person": "a", "organization": "ks", "role": "chair" }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var chairMissing: Self {
    Rule(
      "council.chair-missing",
      .warning,
      MessageTemplate(
        english: "The record names no chair among the council's members: enter who holds the seat.",
        swedish: "Underlaget anger ingen ordförande bland rådets ledamöter: för in vem som har uppdraget."
      )
    ) { council, context, report in
      guard !council.memberships.isEmpty || !context.record.meetings.isEmpty else { return }
      guard !council.memberships.contains(where: { $0.role == .chair }) else { return }
      report(at: council.memberships.isEmpty ? nil : \.memberships)
    }
  }
}
