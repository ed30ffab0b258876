/// Headings of people side by side, with the people in columns below: `Närvarande        Frånvarande`.
struct RosterColumns {
  let hits: [LabelHit]
  /// The number of the first heading's section.
  private let first: Int
  /// Where the columns start.
  private let starts: [Int32]

  /// Creates the headings from a line; `nil` when it is anything else.
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

  /// Creates the headings from organizations that a line names side by side, with people below each:
  /// `KOMMUNEN        POLISEN`.
  init?(organizationsAt index: Int, in lines: [SourceLine], first: Int) {
    let line = lines[index]
    guard (2...4).contains(line.cells.count), index + 1 < lines.count, line.cells.allSatisfy(\.mayHeadColumn) else {
      return nil
    }
    hits = line.cells.map { cell in
      LabelHit(
        label: .roster(.called),
        text: cell,
        qualifier: nil,
        content: cell.suffix(from: cell.endIndex),
        isDivided: true
      )
    }
    self.first = first
    starts = line.cells.map { $0.marks.first?.column ?? 0 }
    guard let below = parts(of: lines[index + 1]), below.count > 1, below.allSatisfy({ PersonPhrase.starts($0.text) })
    else { return nil }
  }

  /// The cells of a line with the numbers of the sections that they belong to; `nil` when it isn't a row below the
  /// headings.
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

extension MarkedText {
  /// Whether a cell can be the name of an organization above people: in capitals or with a word for one, and without a
  /// person's name.
  fileprivate var mayHeadColumn: Bool {
    let words = self.words
    guard !words.isEmpty, words.count <= 4, words.allSatisfy({ $0.kind != .number }), !Label.lexicon.contains(string),
      PersonPhrase.find(in: self).isEmpty
    else { return false }
    return marks.allSatisfy { !$0.scalar.isLowercase } || RosterLines.isOrganization(self)
  }
}
