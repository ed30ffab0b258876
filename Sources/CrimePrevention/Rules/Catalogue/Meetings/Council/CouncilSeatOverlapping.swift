extension Rule where Subject == Council {
  /// A person holds the same seat twice at the same time: same role, same organization, overlapping periods.
  ///
  /// **Why.** One of the entries is a leftover or has the wrong dates; who sat on the council on a given day isn't
  /// certain. A seat without a period counts as always held.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [
  ///       { "person": "a", "organization": "ks", "role": "member", "period": { "from": "2023-01-01", "through": "2026-12-31" } },
  ///       { "person": "a", "organization": "ks", "role": "member", "period": { "from": "2026-07-01" } }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [
  ///       { "person": "a", "organization": "ks", "role": "member", "period": { "from": "2023-01-01", "through": "2026-12-31" } },
  ///       { "person": "a", "organization": "ks", "role": "member", "period": { "from": "2027-01-01" } }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var seatOverlapping: Self {
    Rule(
      "council.seat-overlapping",
      .warning,
      MessageTemplate(
        english: "{person} holds the same seat for {organization} twice at the same time: end one of the periods, "
          + "or remove it.",
        swedish: "{person} har samma uppdrag för {organization} två gånger samtidigt: avsluta den ena perioden, "
          + "eller ta bort den."
      )
    ) { council, context, report in
      let held = council.seats.filter { $0.membership.person != nil }
      let overlaps = Dictionary(grouping: held) { HeldSeat($0.membership) }.values.flatMap(Council.overlaps)
      for seat in overlaps.map(\.later).sorted(by: { $0.position < $1.position }) {
        report(
          at: \.memberships,
          seat.position,
          facts: [
            "person": .string(context.holder(of: seat.membership)),
            "organization": .string(context.name(of: seat.membership.organization)),
          ]
        )
      }
    }
  }
}
