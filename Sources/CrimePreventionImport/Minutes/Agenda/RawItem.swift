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
  var isPause: Bool { number == nil && Self.pauses.contains(TitleReader(title).title.words.map(\.letters).joined()) }

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

/// What a column of an agenda's table holds.
enum AgendaColumn: Hashable {
  case number, title, text, presenter, minutes, kind, outcome, decision, action, owner, due

  static let lexicon = Lexicon<AgendaColumn>([
    ("nr|nummer|paragraf|punkt nr|ärende nr|ärendenr|p nr", .number),
    (
      "ärende|ärenden|punkt|rubrik|fråga|ämne|ärendemening|dagordningspunkt|mötespunkt|agendapunkt|ärenderubrik|punkter|område",
      .title
    ),
    (
      """
      omfattning notering|notering|noteringar|anteckning|anteckningar|omfattning|beskrivning|kommentar|kommentarer|sammanfattning|\
      minnesanteckning|minnesanteckningar|diskussion|innehåll|information|redogörelse|mötesanteckning|mötesanteckningar|vad sades|vad sas|diskussion beslut|beslut diskussion|diskussion och beslut|information beslut|information diskussion
      """, .text
    ),
    (
      "föredragande|rapportör|dragande|dragare|talare|presentatörer|hålls av|dras av|rapporterar|presentatör|föredras av|föredragare|föredragande ansvarig|vem|föredrar|föredragning|presenterar|informerar|presenteras av",
      .presenter
    ),
    ("tid|tider|tidsåtgång|längd|min|minuter|klockslag|klockan|starttid|kl|tidpunkt|tid min|när på dagen", .minutes),
    ("typ|typ av ärende|kategori|syfte|ärendetyp", .kind),
    ("beslut åtgärd|åtgärd beslut|beslut och åtgärder|resultat|utfall", .outcome),
    ("beslut", .decision),
    ("åtgärd|uppdrag|att göra|åtgärder|aktivitet|vem gör vad|uppgift|uppgifter|åtagande|att göra och vem", .action),
    ("ansvarig|ansvar|ansvariga|utförs av", .owner),
    ("klart|senast|deadline|när|klart senast|klart när|när klart|klar senast|färdigt|tidplan|slutdatum", .due),
  ])

  /// What a name of several columns in one says: `Beslut / uppgift`, `Anteckning och beslut`.
  private static func compound(_ cell: MarkedText) -> AgendaColumn? {
    let parts = cell.words.split { ["/", "och", ",", "&", "+"].contains($0.letters) }
    guard parts.count > 1 else { return nil }
    let columns = parts.compactMap { lexicon.meaning(of: $0.map(\.letters).joined()) }
    guard columns.count == parts.count else { return nil }
    let outcomes: Set<AgendaColumn> = [.outcome, .decision, .action, .owner, .due]
    if columns.allSatisfy(outcomes.contains) { return .outcome }
    return columns.contains(.text) ? .text : nil
  }

  /// What the last word of a name of two words says: `Planerad tid`, `Kort beskrivning`.
  private static func ending(of cell: MarkedText) -> AgendaColumn? {
    let words = cell.words
    guard words.count == 2, words.allSatisfy({ $0.kind == .word }), cell[words[1].range.lowerBound].isLowercase else {
      return nil
    }
    switch lexicon.meaning(of: words[1].letters) {
    case .minutes: return .minutes
    case .text: return .text
    case .presenter: return .presenter
    default: return nil
    }
  }

  /// The columns that the cells of a line name; `nil` when it isn't the head of an agenda's table.
  static func header(of line: SourceLine) -> [AgendaColumn?]? {
    guard line.cells.count >= 2, line.cells.count <= 12 else { return nil }
    var columns = line.cells.map { cell -> AgendaColumn? in
      let letters = cell.words.filter { $0.kind != .sign }.map(\.letters).joined()
      if letters.isEmpty { return ["§", "#"].contains(cell.string) ? .number : nil }
      return lexicon.meaning(of: letters) ?? compound(cell) ?? ending(of: cell)
    }
    if columns.count(where: { $0 == .title }) == 2, let first = columns.firstIndex(of: .title) {
      // "Punkt | Ärende": the first one has the numbers.
      columns[first] = .number
    }
    let known = columns.compactMap { $0 }
    guard known.contains(.title), known.count >= 2, known.count * 3 >= columns.count * 2 else { return nil }
    return columns
  }
}
