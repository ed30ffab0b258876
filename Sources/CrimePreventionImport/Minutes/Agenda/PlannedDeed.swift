/// A sentence that starts with somebody who is going to do something, whatever it is: `Bo ska mäta ljuset`, `Bo mäter ljuset
/// till nästa möte`.
enum PlannedDeed {
  /// Who is to do it; `nil` when the sentence tells of nothing to be done.
  static func subject(in sentence: MarkedText, _ words: [Word]) -> MarkedText? {
    guard words[0].kind == .word, sentence[words[0].range.lowerBound].isUppercase,
      let verb = words.prefix(5).firstIndex(where: { $0.kind == .word && sentence[$0.range.lowerBound].isLowercase }),
      verb > 0, words[..<verb].allSatisfy({ $0.kind == .word || $0.letters == "." }), verb + 1 < words.count,
      !words.contains(where: { ["inte", "ej"].contains($0.letters) })
    else { return nil }
    let isPlan = ["ska", "skall"].contains(words[verb].letters)
    let isPresent = words[verb].letters.hasSuffix("r") && !said.contains(words[verb].letters)
    guard isPlan || isPresent && hasLimit(words) else { return nil }
    return sentence.prefix(upTo: words[verb].range.lowerBound).trimmed
  }

  /// Whether a word says until when, with something after it.
  private static func hasLimit(_ words: [Word]) -> Bool {
    if ActionTime.namesNextMeeting(words) { return true }
    return words.dropLast().contains { ["senast", "innan", "före"].contains($0.letters) }
  }

  /// Verbs of what is said or is so, not of what is going to be done.
  private static let said = Lexicon(words: saidWords.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let saidWords = """
    är har blir informerar berättar redogör presenterar rapporterar redovisar beskriver meddelar undrar frågar tycker anser
    menar påpekar lyfter säger föreslår önskar efterfrågar framför uppger konstaterar upplever vill kan hälsar tackar öppnar
    avslutar förklarar sammanfattar visar påminner deltar lämnar slutar ersätter yrkar tror ser
    """
}
