extension Rule where Subject == UnknownCode {
  /// A code isn't one of those that the format lists.
  ///
  /// **Why.** It is kept, but a calculation that needs it can't be made. Where the format gives examples only (units
  /// of measurement, kinds of countable units, languages), a code is reported just when it looks like a misspelt one
  /// of them.
  ///
  /// Flagged:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "distrikt" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var codeUnknown: Self {
    Rule(
      "code.unknown",
      .warning,
      MessageTemplate(
        english: "The code “{code}” isn't known here. The nearest known one: {nearest}.",
        swedish: "Koden ”{code}” är inte känd här. Närmaste kända: {nearest}."
      )
    ) { code, report in
      let nearest = NearMiss(code.known).nearest(to: code.code)
      guard nearest != nil || !code.areOthersExpected else { return }
      report(facts: ["code": .string(code.code.excerpt), "nearest": nearest.map { .string($0) } ?? .null])
    }
  }
}
