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
