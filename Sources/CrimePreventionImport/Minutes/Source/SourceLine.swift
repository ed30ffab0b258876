/// A line of minutes, without a list or heading marker before it.
struct SourceLine {
  /// The text on the line.
  let text: MarkedText
  /// Its words.
  let words: [Word]
  /// The indentation, in characters; a tab counts as four.
  let indent: Int
  /// Whether a list marker preceded it.
  let hasBullet: Bool
  /// Whether it was written as a heading (`#`, or set off by signs).
  let isHeading: Bool
  /// Whether a slash precedes it, as before a name at the end of notes: `/Anna`.
  let startsWithSlash: Bool
  /// Whether a tab indents it, as in a table row whose first cell is empty.
  let startsWithTab: Bool
  /// Whether an empty line precedes it.
  let followsBlank: Bool
  /// The cells, if the line is a row: separated by tabs, by `|` or by wide gaps.
  let cells: [MarkedText]

  /// The number of the line in the text.
  var number: Int { Int(text.marks.first?.line ?? 0) }
  var isEmpty: Bool { text.isEmpty }
  var string: String { text.string }
  var startsLowercase: Bool { text.marks.first?.scalar.isLowercase == true }
}

extension SourceLine {
  /// The lines of a cell or another part of a line.
  static func lines(of part: MarkedText) -> [SourceLine] {
    part.lines.compactMap { SourceLine($0, followsBlank: false) }
  }

  /// The lines of a text, preceded by a label that a heading or code elsewhere gives it.
  static func lines(of text: MarkedText, labelled label: String, at place: Mark?) -> [SourceLine] {
    guard let place else { return lines(of: text) }
    return lines(of: MarkedText.joining([MarkedText(Mark.inserted(label, at: place)[...]), text]))
  }

  /// The non-empty lines of a text, with lines and table rows rejoined that the page width has broken.
  static func lines(of source: Source) -> [SourceLine] {
    var lines: [SourceLine] = []
    var followsBlank = true
    for physical in wholeRows(BrokenLines.joined(source.lines)) {
      // The breaks of a row stay inside its cells.
      let isRow = physical.firstIndex(of: "\t") != nil && !physical.trimmed.isEmpty
      let parts = isRow ? [physical] : physical.lines
      for part in parts {
        guard let line = SourceLine(part, followsBlank: followsBlank) else {
          followsBlank = true
          continue
        }
        lines.append(line)
        followsBlank = false
      }
    }
    return lines
  }

  /// The lines, with rows of a `|` table rejoined that the page width has broken.
  private static func wholeRows(_ lines: [MarkedText]) -> [MarkedText] {
    var whole: [MarkedText] = []
    var open: [MarkedText] = []
    /// The number of bars (`|`) in the last whole row.
    var bars = 0
    func count(_ text: MarkedText) -> Int { text.marks.count { $0.scalar == "|" } }
    for line in lines {
      let text = line.trimmed
      let startsRow = text.marks.first?.scalar == "|"
      let isWhole = startsRow && text.marks.last?.scalar == "|" && open.map(count).reduce(count(text), +) > bars
      if !open.isEmpty, isWhole || text.isEmpty || open.count > 8 {
        whole += open
        open = []
      }
      guard startsRow || !open.isEmpty else {
        if text.marks.last?.scalar == "|", let row = whole.last?.trimmed, row.marks.first?.scalar == "|" {
          whole[whole.count - 1] = MarkedText.joining([row, text])
        } else {
          whole.append(line)
        }
        continue
      }
      open.append(text)
      if text.marks.last?.scalar == "|", open.count > 1 || text.count > 1 {
        whole.append(MarkedText.joining(open))
        bars = open.map(count).reduce(0, +)
        open = []
      }
    }
    return whole + open
  }

