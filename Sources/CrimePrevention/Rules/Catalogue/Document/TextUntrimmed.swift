extension Rule where Subject == RecordText {
  /// A text begins or ends with whitespace.
  ///
  /// **Why.** Names that look alike then count as different, and lists are sorted oddly.
  ///
  /// Flagged:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr ", "kind": "district" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var textUntrimmed: Self {
    Rule(
      "text.untrimmed",
      .note,
      MessageTemplate(
        english: "The text “{fieldEnglish}” begins or ends with space: take it away.",
        swedish: "Texten ”{fieldSwedish}” börjar eller slutar med blanksteg: ta bort dem."
      )
    ) { text, report in
      guard text.text.hasSpaceAtEnds, !text.text.isBlank else { return }
      report(facts: text.fieldFacts)
    }
  }
}
