/// Names with the surname first, as in lists from a register: `Ek, Anna (polisen)`.
enum ReversedName {
  /// Whether most lines of a roster start with such a name.
  static func areUsed(in lines: [MarkedText]) -> Bool {
    let some = lines.prefix(60)
    let reversed = some.count { phrase(in: $0) != nil }
    return reversed > 1 && reversed * 2 > some.count
  }

  /// The name that a line starts with, as written.
  static func phrase(in line: MarkedText) -> PersonPhrase? {
    let segments = line.rosterSegments.prefix(2)
    guard segments.count == 2, let surname = segments.first?.text, let given = segments.last, given.separator == .comma,
      surname.words.count <= 2, surname.words.allSatisfy({ NameShape.isNameWord($0, in: surname) }),
      let first = given.text.words.first, GivenNames.contain(given.text.text(of: first).string),
      !surname.words.contains(where: { GivenNames.contain(surname.text(of: $0).string) })
    else { return nil }
    let names = given.text.words.prefix { GivenNames.contain(given.text.text(of: $0).string) }
    let end = names.last?.range.upperBound ?? first.range.upperBound
    return PersonPhrase(
      name: line[surname.startIndex..<end],
      doubt: nil,
      before: line[surname.startIndex..<surname.startIndex],
      after: given.text.suffix(from: end).trimmed
    )
  }

  /// A name as it is spoken: `Anna Ek` for `Ek, Anna`.
  static func turned(_ name: String) -> String {
    let parts = name.split(separator: ",")
    guard parts.count == 2 else { return name }
    return parts.reversed().map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: " ")
  }
}
