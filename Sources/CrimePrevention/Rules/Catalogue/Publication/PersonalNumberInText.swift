extension Rule where Subject == RecordText {
  /// A text holds a Swedish personal identity number or coordination number.
  ///
  /// **Why.** A personal identity number identifies one person. A council's record is about roles, places and work,
  /// never about individuals; numbers with a valid date and check digit are hardly ever anything else. The number
  /// itself is never repeated in a finding.
  ///
  /// Flagged:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held", "agenda": [
  ///   { "id": "case", "title": "Ärende", "summary": "Gäller 19121212-1212." }] }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "meetings": [{ "id": "spring", "date": "2026-03-01", "status": "held", "agenda": [
  ///   { "id": "case", "title": "Ärende", "summary": "Gäller diarienummer 19121212-1213." }] }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var personalNumberInText: Self {
    Rule(
      "text.personal-number",
      .warning,
      MessageTemplate(
        english: "The text “{fieldEnglish}” holds what looks like a personal identity number: take it out.",
        swedish: "Texten ”{fieldSwedish}” innehåller något som ser ut som ett personnummer: ta bort det."
      )
    ) { text, report in
      guard PersonalNumber.occurs(in: text.text) else { return }
      report(facts: text.fieldFacts)
    }
  }
}
