/// The abbreviations that a record explains: those of the council's glossary, and those of organizations whose names
/// say what they stand for.
struct ExplainedAbbreviations {
  private var explained: Set<String> = []

  init(_ record: CouncilRecord) {
    explained.formUnion(record.council.glossary.keys.map { $0.lowercased() })
    for organization in record.organizations {
      guard let abbreviation = organization.abbreviation else { continue }
      if Self.isExplained(abbreviation, by: organization.name) { explained.insert(abbreviation.lowercased()) }
    }
  }

  /// Whether the record says what an abbreviation stands for.
  func contains(_ abbreviation: String) -> Bool {
    explained.contains(abbreviation.lowercased())
  }

  /// Whether the record, or one of these texts, says what an abbreviation stands for.
  func contains(_ abbreviation: Substring, in texts: [String]) -> Bool {
    contains(String(abbreviation))
      || texts.contains { text in
        Self.spells(Array(abbreviation.lowercased()), anywhereIn: Words.words(of: text).map { $0[...] })
      }
  }

  /// The abbreviations in a text: words of two to five capitals, except those that everyone knows.
  static func abbreviations(in text: String) -> [Substring] {
    guard hasCapitalsInARow(text) else { return [] }
    return words(text).filter { (2...5).contains($0.count) && $0.allSatisfy(\.isUppercase) && !common.contains($0) }
  }

  /// Whether two capitals, including Å, Ä and Ö, are adjacent: most texts have none, and are read quickly.
  private static func hasCapitalsInARow(_ text: String) -> Bool {
    var followsCapital = false
    for byte in text.utf8 where byte != 0xC3 {
      let isCapital = (0x41...0x5A).contains(byte) || byte == 0x84 || byte == 0x85 || byte == 0x96
      if isCapital && followsCapital { return true }
      followsCapital = isCapital
    }
    return false
  }

  private static let common: Set<Substring> = ["EU", "FN", "GPS", "IT", "PM", "SMS", "TV", "VD"]

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }

  /// Whether a name says what its abbreviation stands for: any name without the abbreviation in it does; with it, the
  /// other words must spell it.
  private static func isExplained(_ abbreviation: String, by name: String) -> Bool {
    let words = Words.words(of: name).map { $0[...] }
    let letters = Array(abbreviation.lowercased().filter { $0.isLetter || $0.isNumber })
    guard words.contains(where: { Array($0) == letters }) else { return !words.isEmpty }
    return spells(letters, anywhereIn: words)
  }

  /// Whether some words in a row, other than the abbreviation itself, spell it.
  private static func spells(_ letters: [Character], anywhereIn words: [Substring]) -> Bool {
    let others = words.filter { Array($0) != letters }
    return others.indices.contains { spells(letters, others[$0...].prefix(letters.count + 1)) }
  }

  /// Whether words contain all letters in order, the first one at the beginning.
  private static func spells(_ letters: [Character], _ words: ArraySlice<Substring>) -> Bool {
    guard let first = letters.first, words.first?.first == first else { return false }
    var left = letters[...]
    for letter in words.joined() where letter == left.first { left = left.dropFirst() }
    return left.isEmpty
  }
}
