extension Rule where Subject == Measure {
  /// The parties to one measure promise the same thing at different intervals.
  ///
  /// **Why.** One says every month and the other every quarter, or the words state another number than the cadence; it
  /// isn't clear which one is followed up. Commitments about the same thing as the measure's title or as each other are
  /// compared.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "police", "name": "Polisen", "kind": "police" }, { "id": "social", "name": "Socialtjänsten", "kind": "administration" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "visits", "title": "Skolbesök", "cadence": { "times": 1, "per": "month" }, "commitments": [
  ///       { "organization": "police", "text": "Besöker varje skola en gång i månaden" }, { "organization": "social", "text": "Besöker skolorna varje kvartal" }] }] }] }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "police", "name": "Polisen", "kind": "police" }, { "id": "social", "name": "Socialtjänsten", "kind": "administration" }],
  ///   "plans": [{ "id": "plan", "title": "Plan", "kind": "measures", "focusAreas": [{ "id": "city", "title": "Centrum",
  ///     "measures": [{ "id": "visits", "title": "Skolbesök", "cadence": { "times": 1, "per": "month" }, "commitments": [
  ///       { "organization": "police", "text": "Besöker varje skola en gång i månaden" }, { "organization": "social", "text": "Besöker skolorna varje månad" }] }] }] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var cadencesDiffer: Self {
    Rule(
      "measure.cadences-differ",
      .note,
      MessageTemplate(
        english: "The commitment of “{organizationEnglish}” states another frequency ({stated} times a year) than "
          + "the measure ({expected}).",
        swedish: "Åtagandet från ”{organizationSwedish}” anger en annan frekvens ({stated} gånger om året) än "
          + "åtgärden ({expected})."
      )
    ) { measure, context, report in
      guard !measure.commitments.isEmpty else { return }
      var expected = measure.cadence.flatMap { StatedCadence.timesAYear($0.times, per: $0.per) }
      var said = measure.title
      for (position, commitment) in measure.commitments.enumerated() {
        guard let stated = StatedCadence.timesAYear(in: commitment.text) else { continue }
        guard let present = expected else {
          (expected, said) = (stated, said + " " + commitment.text)
          continue
        }
        guard stated != present, StatedCadence.speakOfTheSame(said, commitment.text) else { continue }
        report(
          at: \.commitments,
          position,
          facts: context.named("organization", .organization, commitment.organization.rawValue).and([
            "stated": .number(JSONNumber(stated)),
            "expected": .number(JSONNumber(present)),
          ])
        )
      }
    }
  }
}