  /// Creates a line from a text; `nil` when the text has no content.
  init?(_ physical: MarkedText, followsBlank: Bool) {
    let text = physical.trimmed
    guard text.marks.contains(where: { !$0.scalar.isSpace && $0.scalar != "|" }) else { return nil }
    self.followsBlank = followsBlank
    let lead = physical.marks.prefix { $0.scalar.isSpace }
    indent = lead.reduce(0) { $0 + ($1.scalar == "\t" ? 4 : 1) }
    startsWithTab = lead.first?.scalar == "\t"
    startsWithSlash = text.marks.first?.scalar == "/"
    let keepsTabs = physical.firstIndex(of: "\t") != nil
    // Tabs before the text indent it; a tab after it shows that it is a row, whose first cell may be empty.
    let startsEmpty =
      physical.marks.first?.scalar == "\t" && physical.marks.dropFirst(lead.count).contains { $0.scalar == "\t" }
    let hashes = text.marks.prefix { $0.scalar == "#" }.count
    // "#" may head a column of numbers.
    let afterHashes = text.marks.dropFirst(hashes)
    let hasHashes =
      (1...6).contains(hashes) && afterHashes.first?.scalar == " "
      && afterHashes.first { !$0.scalar.isSpace }?.scalar != "|"
    let emphasized = text.emphasized ?? text.betweenSigns
    isHeading = hasHashes || emphasized != nil
    if let emphasized {
      hasBullet = false
      cells = [emphasized]
      self.text = emphasized
      words = emphasized.words
      return
    }
    var rest = isHeading ? text.suffix(from: text.startIndex + hashes).trimmed : text
    hasBullet = rest.startsWithBullet && !startsEmpty
    if hasBullet {
      let isArrow = rest.count > 3 && rest[rest.startIndex + 1].isDash && rest[rest.startIndex + 2] == ">"
      rest = rest.suffix(from: rest.startIndex + (isArrow ? 3 : 1)).trimming { $0.isSpace || $0 == ">" }
    }
    // A row keeps an empty first cell.
    let row = keepsTabs && !hasBullet && !isHeading ? MarkedText(physical.marks) : rest
    cells = row.cells
    // The outer bars of a row aren't part of its text.
    self.text = rest.trimming { $0 == "|" || $0 == "/" || $0.isSpace }
    words = self.text.words
    // A bullet with nothing but signs after it is as good as empty.
    guard !words.isEmpty else { return nil }
  }
}

extension MarkedText {
  /// The text between two signs that set off a whole short line: `*Nästa gång*`, `_Lägesbild_`.
  fileprivate var emphasized: MarkedText? {
    guard let first = marks.first?.scalar, first == "*" || first == "_", marks.last?.scalar == first, count > 4 else {
      return nil
    }
    let inside = self[(startIndex + 1)..<(endIndex - 1)]
    guard !inside[inside.startIndex].isSpace, inside.firstIndex(of: first) == nil, inside.words.count <= 10,
      let last = inside.marks.last?.scalar, !last.isSpace, last != ".", last != ":"
    else { return nil }
    return inside
  }

  /// The text after two or more signs that set off a short line: `>> Lägesbild`, `== Lägesbild ==`.
  fileprivate var betweenSigns: MarkedText? {
    guard let first = marks.first?.scalar, [">", "=", "+", ":"].contains(first) else { return nil }
    let signs = marks.prefix { $0.scalar == first }.count
    guard (2...6).contains(signs), startIndex + signs < endIndex, self[startIndex + signs].isSpace else { return nil }
    let inside = suffix(from: startIndex + signs).trimming { $0.isSpace || $0 == first }
    guard let last = inside.marks.last?.scalar, last != ".", inside.words.count <= 10,
      inside.firstIndex(of: "|") == nil,
      inside.words.contains(where: { $0.kind == .word })
    else { return nil }
    return inside
  }

  /// Whether it starts with a list marker: a bullet, an arrow, or a dash or the like with a space after it.
  fileprivate var startsWithBullet: Bool {
    guard count > 1 else { return false }
    let (first, second) = (self[startIndex], self[startIndex + 1])
    if first.isBullet || first.isPicture { return !second.isBullet && second != "|" }
    // "-> Bo bokar lokal"
    if first.isDash || first == "=", second == ">" { return count > 2 && self[startIndex + 2].isSpace }
    // "--> Bo bokar lokal"
    if first.isDash, second.isDash, count > 3, self[startIndex + 2] == ">" { return self[startIndex + 3].isSpace }
    return (first.isDash || first == "o" || first == ">") && second.isSpace
  }

  /// The cells of a row; one when it isn't a row.
  var cells: [MarkedText] {
    if firstIndex(of: "\t") != nil { return split { $0 == "\t" }.map(\.trimmed) }
    if firstIndex(of: "|") != nil {
      var cells = split { $0 == "|" }.map(\.trimmed)
      if cells.first?.isEmpty == true { cells.removeFirst() }
      if cells.last?.isEmpty == true { cells.removeLast() }
      return cells
    }
    return splitAtGaps(of: 3)
  }

  /// The parts between runs of at least `width` spaces.
  func splitAtGaps(of width: Int) -> [MarkedText] {
    var parts: [MarkedText] = []
    var start = startIndex
    var index = startIndex
    while index < endIndex {
      guard self[index].isSpace else {
        index += 1
        continue
      }
      let end = marks[index...].firstIndex { !$0.scalar.isSpace } ?? endIndex
      if end - index >= width, index > start {
        parts.append(self[start..<index])
        start = end
      }
      index = end
    }
    if start < endIndex { parts.append(self[start..<endIndex]) }
    return parts.map(\.trimmed).filter { !$0.isEmpty }
  }
}
