extension Rule where Subject == Measure {
  /// A measure has a number of times, together with words that leave the number open.
  ///
  /// **Why.** “As often as work allows” and “at least once a month” are two frequencies; the first takes back what
  /// the second promises.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "visits", "title": "Polisen besöker skolorna så ofta verksamheten medger, minst en gång i månaden", "cadence": { "times": 1, "per": "month" } }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "visits", "title": "Polisen besöker skolorna under terminerna, minst en gång i månaden", "cadence": { "times": 1, "per": "month" } }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var cadenceHedged: Self {
    Rule(
      "measure.cadence-hedged",
      .warning,
      MessageTemplate(
        english: "Beside the set frequency ({times} per {perEnglish}) the text says “{words}”: keep the "
          + "number, or say what comes on top of it.",
        swedish: "Vid sidan av den fasta frekvensen ({times} per {perSwedish}) säger texten ”{words}”: behåll "
          + "talet, eller skriv vad som kommer därutöver."
      )
    ) { measure, report in
      guard let cadence = measure.cadence else { return }
      let texts = [measure.title] + measure.commitments.map(\.text)
      guard let found = texts.lazy.compactMap(StatedCadence.openWords.first).first else { return }
      report(
        at: \.cadence,
        facts: CodeNames.windows.facts("per", cadence.per.rawValue)
          .and(["times": .number(JSONNumber(cadence.times)), "words": .string(found)])
      )
    }
  }
}
