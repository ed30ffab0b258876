extension Rule where Subject == Council {
  /// The council has had a chair, but no chair's period covers the asking date.
  ///
  /// **Why.** The seat is vacant, or the successor hasn't been entered. Switch it off when old records are checked.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [{ "person": "a", "organization": "ks", "role": "chair", "period": { "from": "2023-01-01", "through": "2025-12-31" } }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" },
  ///     "memberships": [{ "person": "a", "organization": "ks", "role": "chair", "period": { "from": "2023-01-01", "through": "2026-12-31" } }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "people": [{ "id": "a", "name": "Alva Ek" }, { "id": "b", "name": "Bo Lind" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var chairVacant: Self {
    Rule(
      "council.chair-vacant",
      .warning,
      MessageTemplate(
        english: "The record shows no chair on {date}: the last chair's period ended on {ended}.",
        swedish: "Underlaget visar ingen ordförande den {date}: den senaste ordförandens period gick ut den {ended}."
      )
    ) { council, _, date, report in
      let chairs = council.memberships.filter { $0.role == .chair }
      let ends = chairs.compactMap { $0.period?.through }
      guard ends.count == chairs.count, let last = ends.max(), last < date else { return }
      report(at: \.memberships, facts: ["date": .string(date.description), "ended": .string(last.description)])
    }
  }
}
