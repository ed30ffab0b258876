/// A sentence that starts with somebody who is going to do something, with any verb: `Bo ska mäta ljuset`,
/// `Bo mäter ljuset till nästa möte`.
enum PlannedDeed {
  /// Returns who is to do it; `nil` when the sentence states no action.
  static func subject(in sentence: MarkedText, _ all: [Word]) -> MarkedText? {
    // "att Bo Ek redovisar utfallet senast den 3 maj", as in a decision
    let words = all[0].letters == "att" && all.count > 2 ? [Word](all.dropFirst()) : all
    guard words[0].kind == .word, sentence[words[0].range.lowerBound].isUppercase,
      let verb = words.prefix(5).firstIndex(where: { $0.kind == .word && sentence[$0.range.lowerBound].isLowercase }),
      verb > 0, words[..<verb].allSatisfy({ $0.kind == .word || $0.letters == "." }), verb + 1 < words.count,
      !words.contains(where: { ["inte", "ej"].contains($0.letters) })
    else { return nil }
    let isPlan = ["ska", "skall"].contains(words[verb].letters)
    let isPresent = words[verb].letters.hasSuffix("r") && !said.contains(words[verb].letters)
    // A report with a deadline is yet to be given.
    let isReport = reported.contains(words[verb].letters) && words[verb...].contains { $0.letters == "senast" }
    guard isPlan || isPresent && hasLimit(words) || isReport else { return nil }
    return sentence[words[0].range.lowerBound..<words[verb].range.lowerBound].trimmed
  }

  /// Returns whether words state a deadline, with something after the word that introduces it.
  private static func hasLimit(_ words: [Word]) -> Bool {
    if ActionTime.namesNextMeeting(words) { return true }
    return words.dropLast().contains { ["senast", "innan", "före"].contains($0.letters) }
  }

  private static let reported = Lexicon(
    words: "informerar",
    "redovisar",
    "rapporterar",
    "presenterar",
    "meddelar",
    "lämnar"
  )

  /// Returns whether a verb describes a statement or a state, not a planned action.
  static func says(_ word: Word) -> Bool { said.contains(word.letters) && !reported.contains(word.letters) }

  /// Verbs for statements and states, not for planned actions.
  private static let said = Lexicon(words: saidWords.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let saidWords = """
    är har blir informerar berättar redogör presenterar rapporterar redovisar beskriver meddelar undrar frågar tycker anser
    menar påpekar lyfter säger föreslår önskar efterfrågar framför uppger konstaterar upplever vill kan hälsar tackar öppnar
    avslutar förklarar sammanfattar visar påminner deltar lämnar slutar ersätter yrkar tror ser
    """
}
