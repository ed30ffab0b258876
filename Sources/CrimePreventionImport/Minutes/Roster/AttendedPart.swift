import CrimePrevention

/// Which part of a meeting somebody attended.
struct AttendedPart {
  /// The number of the first item; `nil` means from the start.
  var from: Int?
  /// The number of the last item; `nil` means to the end.
  var through: Int?
  /// Whether items are stated, not only times.
  var hasItems = false
  /// The words that state the part.
  var text: MarkedText
}

extension PersonDetail {
  /// Reads items and times: `t.o.m. punkt 5`, `§§ 3–5`, `kl. 9.30–10.15`, `från och med ärende 3`,
  /// `lämnade mötet kl 10`.
  static func attendedPart(_ text: MarkedText, _ all: [Word]) -> [PersonDetail]? {
    guard all.count <= 16 else { return nil }
    // "X  fr.o.m. punkt 3"
    let words = [Word](all.drop { $0.letters == "x" })
    let numbers = words.indices.filter { words[$0].kind == .number }
    guard let first = numbers.first else { return nil }
    let before = words[..<first].filter { $0.kind == .word || $0.letters == "§" }
    let isAboutItems = before.contains { itemWords.contains($0.letters) } || words.contains { $0.letters == "§" }
    let times = text.times(among: words, isAboutTimes: before.contains { ["kl", "klockan"].contains($0.letters) })
    guard isAboutItems || !times.isEmpty else { return nil }
    let known = before.filter { itemWords.contains($0.letters) || partWords.contains($0.letters) || $0.letters == "§" }
    guard known.count == before.count else { return nil }
    var part = AttendedPart(text: text)
    guard isAboutItems else { return [.part(part)] }
    let timeRanges = times.map(\.range)
    let itemNumbers = numbers.filter { index in !timeRanges.contains { $0.contains(words[index].range.lowerBound) } }
      .compactMap { Int(words[$0].letters) }
    guard let from = itemNumbers.first, let through = itemNumbers.last, from <= through else { return [.part(part)] }
    part.hasItems = true
    switch direction(of: before, numbers: itemNumbers.count) {
    case .until: part.through = through
    case .from: part.from = from
    case .only: (part.from, part.through) = (from, through)
    case nil: part.hasItems = false
    }
    return [.part(part)]
  }

  /// Whether words refer to a part of the meeting, even without saying which.
  static func speaksOfPart(_ text: MarkedText) -> Bool {
    text.words.contains {
      $0.letters == "§" || itemWords.contains($0.letters) || ["tom", "from", "kl"].contains($0.letters)
    }
  }

  private enum Direction { case until, from, only }

  /// The direction that the words before a number state; `nil` if they are ambiguous, as in "after item 4".
  private static func direction(of before: [Word], numbers: Int) -> Direction? {
    let letters = before.map(\.letters).joined()
    if before.contains(where: { except.contains($0.letters) }) { return nil }
    func has(_ words: Lexicon<Void>) -> Bool { before.contains { words.contains($0.letters) } }
    if has(leaving) { return has(after) || letters.hasSuffix("tom") ? .until : nil }
    if has(joining) { return has(after) ? nil : .from }
    if has(after) || has(beforeWords) { return nil }
    if numbers > 1 { return .only }
    if letters.contains("tom") || letters.contains("tillochmed") { return .until }
    if letters.contains("from") || letters.hasSuffix("ochmed") || letters.contains("ochmed") { return .from }
    if has(from) { return .from }
    return has(to) ? nil : .only
  }

  private static let except = Lexicon(words: "ej", "inte", "utom", "förutom")
  private static let leaving = Lexicon(words: "lämnade", "lämnar", "gick", "avvek", "avviker")
  private static let joining = Lexicon(words: "anslöt", "ansluter", "kom", "anlände", "ankom")
  private static let after = Lexicon(words: "efter")
  private static let beforeWords = Lexicon(words: "före", "innan")
  private static let from = Lexicon(words: "från")
  private static let to = Lexicon(words: "till")

  private static let itemWords = Lexicon(
    words: "punkt",
    "punkter",
    "fråga",
    "frågan",
    "punkterna",
    "punkten",
    "ärende",
    "ärenden",
    "ärendena",
    "ärendet",
    "p",
    "paragraf",
    "paragraferna",
    "paragrafer",
    "dagordningspunkt",
    "dagordningspunkterna"
  )

  private static let partWords = Lexicon(
    words: "tom",
    "from",
    "till",
    "och",
    "med",
    "från",
    "kl",
    "klockan",
    "deltog",
    "deltar",
    "under",
    "vid",
    "närvarande",
    "lämnade",
    "lämnar",
    "mötet",
    "gick",
    "avvek",
    "anslöt",
    "ansluter",
    "kom",
    "anlände",
    "endast",
    "bara",
    "i",
    "på",
    "ca",
    "efter",
    "före",
    "innan",
    "t",
    "o",
    "m",
    "fr",
    "ankom",
    "utom",
    "förutom",
    "inte",
    "närv",
    "har",
    "ej",
    "gäst",
    "föredragande",
    "samt",
    "dagordningen",
    "avviker",
    "tjänstgjorde",
    "tjänstgör",
    "delvis",
    "del",
    "av"
  )
}
