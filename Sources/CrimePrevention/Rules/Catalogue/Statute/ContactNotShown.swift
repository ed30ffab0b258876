extension Rule where Subject == Council {
  /// The record shows no contact point (kontaktpunkt) for others.
  ///
  /// **Why.** 12 § makes the coordination function the contact point for external actors.
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
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "contact": "trygghet@exempelstad.example" }
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var contactNotShown: Self {
    Rule(
      "statute.12-contact-not-shown",
      .warning,
      .notShown(english: "contact point", swedish: "ingen kontaktpunkt")
    ) { council, _, date, report in
      guard date.isUnderTheAct, council.contact.isBlank else { return }
      report(at: council.contact == nil ? nil : \.contact, facts: ["section": "12 §"])
    }
  }
}
