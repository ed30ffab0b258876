extension Rule where Subject == Person {
  /// Two people's names are so alike that they may be one person.
  ///
  /// **Why.** Notes spell names as they were heard: one letter added, removed or replaced, with and without accents or
  /// hyphens, surname first. Someone who knows has to decide; nothing is merged. Labels that differ only in digits,
  /// initials or Roman numerals are different, and so are short names that differ in a letter. Other names (`aliases`)
  /// count too.
  ///
  /// Flagged:
  /// ```json
  /// {
  ///   "people": [{ "id": "a", "name": "Kristina Bergvall" }, { "id": "b", "name": "Christina Bergvall" }, { "id": "c", "name": "Cristina Bergvall" }]
  /// }
  /// ```
  /// Accepted:
  /// ```json
  /// {
  ///   "people": [{ "id": "a", "name": "Ledamot 02" }, { "id": "b", "name": "Ledamot 31" }, { "id": "c", "name": "Kristina Berg" }]
  /// }
  /// ```
  ///
  /// Since edition 2026.1.
  static var nameSimilar: Self {
    Rule(
      "person.name-similar",
      .note,
      MessageTemplate(
        english: "“{name}” may be the same person as “{similar}”: ask, and merge them if so.",
        swedish: "”{name}” kan vara samma person som ”{similar}”: fråga, och slå i så fall ihop dem."
      )
    ) { person, context, report in
      let similar = context.derived.similarNames.similar(to: person)
      guard !similar.isEmpty else { return }
      report(at: \.name, facts: ["name": .string(person.name), "similar": .array(similar.map { .string($0) })])
    }
  }
}
