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

  /// The abbreviations in a text that neither the record nor these words explain, each once.
  func unexplained(in text: String, nextTo title: String) -> [Substring] {
    var seen: Set<Substring> = []
    let used = Self.abbreviations(in: text).filter { seen.insert($0).inserted && !contains(String($0)) }
    guard !used.isEmpty else { return [] }
    let around = [title, text].map { Words.words(of: $0).map { $0[...] } }
    return used.prefix(Self.most).filter { abbreviation in
      !around.contains { Self.spells(Array(abbreviation.lowercased()), anywhereIn: $0) }
    }
  }

  /// A text with more is a list of abbreviations; looking for each in all its words takes long.
  private static let most = 100

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

  /// Longer ones are no abbreviations, and looking for them in a long name takes long.
  private static let longest = 40

  /// Whether some words in a row, other than the abbreviation itself, spell it.
  private static func spells(_ letters: [Character], anywhereIn words: [Substring]) -> Bool {
    guard letters.count <= longest else { return false }
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
