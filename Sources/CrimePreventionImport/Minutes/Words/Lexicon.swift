/// Words and phrases with what they mean, found however a scan spells them and wherever a space is lost.
struct Lexicon<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let letters: String
    let meaning: Meaning
  }

  private var entries: [String: [Entry]] = [:]
  /// The longest phrase, in letters.
  private var longest = 0

  /// Makes a lexicon from meanings with their phrases, several divided by `|`.
  init(_ phrases: [(String, Meaning)]) {
    for (list, meaning) in phrases {
      for phrase in list.split(separator: "|") {
        let letters = phrase.lowercased().filter { $0.isLetter || $0.isNumber }
        entries[Spelling.skeleton(letters), default: []].append(Entry(letters: letters, meaning: meaning))
        longest = max(longest, letters.unicodeScalars.count)
      }
    }
  }

  /// What letters mean; a spelling without fault comes first.
  func meaning(of letters: String) -> Meaning? {
    guard letters.utf8.count <= 2 * longest, let candidates = entries[Spelling.skeleton(letters)] else { return nil }
    return (candidates.first { $0.letters == letters } ?? candidates.first { Spelling.matches(letters, $0.letters) })?
      .meaning
  }

  func contains(_ letters: String) -> Bool { meaning(of: letters) != nil }

  /// The longest phrase that starts with a word: what it means, and how many words it takes.
  func longestMatch(in words: ArraySlice<Word>) -> (meaning: Meaning, count: Int)? {
    var best: (Meaning, Int)?
    var letters = ""
    for (offset, word) in words.prefix(7).enumerated() {
      if word.kind == .sign, word.letters != ".", word.letters != "/" { break }
      if word.kind != .sign { letters += word.letters }
      guard letters.utf8.count <= 2 * longest else { break }
      if word.kind != .sign, let meaning = meaning(of: letters) { best = (meaning, offset + 1) }
    }
    return best
  }
}

extension Lexicon where Meaning == Void {
  /// A list of words without further meaning.
  init(words: String...) { self.init(words: words) }

  init(words: [String]) { self.init(words.map { ($0, ()) }) }
}
