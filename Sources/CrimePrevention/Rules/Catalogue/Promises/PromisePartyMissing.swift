extension Rule where Subject == CitizenPromise {
  /// A promise that nobody makes.
  ///
  /// **Why.** Residents should see who promises, and whom to ask.
  ///
  /// Flagged:
  /// ```json
  /// { "promises": [{ "id": "evenings", "text": "Parken är bemannad varje fredag." }] }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "organizations": [{ "id": "town", "name": "Kommunen", "kind": "municipality" }],
  ///   "promises": [{ "id": "evenings", "text": "Parken är bemannad varje fredag.", "parties": ["town"] }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var partyMissing: Self {
    Rule(
      "promise.party-missing",
      .warning,
      MessageTemplate(
        english: "The promise names no party: say who makes it.",
        swedish: "Löftet anger ingen part: skriv vem som ger det."
      )
    ) { promise, report in
      if promise.parties.isEmpty { report() }
    }
  }
}
