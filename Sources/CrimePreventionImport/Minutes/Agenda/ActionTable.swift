/// A table of actions inside an item: `Åtgärd | Ansvarig | Klart`, and one row per action.
struct ActionTable {
  struct Row {
    let action: MarkedText
    var owner: MarkedText?
    var due: MarkedText?
    /// The number of the item that it belongs to, if a column has it.
    var item: Int?
    let line: SourceLine
  }

  /// The cells of the header.
  let header: [MarkedText]
  let rows: [Row]
  /// Whether a column states when actions are due.
  let hasDues: Bool

  /// The line after the table.
  let end: Int

  /// Creates the table whose header is at a line.
  init?(_ lines: [SourceLine], at start: Int) {
    guard let columns = Self.columns(of: lines[start]) else { return nil }
    let below = lines[(start + 1)...].prefix { (2...columns.count).contains(Self.cells(of: $0).count) }
    header = Self.cells(ofHead: lines[start])
    rows = below.compactMap { Self.row($0, columns) }
    hasDues = columns.contains(.due)
    end = start + 1 + below.count
  }

  /// Separates the tables from the other lines of an item.
  static func parted(_ lines: [SourceLine]) -> (lines: [SourceLine], tables: [ActionTable]) {
    var rest: [SourceLine] = []
    var tables: [ActionTable] = []
    var index = 0
    while index < lines.count {
      guard let table = ActionTable(lines, at: index) else {
        rest.append(lines[index])
        index += 1
        continue
      }
      tables.append(table)
      index = table.end
    }
    return (rest, tables)
  }

  /// Returns the cells of a row, for which a gap of two spaces is enough.
  private static func cells(of line: SourceLine) -> [MarkedText] {
    let narrow = line.text.splitAtGaps(of: 2)
    let isSpaced = line.text.firstIndex(of: "\t") == nil && line.text.firstIndex(of: "|") == nil
    return isSpaced && narrow.count > line.cells.count || line.cells.count < 2 ? narrow : line.cells
  }

  /// Returns the cells of a header, for which a gap of two spaces is enough, since each cell must name a column.
  private static func cells(ofHead line: SourceLine) -> [MarkedText] {
    let narrow = line.text.splitAtGaps(of: 2)
    return narrow.count > line.cells.count ? narrow : line.cells
  }

  private static func columns(of line: SourceLine) -> [AgendaColumn]? {
    let cells = cells(ofHead: line)
    guard (2...4).contains(cells.count) else { return nil }
    let columns = cells.compactMap { cell in
      lexicon.meaning(of: cell.words.filter { $0.kind == .word }.map(\.letters).joined())
    }
    return columns.count == cells.count && columns.contains(.action) && Set(columns).count == columns.count
      ? columns : nil
  }

  private static func row(_ line: SourceLine, _ columns: [AgendaColumn]) -> Row? {
    let parts = Dictionary(zip(columns, cells(of: line))) { first, _ in first }
    guard let action = parts[.action], action.words.contains(where: { $0.kind == .word }) else { return nil }
    func part(_ column: AgendaColumn) -> MarkedText? { parts[column].flatMap { $0.isEmpty ? nil : $0 } }
    return Row(
      action: action,
      owner: part(.owner),
      due: part(.due),
      item: part(.title).flatMap { Int($0.string) },
      line: line
    )
  }

  private static let lexicon = Lexicon<AgendaColumn>([
    (
      "åtgärd|åtgärder|uppdrag|att göra|aktivitet|vad|vad ska göras|uppgift|åtagande|aktiviteter|beslutad åtgärd",
      .action
    ),
    ("ansvarig|ansvar|ansvariga|vem|tilldelad|tilldelad till|tilldelat|utförs av|ansvarig person|ägare", .owner),
    (
      "klart|förfallodatum|förfaller|förfallodag|senast|deadline|när|klart senast|tidplan|slutdatum|till när|datum|klar|tid|färdigt",
      .due
    ),
    ("nr|nummer", .number), ("punkt|ärende|paragraf|p|till punkt|gäller punkt|punkt nr|§", .title),
    ("status|kommentar|anmärkning", .text),
  ])
}
