/// A number at the start of a line that may start an item: `§ 12`, `3.`, `3)`, `Punkt 3`.
struct ItemMark {
  let line: Int
  let style: Style
  let number: Int
  /// The text of the mark itself.
  let text: MarkedText
  /// The text after it on the line.
  let title: MarkedText
  let indent: Int
  let followsBlank: Bool

  enum Style: Hashable {
    case paragraph, word, dot, parenthesis, plain
    /// A capital letter: `C. Lägesbild`.
    case letter
    /// A lowercase letter: `c) Lägesbild`, which may number points of an item.
    case point
    /// A Roman numeral: `II. Lägesbild`.
    case roman

    var isLetter: Bool { self == .letter || self == .point }
  }
}

extension ItemMark {
  /// Creates the mark that a line starts with, if any.
  init?(_ source: SourceLine, at line: Int) {
    let words = source.words
    guard let found = Self.mark(in: words, of: source.text) else { return nil }
    guard let number = Self.number(of: words[found.number], found.style), number > 0, number < 1000 else { return nil }
    let text = source.text.text(from: words[0], through: words[found.next - 1])
    let rest = source.text.suffix(from: words[found.next - 1].range.upperBound).trimmed
    self.line = line
    self.number = number
    self.text = text
    style = found.style
    title = rest.trimming { $0.isSpace || $0 == ":" || $0 == "." || $0.isDash }
    indent = source.indent
    followsBlank = source.followsBlank || source.isHeading
  }

  /// Returns the number that a word denotes, or the position of a letter in the alphabet.
  private static func number(of word: Word, _ style: Style) -> Int? {
    if style == .roman { return romans.firstIndex(of: word.letters).map { $0 + 1 } }
    guard style.isLetter else { return Int(word.letters) }
    return word.letters.first.flatMap { alphabet.firstIndex(of: $0) }.map { $0 + 1 }
  }

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
  ]

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyzåäö")

  private static func mark(in words: [Word], of text: MarkedText) -> (style: Style, number: Int, next: Int)? {
    guard let first = words.first else { return nil }
    if first.letters == "§", words.count > 1, words[1].kind == .number {
      return (.paragraph, 1, skip([".", ":"], after: 1, in: words))
    }
    if words.count > 2, first.kind == .word, first.range.count <= 5, text[first.range.lowerBound].isUppercase,
      words[1].letters == "§", words[2].kind == .number, !pointing.contains(first.letters),
      words.count == 3 || !text[words[3].range.lowerBound].isLowercase
    {
      // "Ks § 12", with an abbreviation for the body
      return (.paragraph, 2, skip([".", ":"], after: 2, in: words))
    }
    if first.kind == .number, words.count > 1, words[1].letters == "§" {
      return (.paragraph, 0, skip([".", ":"], after: 1, in: words))
    }
    if ["s", "$"].contains(first.letters), first.range.count == 1, words.count > 1, words[1].kind == .number,
      text[first.range.lowerBound] != "s"
    {
      // A § misread by a scan.
      return (.paragraph, 1, skip([".", ":"], after: 1, in: words))
    }
    if words.count > 2, words[2].kind == .number, itemWords.contains(first.letters),
      numberWords.contains(words[1].letters)
    {
      return (.word, 2, skip([".", ":", ")"], after: 2, in: words))
    }
    if words.count > 1, words[1].kind == .number, itemWords.contains(first.letters), first.kind == .word {
      guard words.count == 2 || !goesOnAsSentence(words[2]) else { return nil }
      return (.word, 1, skip([".", ":", ")"], after: 1, in: words))
    }
    if first.kind == .word, romans.contains(first.letters), first.range.count > 1 || first.letters == "i",
      text.marks[first.range].allSatisfy(\.scalar.isUppercase), words.count > 2, [".", ")"].contains(words[1].letters),
      words[1].range.lowerBound == first.range.upperBound
    {
      return (.roman, 0, 2)
    }
    if first.letters == "#", words.count > 2, words[1].kind == .number, words[1].range.count <= 2,
      words[1].range.lowerBound == first.range.upperBound, words[2].kind == .word
    {
      // "#3 Lägesbild"
      return (.parenthesis, 1, 2)
    }
    if first.letters == "(", words.count > 3, words[1].kind == .number, words[1].range.count <= 2,
      words[2].letters == ")", words[3].kind == .word
    {
      // "(3) Lägesbild"
      return (.parenthesis, 1, 3)
    }
    if first.kind == .number, first.range.count <= 2, words.count > 2, let sign = words[1].letters.unicodeScalars.first,
      sign.isDash, words[1].range.lowerBound > first.range.upperBound,
      words[2].range.lowerBound > words[1].range.upperBound,
      words[2].kind == .word, text[words[2].range.lowerBound].isUppercase
    {
      // "3 – Lägesbild"
      return (.plain, 0, 2)
    }
    if first.kind == .word, first.range.count == 1, words.count > 2, [".", ")"].contains(words[1].letters),
      words[1].range.lowerBound == first.range.upperBound
    {
      if text[first.range.lowerBound].isUppercase { return (.letter, 0, 2) }
      // "a. …" and "a) mer ljus" aren't marks of items.
      if words[1].letters == ")", text[words[2].range.lowerBound].isUppercase { return (.point, 0, 2) }
    }
    guard first.kind == .number, first.letters.utf8.count <= 2, words.count > 1 else { return nil }
    let isTight = words[1].range.lowerBound == first.range.upperBound
    // "1 . Inledning", where a scan has put spaces before punctuation
    let isSpaced = words[1].letters == "." && words[1].range.lowerBound - first.range.upperBound == 1
    if [".", ")", ":"].contains(words[1].letters), isTight || isSpaced {
      // "3.1" is a part of an item, "15.00" a time.
      let isDecimal =
        words.count > 2 && words[2].kind == .number && words[2].range.lowerBound == words[1].range.upperBound
      guard !isDecimal, words.count > 2 else { return nil }
      return (words[1].letters == ")" ? .parenthesis : .dot, 0, 2)
    }
    guard words[1].kind == .word, text[words[1].range.lowerBound].isUppercase,
      Months.number(of: words[1].letters) == nil,
      !isTight || words[1].range.count > 3
    else { return nil }
    return (.plain, 0, 1)
  }

  private static func skip(_ signs: Set<String>, after index: Int, in words: [Word]) -> Int {
    let next = index + 1
    return next < words.count && signs.contains(words[next].letters) ? next + 1 : next
  }

  private static func goesOnAsSentence(_ word: Word) -> Bool {
    ["och", "på", "i", "är", "var", "ska", "skjuts", "utgår", "behandlas", "tas"].contains(word.letters)
  }

  /// Words before a § number that is only referred to: `Se § 12`.
  private static let pointing = Lexicon(words: "se", "enl", "jfr", "i", "till", "om", "från", "under", "kf", "ej")
  private static let numberWords = Lexicon(words: "nr", "nummer")
  private static let itemWords = Lexicon(
    words: "punkt",
    "ärende",
    "dagordningspunkt",
    "mötespunkt",
    "p",
    "ärendepunkt",
    "ämne",
    "fråga",
    "tema",
    "pkt",
    "agendapunkt"
  )
}
