extension Rule where Subject == CitizenPromise {
  /// A promise that rests on no dialogue.
  ///
  /// **Why.** A promise to residents is made from what residents and staff have said. Without it, nothing shows that it
  /// answers what people ask for.
  ///
  /// Flagged:
  /// ```json
  /// { "promises": [{ "id": "evenings", "text": "Vi är i parken varje fredag." }] }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "dialogues": [{ "id": "square", "title": "Samtal på torget", "kind": "residents", "heldOn": { "from": "2025-05-10" } }],
  ///   "promises": [{ "id": "evenings", "text": "Vi är i parken varje fredag.", "basis": ["square"] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var basisMissing: Self {
    Rule(
      "promise.basis-missing",
      .warning,
      MessageTemplate(
        english: "The record shows no dialogue with residents or staff that the promise rests on.",
        swedish: "Underlaget visar ingen dialog med boende eller personal som löftet bygger på."
      )
    ) { promise, report in
      if promise.basis.isEmpty { report() }
    }
  }
}
