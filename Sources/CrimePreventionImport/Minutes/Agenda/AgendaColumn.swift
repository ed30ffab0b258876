/// The content of a column in an agenda table.
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
      omfattning notering|notering|noteringar|noterat|noterades|antecknat|anteckning|anteckningar|omfattning|beskrivning|kommentar|kommentarer|sammanfattning|\
      minnesanteckning|minnesanteckningar|diskussion|innehåll|information|redogörelse|mötesanteckning|mötesanteckningar|vad sades|vad sas|diskussion beslut|beslut diskussion|diskussion och beslut|information beslut|information diskussion|vad har hänt|vad hände|läget|nuläge|händelser|orsak|status|läge|vad vi sa|vad som sades|lägesbeskrivning
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
    (
      "åtgärd|uppdrag|att göra|åtgärder|aktivitet|vem gör vad|gör vad|vad ska göras|uppgift|uppgifter|åtagande|att göra och vem",
      .action
    ),
    ("ansvarig|ansvar|ansvariga|utförs av", .owner),
    (
      "klart|senast|deadline|när|till när|klart till|senast den|klart den|klart senast|klart när|när klart|klar senast|färdigt|tidplan|slutdatum",
      .due
    ),
  ])

  /// Returns the column that a combined name denotes: `Beslut / uppgift`, `Anteckning och beslut`.
  private static func compound(_ cell: MarkedText) -> AgendaColumn? {
    let parts = cell.words.split { ["/", "och", ",", "&", "+"].contains($0.letters) }
    guard parts.count > 1 else { return nil }
    let columns = parts.compactMap { lexicon.meaning(of: $0.map(\.letters).joined()) }
    guard columns.count == parts.count else { return nil }
    let outcomes: Set<AgendaColumn> = [.outcome, .decision, .action, .owner, .due]
    if columns.allSatisfy(outcomes.contains) { return .outcome }
    return columns.contains(.text) ? .text : nil
  }

  /// Returns the column that the last word of a two-word name denotes: `Planerad tid`, `Kort beskrivning`.
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

  /// Returns the column that a header cell names.
  static func column(of cell: MarkedText) -> AgendaColumn? {
    let letters = cell.words.filter { $0.kind != .sign }.map(\.letters).joined()
    if letters.isEmpty { return ["§", "#"].contains(cell.string) ? .number : nil }
    return lexicon.meaning(of: letters) ?? compound(cell) ?? ending(of: cell)
  }

  /// Returns the columns that the cells of a line name; `nil` when the line isn't the header of an agenda table.
  static func header(of line: SourceLine) -> [AgendaColumn?]? {
    guard line.cells.count >= 2, line.cells.count <= 12 else { return nil }
    var columns = line.cells.map(column)
    if columns.count(where: { $0 == .title }) == 2, let first = columns.firstIndex(of: .title) {
      // "Punkt | Ärende": the first one has the numbers.
      columns[first] = .number
    }
    if let place = placeOfTitle(columns, in: line) { columns[place] = .title }
    takeWhoAsOwner(&columns, of: line)
    let known = columns.compactMap { $0 }
    guard known.contains(.title), known.count >= 2, known.count * 3 >= columns.count * 2 else { return nil }
    // A column with an unknown name to the right of the titles has text about the items.
    let unknown = columns.indices.filter { columns[$0] == nil }
    if unknown.count == 1, let place = unknown.first, place > 0, columns[place - 1] == .title, !known.contains(.text) {
      columns[place] = .text
    }
    return columns
  }

  /// Returns the index of the first column, after any numbers, as that of the titles, when no column is named so but
  /// others have text and outcomes of items: `Plats | Vad har hänt | Åtgärd | Vem | Klart`.
  private static func placeOfTitle(_ columns: [AgendaColumn?], in line: SourceLine) -> Int? {
    let known = Set(columns.compactMap { $0 })
    let place = columns.first == .number ? 1 : 0
    guard !known.contains(.title), columns.count > 2, columns.indices.contains(place), columns[place] == nil,
      !known.isDisjoint(with: [.text, .outcome]), !known.isDisjoint(with: [.action, .decision, .outcome]),
      let word = line.cells[place].words.first, places.contains(word.letters)
    else { return nil }
    return place
  }

  /// Treats a *Vem* column right after the actions as their owners.
  private static func takeWhoAsOwner(_ columns: inout [AgendaColumn?], of line: SourceLine) {
    guard !columns.contains(.owner), let action = columns.firstIndex(of: .action),
      let who = columns.lastIndex(of: .presenter), who == action + 1, line.cells[who].words.first?.letters == "vem"
    else { return }
    columns[who] = .owner
  }

  /// Names of a first column that say what its rows are about.
  private static let places = Lexicon(
    words: "plats",
    "ort",
    "var",
    "problem",
    "händelse",
    "fokusområde",
    "insats",
    "rubrik",
    "tema",
    "mål",
    "delmål",
    "stadsdel",
    "vad"
  )
}
