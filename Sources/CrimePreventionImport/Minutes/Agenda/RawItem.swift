/// An item of an agenda as it was found: its title and the text below it.
struct RawItem {
  /// The item or § number that the document gives it.
  var number: Int?
  /// The text of the number: `§ 12`, `3.`.
  var numberText: MarkedText?
  var title: MarkedText
  /// The title repeated above the item's text, when the items are listed earlier.
  var repeatedTitle: MarkedText?
  /// The title in a list of contents before the items, which may state how long the item takes and who presents it.
  var listedTitle: MarkedText?
  /// The content of named columns of a table.
  var cells: [AgendaColumn: [MarkedText]] = [:]
  /// The lines under the title.
  var body: [SourceLine] = []
  /// Whether the document marks it as an item: by a number, a section sign (§) or a row of the agenda table.
  var isClear = true

  /// How certain it is that the text below the title belongs to the item.
  var certainty: DraftFact.Certainty { isClear ? .stated : .inferred }
}

extension RawItem {
  /// Whether it is a break in a programme, which isn't an item unless the agenda numbers it.
  var isPause: Bool {
    guard number == nil else { return false }
    let words = TitleReader(title).title.words.map(\.letters)
    // "Paus med fika"
    return Self.pauses.contains(words.joined()) || words.starts(with: ["paus", "med"]) && words.count <= 4
  }

  /// Returns whether a text mentions a break: `Paus kl. 10.15–10.30`.
  static func isPause(_ text: MarkedText) -> Bool {
    text.words.prefix(3).contains { $0.kind == .word && pauses.contains($0.letters) }
  }

  private static let pauses = Lexicon(
    words: "paus",
    "fika",
    "lunch",
    "kaffe",
    "bensträckare",
    "rast",
    "fikapaus",
    "kaffepaus",
    "ajournering",
    "ajourneras",
    "ajournerades"
  )
}

// MARK: - Found at a number, or at a time of day in a programme

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
