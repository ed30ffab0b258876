extension Rule where Subject == CooperationAgreement {
  /// Agreements supersede each other in a circle.
  ///
  /// **Why.** Nobody can say which of them applies.
  ///
  /// Flagged:
  /// ```json
  /// { "agreements": [{ "id": "first", "title": "Överenskommelse 2020", "supersedes": "second" }, { "id": "second", "title": "Överenskommelse 2024", "supersedes": "first" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "agreements": [{ "id": "first", "title": "Överenskommelse 2020" }, { "id": "second", "title": "Överenskommelse 2024", "supersedes": "first" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var agreementSupersedesItself: Self {
    namesItself(
      "agreement.supersedes-cycle",
      .error,
      MessageTemplate(
        english: "The agreement supersedes its own successor: {cycleEnglish}.",
        swedish: "Överenskommelsen ersätter sin egen efterträdare: {cycleSwedish}."
      ),
      along: \.supersedes,
      in: \.agreements
    )
  }
}
