/// An item of an agenda as it was found: its title and what stands under it.
struct RawItem {
  /// The number or paragraph that the document gives it.
  var number: Int?
  /// The words of the number: `§ 12`, `3.`.
  var numberText: MarkedText?
  var title: MarkedText
  /// The title where it stands over the item's text, when the items are listed before.
  var repeatedTitle: MarkedText?
  /// The title in a list of contents before the items, which may tell how long the item takes and who presents it.
  var listedTitle: MarkedText?
  /// What stands in named columns of a table.
  var cells: [AgendaColumn: [MarkedText]] = [:]
  /// The lines under the title.
  var body: [SourceLine] = []
  /// Whether the document says that this is an item: by a number, a paragraph or a row of the agenda's table.
  var isClear = true

  /// How sure what stands under the item is the item's.
  var certainty: DraftFact.Certainty { isClear ? .stated : .inferred }
}

extension RawItem {
  /// Whether it is a pause of a programme, which is no item unless the agenda numbers it.
  var isPause: Bool {
    guard number == nil else { return false }
    let words = TitleReader(title).title.words.map(\.letters)
    // "Paus med fika"
    return Self.pauses.contains(words.joined()) || words.starts(with: ["paus", "med"]) && words.count <= 4
  }

  /// Whether a text tells of a pause: `Paus kl. 10.15–10.30`.
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
