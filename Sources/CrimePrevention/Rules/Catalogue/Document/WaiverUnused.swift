extension Rule where Subject == WaiverUse {
  /// A waiver silences nothing, though its rule ran.
  ///
  /// **Why.** What it was for has been mended, or it names something else than was meant. Left in place, it would silence
  /// what comes later. Of a rule that didn't run nothing is said; an error can't be waived, so a waiver of one is found.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" }, "contact": "Stadshuset" },
  ///   "waivers": [{
  ///     "rule": "statute.12-contact-not-shown", "subject": { "kind": "council", "id": "council" }, "reason": "Telefonväxeln räcker."
  ///   }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" } },
  ///   "waivers": [{
  ///     "rule": "statute.12-contact-not-shown", "subject": { "kind": "council", "id": "council" }, "reason": "Telefonväxeln räcker."
  ///   }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var waiverUnused: Self {
    Rule(
      "waiver.unused",
      .warning,
      MessageTemplate(
        english: "A waiver is for a finding that doesn't occur: remove it, or correct what it names.",
        swedish: "Ett undantag gäller en iakttagelse som inte finns: ta bort det, eller rätta vad det gäller."
      )
    ) { waiver, report in
      if waiver.isIdle { report(facts: ["rule": .string(waiver.rule)]) }
    }
  }
}
