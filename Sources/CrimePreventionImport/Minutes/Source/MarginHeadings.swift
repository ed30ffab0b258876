/// Headings in a margin, with their text next to them: `Lägesbild            Bo Ek berättar om …` and indented lines
/// below.
enum MarginHeadings {
  /// The lines, with such headings moved above their text; unchanged if fewer than three lines have one.
  static func raised(in lines: [SourceLine]) -> [SourceLine] {
    guard let column = column(of: lines) else { return lines }
    let starts = lines.map { $0.isMargin(at: column) }
    guard starts.count(where: { $0 }) > 2 else { return lines }
    var raised: [SourceLine] = []
    var index = 0
    while index < lines.count {
      guard starts[index] else {
        raised.append(lines[index])
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, !starts[end], lines[end].goesOn(at: column) { end += 1 }
      raised += whole(lines[index..<end], column)
      index = end
    }
    return raised
  }

  /// The column in which most second cells with running text start.
  private static func column(of lines: [SourceLine]) -> Int32? {
    var counts: [Int32: Int] = [:]
    for line in lines {
      guard let beside = line.beside, beside.isText, let column = beside.marks.first?.column else { continue }
      counts[column, default: 0] += 1
    }
    return counts.filter { $0.value > 2 }.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// A heading, which may span several lines, followed by the text next to it.
  private static func whole(_ lines: ArraySlice<SourceLine>, _ column: Int32) -> [SourceLine] {
    let margins = lines.compactMap { $0.margin(at: column) }
    let heading = MarkedText.joining(margins)
    guard let first = heading.marks.first else { return Array(lines) }
    let isNumbered = SourceLine.lines(of: heading).first.flatMap { ItemMark($0, at: 0) } != nil
    let sign = isNumbered ? [] : Mark.inserted("# ", at: first)
    let title = SourceLine(MarkedText((sign + heading.marks)[...]), followsBlank: true)
    let texts = lines.compactMap { line -> SourceLine? in
      guard let text = line.text(at: column), let first = text.marks.first else { return nil }
      let marks = (line.hasBullet ? Mark.inserted("- ", at: first) : []) + text.marks
      return SourceLine(MarkedText(marks[...]), followsBlank: line.followsBlank && line.margin(at: column) == nil)
    }
    return [title].compactMap { $0 } + texts
  }
}

extension SourceLine {
  /// The text after the gap on a line of two parts.
  fileprivate var beside: MarkedText? {
    guard indent < 4, !hasBullet, cells.count == 2, !cells[0].isEmpty, text.firstIndex(of: "|") == nil else {
      return nil
    }
    return cells[1]
  }

  /// Whether it starts with a heading in the margin and has text in a column next to it.
  fileprivate func isMargin(at column: Int32) -> Bool {
    guard let beside, beside.marks.first?.column == column, beside.isText || isAboutNextMeeting else { return false }
    let heading = cells[0]
    guard heading.words.count <= 7, let first = heading.marks.first?.scalar, !first.isLowercase,
      !heading.marks.suffix(1).contains(where: { [":", ","].contains($0.scalar) })
    else { return false }
    return labels.isEmpty || isAboutNextMeeting
  }

  private var isAboutNextMeeting: Bool { labels.first?.label == .nextMeetings }

  /// Whether it belongs to the heading above: it is indented to the column of the text, or has a further part of the
  /// heading in the margin.
  fileprivate func goesOn(at column: Int32) -> Bool {
    guard let start = text.marks.first?.column else { return false }
    if start == column { return !followsBlank || text.isText || hasBullet }
    // A list marker precedes it.
    if start > column { return true }
    return !followsBlank && margin(at: column) != nil && labels.isEmpty
  }

  /// The text in the margin before a column.
  fileprivate func margin(at column: Int32) -> MarkedText? {
    guard let first = text.marks.first, first.column < column, let part = cells.first else { return nil }
    return cells.count <= 2 && part.marks.allSatisfy { $0.column < column } ? part : nil
  }

  /// The text from a column on.
  fileprivate func text(at column: Int32) -> MarkedText? {
    guard let start = text.marks.firstIndex(where: { $0.column >= column }) else { return nil }
    let part = text.suffix(from: start)
    return part.isEmpty ? nil : part
  }
}

extension MarkedText {
  /// Whether it is running text, not a name with a post: at least four words with a full stop or a verb, or at least
  /// seven words and no person.
  fileprivate var isText: Bool {
    let words = self.words
    guard words.count >= 4, let first = marks.first?.scalar, first.isUppercase || first.isDigit,
      registryNumbers.isEmpty
    else { return false }
    if marks.last?.scalar == "." || words.contains(where: { $0.kind == .word && RosterLines.isVerb($0) }) {
      return true
    }
    return words.count >= 7 && PersonPhrase.find(in: self).isEmpty
  }
}
