extension Rule where Subject == SituationPicture {
  /// No situation picture of the record says when it was updated.
  ///
  /// **Why.** 6 § asks for an update at least every second year; without a date this can't be checked.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild", "updatedOn": "2025-11-18" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var updateUndated: Self {
    Rule(
      "statute.6-update-undated",
      .note,
      .notShown(english: "date on which a situation picture was updated", swedish: "inte när lägesbilden uppdaterades")
    ) { _, context, date, report in
      guard date.isUnderTheAct, context.derived.statute.pictureUpdates.isEmpty else { return }
      report(facts: ["section": "6 §"])
    }
  }
}
