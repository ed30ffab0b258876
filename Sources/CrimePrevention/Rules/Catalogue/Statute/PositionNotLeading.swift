extension Rule where Subject == Membership {
  /// The record says that someone from outside the municipality sits in the council without a leading position.
  ///
  /// **Why.** 10 § asks the municipality to strive for the other actors to take part with representatives in leading
  /// positions. Where the record doesn't say which position someone has, nothing is reported.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "memberships": [{ "organization": "polisen", "role": "member", "leadingPosition": false }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "polisen", "name": "Polisen", "kind": "police" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "memberships": [{ "organization": "polisen", "role": "member", "leadingPosition": true }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "polisen", "name": "Polisen", "kind": "police" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var positionNotLeading: Self {
    Rule(
      "statute.10-position-not-leading",
      .note,
      MessageTemplate(
        english:
          "According to the record, whoever represents “{organizationEnglish}” has no leading position; the Act asks the "
          + "municipality to strive for leading representatives (2023:196, {section}).",
        swedish:
          "Enligt underlaget har den som företräder ”{organizationSwedish}” ingen ledande befattning; lagen säger att kommunen ska "
          + "verka för företrädare i ledande befattningar (2023:196, {section})."
      )
    ) { seat, context, date, report in
      guard date.isUnderTheAct, context.record.council.mayBeStrategic, seat.isHeld(on: date),
        seat.leadingPosition == false, [.chair, .viceChair, .member].contains(seat.role),
        context.index.isMunicipal(seat) == false
      else { return }
      let organization = seat.organization.rawValue
      report(
        at: \.leadingPosition,
        facts: context.named("organization", .organization, organization).and(["section": "10 §"])
      )
    }
  }
}
