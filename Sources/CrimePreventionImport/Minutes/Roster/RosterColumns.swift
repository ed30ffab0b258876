/// Headings of people side by side, with the people in columns below: `Närvarande        Frånvarande`.
struct RosterColumns {
  let hits: [LabelHit]
  /// The number of the first heading's section.
  private let first: Int
  /// Where the columns start.
  private let starts: [Int32]

  /// The headings that a line is; `nil` when it is anything else.
  init?(_ line: SourceLine, first: Int) {
    guard (2...4).contains(line.cells.count) else { return nil }
    let hits = line.cells.compactMap { cell -> LabelHit? in
      let words = cell.words
      guard let match = Label.lexicon.longestMatch(in: words[...]), case .roster = match.meaning,
        words[match.count...].allSatisfy({ $0.kind == .sign })
      else { return nil }
      let rest = cell.suffix(from: cell.endIndex)
      return LabelHit(label: match.meaning, text: cell, qualifier: nil, content: rest, isDivided: true)
    }
    guard hits.count == line.cells.count else { return nil }
    self.hits = hits
    self.first = first
    starts = line.cells.map { $0.marks.first?.column ?? 0 }
  }

  /// The cells of a line with the numbers of the sections that they stand in; `nil` when it isn't a row below the headings.
  func parts(of line: SourceLine) -> [(section: Int, text: MarkedText)]? {
    let isTabbed = line.text.firstIndex(of: "\t") != nil || line.text.firstIndex(of: "|") != nil
    if isTabbed,
      line.cells.allSatisfy({ $0.marks.allSatisfy { $0.scalar.isDash || $0.scalar == ":" || $0.scalar.isSpace } })
    {
      // The rule below the head.
      return []
    }
    let cells = isTabbed ? line.cells : line.text.splitAtGaps(of: 2)
    guard cells.count <= hits.count else { return nil }
    let filled = cells.enumerated().filter { !$1.isEmpty }
    let parts = filled.map { number, cell in
      let column = cell.marks.first?.column ?? 0
      return (first + (isTabbed ? number : starts.lastIndex { $0 <= column + 2 } ?? 0), cell)
    }
    let areRows = parts.allSatisfy { !PersonPhrase.find(in: $1).isEmpty || RosterLines.saysNobody($1) }
    return areRows ? parts : nil
  }
}
