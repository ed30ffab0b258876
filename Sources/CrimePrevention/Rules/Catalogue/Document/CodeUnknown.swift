extension Rule where Subject == UnknownCode {
  /// A code isn't one of those that the format lists.
  ///
  /// **Why.** The code is kept, but a calculation that needs it can't be made. Where the format gives examples only
  /// (units of measurement, kinds of countable units, languages), a code is reported only when it looks like a
  /// misspelling of one of them.
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
        english: "The code “{code}” isn't known here: {adviceEnglish}.",
        swedish: "Koden ”{code}” är inte känd här: {adviceSwedish}."
      )
    ) { code, report in
      let nearest = NearMiss(code.known).nearest(to: code.code)
      guard nearest != nil || !code.areOthersExpected else { return }
      let advice = code.advice(nearest: nearest)
      report(
        facts: [
          "code": .string(code.code.excerpt), "nearest": nearest.map { .string($0) } ?? .null,
          "adviceEnglish": .string(advice.english), "adviceSwedish": .string(advice.swedish),
        ]
      )
    }
  }
}

extension UnknownCode {
  /// Up to this many codes are listed one by one.
  private static var few: Int { 9 }

  fileprivate func advice(nearest: String?) -> Sentence {
    if let nearest { return Sentence(english: "perhaps “\(nearest)” is meant", swedish: "kanske menas ”\(nearest)”") }
    guard known.count <= Self.few, let last = known.last else {
      return Sentence(
        english: "write one of those that the description of the format lists",
        swedish: "skriv en av dem som formatbeskrivningen räknar upp"
      )
    }
    let others = known.dropLast().joined(separator: ", ")
    guard !others.isEmpty else { return Sentence(english: "write \(last)", swedish: "skriv \(last)") }
    return Sentence(english: "write \(others) or \(last)", swedish: "skriv \(others) eller \(last)")
  }
}
