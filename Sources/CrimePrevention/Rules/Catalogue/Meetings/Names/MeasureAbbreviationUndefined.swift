extension Rule where Subject == Measure {
  /// A commitment uses an abbreviation that the record doesn't explain.
  ///
  /// **Why.** A party should be able to read what it has undertaken. Abbreviations are words of two to five capitals;
  /// they are explained by the council's glossary, an organization, or the words of the measure itself. The few that
  /// everyone knows are left out. Each is reported once per measure.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" } },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "plans": [{ "id": "p", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "f", "title": "Skolan", "measures": [
  ///     { "id": "m", "title": "Samverkan", "commitments": [{ "organization": "ks", "text": "Deltar i möten med BUN" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "glossary": { "BUN": "barn- och utbildningsnämnden" } },
  ///   "organizations": [{ "id": "ks", "name": "Kommunstyrelsen", "kind": "board" }],
  ///   "plans": [{ "id": "p", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "f", "title": "Skolan", "measures": [
  ///     { "id": "m", "title": "Samverkan", "commitments": [{ "organization": "ks", "text": "Deltar i möten med BUN" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var abbreviationUndefined: Self {
    Rule(
      "measure.abbreviation-undefined",
      .note,
      MessageTemplate(
        english: "The commitment uses {abbreviation}, which is explained nowhere: write it out, or add it to the "
          + "glossary.",
        swedish: "Åtagandet använder {abbreviation}, som inte förklaras någonstans: skriv ut det, eller lägg det i "
          + "ordlistan."
      )
    ) { measure, context, report in
      var told: Set<Substring> = []
      for (position, commitment) in measure.commitments.enumerated() {
        let unexplained = context.derived.abbreviations.unexplained(in: commitment.text, nextTo: measure.title)
        for word in unexplained where told.insert(word).inserted {
          report(at: \.commitments, position, facts: ["abbreviation": .string(String(word))])
        }
      }
    }
  }
}
