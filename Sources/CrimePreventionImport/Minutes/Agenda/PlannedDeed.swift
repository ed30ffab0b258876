/// A sentence that starts with somebody who is going to do something, whatever it is: `Bo ska mäta ljuset`, `Bo mäter ljuset
/// till nästa möte`.
enum PlannedDeed {
  /// Who is to do it; `nil` when the sentence tells of nothing to be done.
  static func subject(in sentence: MarkedText, _ all: [Word]) -> MarkedText? {
    // "att Bo Ek redovisar utfallet senast den 3 maj", as a decision has it
    let words = all[0].letters == "att" && all.count > 2 ? [Word](all.dropFirst()) : all
    guard words[0].kind == .word, sentence[words[0].range.lowerBound].isUppercase,
      let verb = words.prefix(5).firstIndex(where: { $0.kind == .word && sentence[$0.range.lowerBound].isLowercase }),
      verb > 0, words[..<verb].allSatisfy({ $0.kind == .word || $0.letters == "." }), verb + 1 < words.count,
      !words.contains(where: { ["inte", "ej"].contains($0.letters) })
    else { return nil }
    let isPlan = ["ska", "skall"].contains(words[verb].letters)
    let isPresent = words[verb].letters.hasSuffix("r") && !said.contains(words[verb].letters)
    // What is told with a last day is still to be said.
    let isToldBy = reported.contains(words[verb].letters) && words[verb...].contains { $0.letters == "senast" }
    guard isPlan || isPresent && hasLimit(words) || isToldBy else { return nil }
    return sentence[words[0].range.lowerBound..<words[verb].range.lowerBound].trimmed
  }

  /// Whether a word says until when, with something after it.
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

  /// Whether a verb tells of what is said or is so, not of what is going to be done.
  static func says(_ word: Word) -> Bool { said.contains(word.letters) && !reported.contains(word.letters) }

  /// Verbs of what is said or is so, not of what is going to be done.
  private static let said = Lexicon(words: saidWords.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let saidWords = """
    är har blir informerar berättar redogör presenterar rapporterar redovisar beskriver meddelar undrar frågar tycker anser
    menar påpekar lyfter säger föreslår önskar efterfrågar framför uppger konstaterar upplever vill kan hälsar tackar öppnar
    avslutar förklarar sammanfattar visar påminner deltar lämnar slutar ersätter yrkar tror ser
    """
}
