extension Rule where Subject == CouncilRecord {
  /// The record shows no situation picture (lägesbild).
  ///
  /// **Why.** 4 § asks for a situation picture of crime in the municipality's area; 5 § builds the plan on it.
  ///
  /// Flagged:
  /// ```json
  /// {}
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "situations": [{ "id": "picture", "title": "Lägesbild" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var situationPictureNotShown: Self {
    Rule(
      "statute.4-situation-picture-not-shown",
      .warning,
      .notShown(english: "situation picture", swedish: "ingen lägesbild")
    ) { record, _, date, report in
      guard date.isUnderTheAct, !record.situations.contains(where: \.isOfTheMunicipality) else { return }
      report(facts: ["section": "4 §"])
    }
  }
}
