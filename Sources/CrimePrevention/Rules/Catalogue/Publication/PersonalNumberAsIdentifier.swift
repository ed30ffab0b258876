extension Rule where Subject == RecordIdentifier {
  /// An identifier holds a Swedish personal identity number or coordination number.
  ///
  /// **Why.** A personal identity number identifies one person. A council's record is about roles, places and work,
  /// never about individuals; numbers with a valid date and check digit are hardly ever anything else. The number
  /// itself is never repeated in a finding. Identifiers are copied into references, file names and addresses.
  ///
  /// Flagged:
  /// ```json
  /// { "people": [{ "id": "p-191212121212", "name": "Ledamot 1" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "people": [{ "id": "p-1", "name": "Ledamot 1" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var personalNumberAsIdentifier: Self {
    Rule(
      "identifier.personal-number",
      .warning,
      MessageTemplate(
        english: "An identifier of the kind {kindEnglish} holds what looks like a personal identity number: "
          + "choose another.",
        swedish: "En identifierare av slaget {kindSwedish} innehåller något som ser ut som ett personnummer: "
          + "välj en annan."
      )
    ) { identifier, report in
      guard PersonalNumber.occurs(in: identifier.text) else { return }
      report(facts: CodeNames.kinds.facts("kind", identifier.kind.rawValue))
    }
  }
}
