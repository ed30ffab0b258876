extension Rule where Subject == Council {
  /// The record doesn't show which board leads the work.
  ///
  /// **Why.** 13 § gives the work to the executive board (kommunstyrelsen) or the board that the assembly decides.
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
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "responsibleBoard": "ks" },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var responsibleBodyNotShown: Self {
    Rule(
      "statute.13-responsible-body-not-shown",
      .warning,
      .notShown(english: "board that leads the work", swedish: "ingen nämnd som leder arbetet")
    ) { council, _, date, report in
      guard date.isAfterTheTransition, council.responsibleBoard == nil else { return }
      report(facts: ["section": "13 §"])
    }
  }
}
