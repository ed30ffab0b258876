extension Rule where Subject == WaiverUse {
  /// A waiver silences nothing, though its rule ran.
  ///
  /// **Why.** The problem that it was for has been fixed, or it names something other than was meant. Left in place, it
  /// would silence later findings. A waiver of a rule that didn't run isn't reported; an error can't be waived, so a
  /// waiver of one is reported.
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
