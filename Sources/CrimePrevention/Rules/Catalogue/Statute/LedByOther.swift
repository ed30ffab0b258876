extension Rule where Subject == Council {
  /// The record shows that someone other than the municipality leads or chairs the council.
  ///
  /// **Why.** 10 § says that the strategic council is led by the municipality. The Act doesn't say who else sits in it.
  /// Operational and local councils aren't judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "memberships": [{ "organization": "polisen", "role": "chair" }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "polisen", "name": "Polisen", "kind": "police" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "memberships": [{ "organization": "ks", "role": "chair" }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "polisen", "name": "Polisen", "kind": "police" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var ledByOther: Self {
    Rule(
      "statute.10-led-by-other",
      .warning,
      MessageTemplate(
        english: "The record shows that “{organizationEnglish}” leads or chairs the council; the Act says that the "
          + "municipality leads it (2023:196, {section}).",
        swedish: "Underlaget visar att ”{organizationSwedish}” leder rådet eller är ordförande i det; lagen säger att"
          + " kommunen leder det (2023:196, {section})."
      )
    ) { council, context, date, report in
      guard date.isUnderTheAct, council.mayBeStrategic else { return }
      if let leader = council.ledBy, context.index.isMunicipal(leader) == false {
        report(
          at: \.ledBy,
          facts: context.named("organization", .organization, leader.rawValue).and(["section": "10 §"])
        )
      }
      for chair in council.chairs(on: date) where context.index.isMunicipal(chair.membership) == false {
        let organization = chair.membership.organization.rawValue
        let facts = context.named("organization", .organization, organization).and(["section": "10 §"])
        report(at: \.memberships, chair.position, facts: facts)
      }
    }
  }
}
