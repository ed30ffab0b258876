extension Rule where Subject == WaiverUse {
  /// A waiver gives no reason, and so silences nothing.
  ///
  /// **Why.** Nobody can judge later whether the finding may still be accepted.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "council": { "id": "council", "name": "Rådet", "municipality": { "code": "0000", "name": "Exempelstad" } },
  ///   "waivers": [{
  ///     "rule": "statute.12-contact-not-shown", "subject": { "kind": "council", "id": "council" }, "reason": " "
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
  static var waiverReasonMissing: Self {
    Rule(
      "waiver.reason-missing",
      .warning,
      MessageTemplate(
        english: "A waiver gives no reason, and so has no effect: say why.",
        swedish: "Ett undantag anger inget skäl, och gäller därför inte: skriv varför."
      )
    ) { waiver, report in
      if !waiver.isReasoned { report(facts: ["rule": .string(waiver.rule)]) }
    }
  }
}
