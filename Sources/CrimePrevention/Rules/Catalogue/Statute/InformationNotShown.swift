extension Rule where Subject == Council {
  /// The record shows no information to residents or others by the asking date.
  ///
  /// **Why.** 12 § asks the coordination function to contribute to information being spread. The Act doesn't say how;
  /// a published promise counts too.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" } }
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "information": [{ "on": "2026-03-05", "where": "Biblioteket" }] }
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var informationNotShown: Self {
    Rule(
      "statute.12-information-not-shown",
      .note,
      .notShown(english: "information to residents or others", swedish: "ingen information till invånare eller andra")
    ) { council, context, date, report in
      guard date.isUnderTheAct else { return }
      let published = council.information + context.record.promises.compactMap(\.published)
      if !published.contains(where: { $0.on <= date }) { report(facts: ["section": "12 §"]) }
    }
  }
}
