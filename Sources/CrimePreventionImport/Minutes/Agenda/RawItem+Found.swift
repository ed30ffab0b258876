// Items as they are found: at a number, or at a time of day in a programme.

extension RawItem {
  /// Creates the item of a mark, with its title from a list of contents that has the same number and name, if any.
  init(_ mark: ItemMark, listedIn lists: [ItemChain]) {
    let cells = mark.title.firstIndex(of: "\t") == nil ? [mark.title] : mark.title.cells
    self.init(number: mark.number, numberText: mark.text, title: cells[0].singleLine)
    if cells.count > 1 {
      // A row of a table whose header isn't understood: the meaning of the other cells is uncertain.
      body = cells.dropFirst().flatMap { SourceLine.lines(of: $0) }
      isClear = false
    }
    let key = AgendaText.key(of: title)
    let listed = lists.flatMap(\.marks).filter { $0.number == mark.number }.map(\.title)
    listedTitle = listed.first { AgendaText.key(of: $0) == key }
  }
}

extension RawItem {
  /// Creates an item from a row of a programme whose header isn't understood: the title follows the time; the meaning
  /// of the other cells is uncertain.
  init?(timedRow line: SourceLine) {
    let cells = line.cells.filter { !$0.isEmpty }
    guard line.startsWithTime, let first = cells.first else { return nil }
    // Time and title aren't always in separate cells.
    let head = first.isOnlyTimes ? 2 : 1
    guard cells.count > head else { return nil }
    self.init(
      title: MarkedText.joining([first] + cells[1..<head].map(\.singleLine)),
      body: cells.dropFirst(head).flatMap { SourceLine.lines(of: $0) },
      isClear: false
    )
  }
}

extension MarkedText {
  /// The text without a section sign (§) before it.
  var withoutSign: MarkedText {
    firstIndex(of: "§") == startIndex && count > 1 ? suffix(from: startIndex + 1).trimmed : self
  }
}
