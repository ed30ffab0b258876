extension Rule where Subject == Council {
  /// The record doesn't show that the municipality leads the council.
  ///
  /// **Why.** 10 § says that the strategic council is led by the municipality. It is shown by the organization that
  /// leads, or by the chair's organization. Operational and local councils aren't judged.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" } },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "polisen", "name": "Polisen", "kind": "police" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "ledBy": "ks" },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "polisen", "name": "Polisen", "kind": "police" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var leadershipNotShown: Self {
    Rule(
      "statute.10-leadership-not-shown",
      .warning,
      MessageTemplate(
        english: "The record doesn't show that the municipality leads the council (Act 2023:196, {section}); this may "
          + "stand elsewhere.",
        swedish: "Underlaget visar inte att kommunen leder rådet (lag 2023:196, {section}); uppgiften kan finnas på "
          + "annat håll."
      )
    ) { council, context, date, report in
      guard date.isUnderTheAct, council.mayBeStrategic else { return }
      let leaders =
        [context.index.isMunicipal(council.ledBy)]
        + council.chairs(on: date).map { context.index.isMunicipal($0.membership) }
      if leaders.allSatisfy({ $0 == nil }) { report(facts: ["section": "10 §"]) }
    }
  }
}
