extension Rule where Subject == RecordIdentifier {
  /// An identifier has characters that identifiers can't have.
  ///
  /// **Why.** Identifiers occur in addresses, file names and references. Lowercase letters a–z and digits, joined by
  /// single `.`, `_` or `-`, survive all of them.
  ///
  /// Flagged:
  /// ```json
  /// { "areas": [{ "id": "Norra torget", "name": "Norra torget", "kind": "place" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "areas": [{ "id": "norra-torget", "name": "Norra torget", "kind": "place" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var identifierMalformed: Self {
    Rule(
      "identifier.malformed",
      .warning,
      MessageTemplate(
        english: "The identifier “{id}” must consist of small letters a–z and digits, with single “.”, “_” or “-” "
          + "between them.",
        swedish: "Identifieraren ”{id}” ska bestå av små bokstäver a–z och siffror, med enstaka ”.”, ”_” eller ”-”"
          + " emellan."
      )
    ) { identifier, report in
      guard !identifier.isWellFormed else { return }
      report(facts: ["id": .string(identifier.text.excerpt)])
    }
  }
}
