extension Rule where Subject == CitizenPromise {
  /// Promises supersede each other in a circle.
  ///
  /// **Why.** Nobody can say which of them residents can hold the parties to.
  ///
  /// Flagged:
  /// ```json
  /// { "promises": [{ "id": "first", "text": "Löfte 2020", "supersedes": "second" }, { "id": "second", "text": "Löfte 2024", "supersedes": "first" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "promises": [{ "id": "first", "text": "Löfte 2020" }, { "id": "second", "text": "Löfte 2024", "supersedes": "first" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var promiseSupersedesItself: Self {
    namesItself(
      "promise.supersedes-cycle",
      .error,
      MessageTemplate(
        english: "The promise supersedes its own successor: {cycleEnglish}.",
        swedish: "Löftet ersätter sin egen efterträdare: {cycleSwedish}."
      ),
      along: \.supersedes,
      in: \.promises
    )
  }
}
