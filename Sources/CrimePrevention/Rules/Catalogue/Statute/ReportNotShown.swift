extension Rule where Subject == Council {
  /// The record shows no report to the municipal assembly (kommunfullmäktige) by the asking date.
  ///
  /// **Why.** 13 § asks the board that leads the work to report to the assembly continuously. Reports to others, such
  /// as the county administrative board, aren't asked for by the Act and don't count.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" } },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "kf", "name": "Kommunfullmäktige", "kind": "council" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "reports": [{ "on": "2026-03-30", "to": "kf" }] },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }, { "id": "kf", "name": "Kommunfullmäktige", "kind": "council" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var reportNotShown: Self {
    Rule(
      "statute.13-report-not-shown",
      .warning,
      .notShown(
        english: "report to the municipal assembly by {date}",
        swedish: "ingen rapport till kommunfullmäktige till och med {date}"
      )
    ) { _, context, date, report in
      guard date.isAfterTheTransition, context.index.lastReportToTheAssembly(by: date) == nil else { return }
      report(facts: ["section": "13 §", "date": .quoted(date)])
    }
  }
}
