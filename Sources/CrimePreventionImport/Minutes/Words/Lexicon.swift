/// Words and phrases with their meanings, found however a scan spells them and even where spaces are lost.
struct Lexicon<Meaning: Sendable>: Sendable {
  private struct Entry: Sendable {
    let letters: String
    let meaning: Meaning
  }

  private var entries: [String: [Entry]] = [:]
  /// The length of the longest phrase, in letters.
  private var longest = 0

  /// Creates a lexicon from meanings with their phrases, separated by `|`.
  init(_ phrases: [(String, Meaning)]) {
    for (list, meaning) in phrases {
      for phrase in list.split(separator: "|") {
        let letters = phrase.lowercased().filter { $0.isLetter || $0.isNumber }
        entries[Spelling.skeleton(letters), default: []].append(Entry(letters: letters, meaning: meaning))
        longest = max(longest, letters.unicodeScalars.count)
      }
    }
  }

  /// Returns the meaning of letters; an exact spelling takes precedence.
  func meaning(of letters: String) -> Meaning? {
    guard letters.utf8.count <= 2 * longest, let candidates = entries[Spelling.skeleton(letters)] else { return nil }
    return (candidates.first { $0.letters == letters } ?? candidates.first { Spelling.matches(letters, $0.letters) })?
      .meaning
  }

  func contains(_ letters: String) -> Bool { meaning(of: letters) != nil }

  /// Returns the meaning of the longest phrase at the start of words, and its number of words.
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
  /// Creates a list of words without further meaning.
  init(words: String...) { self.init(words: words) }

  init(words: [String]) { self.init(words.map { ($0, ()) }) }
}
