// Items as they are found: at a number, or at the time of day of a programme.

extension RawItem {
  /// The item of a mark, with its title in a list of contents, where one has the same number and name.
  init(_ mark: ItemMark, listedIn lists: [ItemChain]) {
    let cells = mark.title.firstIndex(of: "\t") == nil ? [mark.title] : mark.title.cells
    self.init(number: mark.number, numberText: mark.text, title: cells[0].singleLine)
    if cells.count > 1 {
      // A row of a table whose head isn't understood: what the other cells hold isn't sure.
      body = cells.dropFirst().flatMap { SourceLine.lines(of: $0) }
      isClear = false
    }
    let key = AgendaText.key(of: title)
    let listed = lists.flatMap(\.marks).filter { $0.number == mark.number }.map(\.title)
    listedTitle = listed.first { AgendaText.key(of: $0) == key }
  }
}

extension RawItem {
  /// A row of a programme whose head isn't understood: the title stands beside the time; what the other cells hold isn't sure.
  init?(timedRow line: SourceLine) {
    let cells = line.cells.filter { !$0.isEmpty }
    guard line.startsWithTime, let first = cells.first else { return nil }
    // Two spaces don't always part the time from the title.
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
  /// The text without a paragraph's sign before it.
  var withoutSign: MarkedText {
    firstIndex(of: "§") == startIndex && count > 1 ? suffix(from: startIndex + 1).trimmed : self
  }
}
