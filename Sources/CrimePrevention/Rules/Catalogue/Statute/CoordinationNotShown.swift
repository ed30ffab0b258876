extension Rule where Subject == Council {
  /// The record shows no coordination function (samordningsfunktion).
  ///
  /// **Why.** 11 § asks for a function; nobody needs to be employed for it.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" } },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "coordinator": "ks" },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var coordinationNotShown: Self {
    Rule(
      "statute.11-coordination-not-shown",
      .warning,
      .notShown(english: "coordination function", swedish: "ingen samordningsfunktion")
    ) { council, context, date, report in
      guard date.isUnderTheAct, council.coordinator == nil || context.index.isMunicipal(council.coordinator) == false
      else { return }
      report(facts: ["section": "11 §"])
    }
  }
}
