extension Rule where Subject == RecordText {
  /// A text that people are to read is empty.
  ///
  /// **Why.** A title or wording that says nothing is mostly a field that was filled in only to get past it.
  ///
  /// Flagged:
  /// ```json
  /// { "areas": [{ "id": "north", "name": " ", "kind": "district" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var textEmpty: Self {
    Rule(
      "text.empty",
      .warning,
      MessageTemplate(
        english: "The text “{fieldEnglish}” is empty: write it, or leave the member out if it may be absent.",
        swedish: "Texten ”{fieldSwedish}” är tom: skriv den, eller utelämna fältet om det får saknas."
      )
    ) { text, context, report in
      // A waiver without a reason has a rule of its own.
      guard text.text.isBlank, !context.isInWaiver || text.field != "reason" else { return }
      report(facts: text.fieldFacts)
    }
  }
}
