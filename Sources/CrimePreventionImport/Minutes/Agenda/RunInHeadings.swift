/// Items of notes in running text: paragraphs that start with a heading of a few words and a full stop, a dash or a
/// colon.
///
/// `Skolan. Rektorn berättade om …`, `Belysning – Bo Ek visade …`
enum RunInHeadings {
  /// Returns the lines that start an item, with the items; none when fewer than two paragraphs have a heading.
  static func find(in lines: [SourceLine]) -> (starts: [Int], items: [RawItem]) {
    let paragraphs = lines.indices.filter { lines[$0].followsBlank }
    let found = paragraphs.compactMap { index in item(of: lines[index]).map { (index, $0) } }
    guard found.count > 1, let first = found.first?.0 else { return ([], []) }
    let later = paragraphs.count { $0 >= first && lines[$0].labels.isEmpty }
    // Two are enough where nothing else follows.
    guard found.count > 2 ? found.count * 2 >= later : found.count == later else { return ([], []) }
    return (found.map(\.0), found.map(\.1))
  }

  /// The most words in a heading.
  private static let longest = 6

  private static func item(of line: SourceLine) -> RawItem? {
    guard line.cells.count == 1, !line.hasBullet, line.labels.isEmpty, line.words.count > 4,
      let end = endOfHeading(line.text)
    else { return nil }
    let heading = line.text.prefix(upTo: end).trimmed
    let text = line.text.suffix(from: end).trimming { $0.isSpace || $0 == "." || $0 == ":" || $0.isDash }
    let words = heading.words
    let isBeforeColon = line.text[end] == ":"
    guard let first = words.first, first.kind == .word, words.count <= longest, heading[heading.startIndex].isUppercase,
      let start = text.marks.first?.scalar, start.isUppercase || start.isDigit, text.words.count >= 3,
      !words.contains(where: { $0.kind == .word && saysSomething($0) }) || isGivenTheFloor(words),
      !words.contains(where: { DocumentKind.isNamed(by: $0) }) || ["föregående", "förra"].contains(first.letters),
      PersonPhrase.find(in: heading, allowsSingle: words.count == 1).isEmpty,
      isBeforeColon || heading.dates(among: words).isEmpty
    else { return nil }
    return RawItem(title: heading, body: SourceLine.lines(of: text), isClear: false)
  }

  /// Returns where the first sentence ends, or the words before a colon or a spaced dash.
  private static func endOfHeading(_ text: MarkedText) -> Int? {
    let start = text.prefix(upTo: min(text.endIndex, text.startIndex + 80))
    let place = start.marks.indices.dropLast().first { index in
      let next = start[index + 1]
      switch start[index] {
      case ".", "?":
        let heading = start.prefix(upTo: index)
        return next.isSpace && (heading.endsSentence || heading.words.suffix(1).contains(where: \.isYear))
      case ":": return next.isSpace
      case let sign where sign.isDash: return next.isSpace && index > start.startIndex && start[index - 1].isSpace
      default: return false
      }
    }
    return place
  }

  /// "Polisen har ordet."
  private static func isGivenTheFloor(_ words: [Word]) -> Bool {
    words.count <= 4 && words.suffix(2).map(\.letters) == ["har", "ordet"]
  }

  private static func saysSomething(_ word: Word) -> Bool {
    RosterLines.isVerb(word) || TitleReader.verbs.contains(word.letters)
      || WhenReader.isVerb(word) && word.letters != "satt"
  }
}
