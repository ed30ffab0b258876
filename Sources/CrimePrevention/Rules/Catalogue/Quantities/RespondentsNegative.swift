extension Rule where Subject == CitizenDialogue {
  /// A dialogue was held with a negative number of people.
  ///
  /// **Why.** There can't be fewer than none.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "dialogues": [{
  ///     "id": "dialogue", "title": "Dialogue", "kind": "residents", "heldOn": { "from": "2026-03-04" },
  ///     "respondents": -40
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "dialogues": [{
  ///     "id": "dialogue", "title": "Dialogue", "kind": "residents", "heldOn": { "from": "2026-03-04" },
  ///     "respondents": 40
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var respondentsNegative: Self {
    Rule(
      "dialogue.respondents-negative",
      .error,
      MessageTemplate(
        english: "The number of respondents is negative: {respondents}.",
        swedish: "Antalet svarande är negativt: {respondents}."
      )
    ) { dialogue, report in
      guard let respondents = dialogue.respondents, respondents < 0 else { return }
      report(at: \.respondents, facts: ["respondents": .quantity(Double(respondents))])
    }
  }
}
