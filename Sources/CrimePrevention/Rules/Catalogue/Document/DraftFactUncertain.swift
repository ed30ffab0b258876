extension Rule where Subject == UndefinedMembers {
  /// A fact that was read from a document is uncertain, and nobody has looked it up yet.
  ///
  /// **Why.** Minutes that are read by a program can be read in several ways: a line through a name may have come out as a
  /// hyphen. What is uncertain is listed in `x-draft`, with its place in the document; take the entry out once it is looked up.
  ///
  /// Flagged:
  /// ```json
  /// { "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held",
  ///   "x-draft": [{ "path": "/date", "line": 4, "column": 8 }] }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "meetings": [{ "id": "m", "date": "2026-02-10", "status": "held", "x-draft": [] }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var draftFactUncertain: Self {
    Rule(
      "draft.fact-uncertain",
      .warning,
      MessageTemplate(
        english:
          "“{fieldEnglish}” was read from a document (line {line}, column {column}) and is uncertain: look it up, and"
          + " take it out of “x-draft”.",
        swedish:
          "”{fieldSwedish}” är läst ur ett dokument (rad {line}, kolumn {column}) och är osäker: kontrollera den och ta"
          + " bort den ur ”x-draft”."
      )
    ) { object, report in
      guard case .array(let entries)? = object.members["x-draft"] else { return }
      for case .object(let entry) in entries {
        guard case .string(let path)? = entry["path"] else { continue }
        report(
          member: "x-draft",
          facts: [
            "member": .string(path.excerpt), "line": entry["line"] ?? .null, "column": entry["column"] ?? .null,
            "fieldEnglish": .string(name(of: path, in: .english)),
            "fieldSwedish": .string(name(of: path, in: .swedish)),
          ]
        )
      }
    }
  }
}

/// The name of a place in a draft: the names of the members on the path to it, and the positions in lists.
private func name(of pointer: String, in language: MessageLanguage) -> String {
  let steps = DocumentPath(pointer: pointer)?.steps ?? []
  let words = steps.map { step in
    switch step {
    case .member(let name): MemberWords.name(name, in: language)
    // People count from 1; a pointer may state a position that no list has.
    case .element(let place): "\(place < .max ? place + 1 : place)"
    }
  }
  return words.joined(separator: " ").excerpt
}
