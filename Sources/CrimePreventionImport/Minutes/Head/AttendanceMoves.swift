import CrimePrevention

/// Sentences that say that somebody came late or left early: `Bo Ek lämnar mötet.`, `Kl. 10.15 anslöt Cia Al.`
enum AttendanceMoves {
  /// Reads such sentences from the text of a meeting. A person listed as present attended only a part.
  static func read(_ lines: [SourceLine], into reading: inout Reading) {
    for sentence in MarkedText.unbroken(lines.map(\.text)).flatMap(\.sentences) {
      let words = sentence.words
      guard words.count <= 20, let cue = cue(in: words), !words.contains(where: { negations.contains($0.letters) })
      else {
        continue
      }
      let move = sentence.text(from: words[cue.lowerBound], through: words[cue.upperBound - 1])
      let before = sentence.prefix(upTo: move.startIndex)
      let after = sentence.suffix(from: move.endIndex)
      guard let person = mover(in: before, isLast: true, reading) ?? mover(in: after, isLast: false, reading)
      else { continue }
      reading.meeting.takePartly(person, from: move)
    }
  }

  /// The words that say so.
  private static func cue(in words: [Word]) -> Range<Int>? {
    for index in words.indices {
      guard let match = cues.longestMatch(in: words[index...]) else { continue }
      // "ansluter sig till förslaget", "ansluter skolan till nätverket", "avviker från torget"
      let next = words.dropFirst(index + match.count).first
      if match.count == 1, let next, next.kind == .word, movesElsewhere(next) { return nil }
      return index..<(index + match.count)
    }
    return nil
  }

  /// Whether the word after a verb shows that somebody or something else moves, or that the move is elsewhere.
  private static func movesElsewhere(_ word: Word) -> Bool {
    ["sig", "från", "sin", "sitt", "sina"].contains(word.letters) || OrganizationWords.contain(word)
  }

  /// The participant named right before or after the words.
  private static func mover(in text: MarkedText, isLast: Bool, _ reading: Reading) -> PersonKey? {
    let people = PersonPhrase.find(in: text, allowsSingle: true)
    guard let phrase = isLast ? people.last : people.first, let word = phrase.name.words.first else { return nil }
    let gap = isLast ? phrase.after : phrase.before
    guard gap.words.count <= 5, !gap.words.contains(where: { clauses.contains($0.letters) }) else { return nil }
    if let key = reading.people.known(phrase.name) { return key }
    return phrase.name.words.count == 1 ? reading.people.only(named: phrase.name.text(of: word).string) : nil
  }

  private static let cues = Lexicon(
    words: [
      "lämnar mötet", "lämnade mötet", "lämnar sammanträdet", "lämnade sammanträdet", "har lämnat mötet", "avvek",
      "avviker", "anslöt", "ansluter", "anlände", "anländer", "anslöt till mötet", "ansluter till mötet",
      "kom till mötet", "kommer till mötet", "gick från mötet", "går från mötet", "lämnade träffen", "lämnar träffen",
      "lämnar salen", "lämnade salen", "lämnar rummet", "lämnade rummet", "lämnar lokalen", "lämnade lokalen",
    ]
  )

  /// Words after which somebody else may be meant.
  private static let clauses: Set<String> = ["att", "om", "som", "när", "vilka", "vilket"]

  private static let negations = Lexicon(words: "inte", "ej", "ska", "skall", "kan", "nästa")
}
