/// How minutes are laid out: which lines are items of the agenda, and which stand around them.
struct Layout {
  let lines: [SourceLine]
  let items: [RawItem]
  /// Lines that are part of an agenda's table, or of a list of contents.
  let tableLines: Set<Int>
  /// The lines on which items start, and those of their text.
  let itemLines: Range<Int>
  /// Heads of tables and the like.
  let structure: [MarkedText]

  init(_ all: [SourceLine]) {
    lines = PageHeads.removed(from: all)
    let lines = lines
    if let table = Self.tables(in: lines) {
      (items, tableLines, structure) = (table.items, table.lines, table.heads)
      itemLines = lines.count..<lines.count
      return
    }
    let marks = lines.indices.compactMap { ItemMark(lines[$0], at: $0) }
    let chains = ItemChain.chains(of: marks)
    guard let chain = ItemChain.agenda(among: chains) else {
      let headed = Self.headed(lines)
      (items, tableLines, structure) = (headed.items, [], [])
      itemLines = headed.start..<lines.count
      return
    }
    let end = Self.end(of: chain, in: lines)
    items = Self.items(of: chain, in: lines, end: end)
    itemLines = chain.marks[0].line..<end
    let contents = Self.contents(before: chain, among: chains, lines)
    tableLines = contents
    structure = contents.sorted().map { lines[$0].text }
  }

  /// The items of all tables of the agenda.
  private static func tables(in lines: [SourceLine]) -> (items: [RawItem], lines: Set<Int>, heads: [MarkedText])? {
    var items: [RawItem] = []
    var rows: Set<Int> = []
    var heads: [MarkedText] = []
    var index = 0
    while index < lines.count {
      guard let table = AgendaTable(lines, at: index) else {
        index += 1
        continue
      }
      items += table.items
      heads += table.header
      rows.formUnion(index..<table.end)
      index = table.end
    }
    return items.isEmpty ? nil : (items, rows, heads)
  }

  private static func items(of chain: ItemChain, in lines: [SourceLine], end: Int) -> [RawItem] {
    chain.marks.indices.map { index in
      let mark = chain.marks[index]
      let next = index + 1 < chain.marks.count ? chain.marks[index + 1].line : end
      let body = Array(lines[(mark.line + 1)..<max(mark.line + 1, next)])
      return RawItem(number: mark.number, numberText: mark.text, title: mark.title.singleLine, body: body)
    }
  }

  /// Where the last item ends: at the first label of who took or approved the notes, or of where they were put up.
  private static func end(of chain: ItemChain, in lines: [SourceLine]) -> Int {
    guard let last = chain.marks.last else { return lines.count }
    for index in (last.line + 1)..<max(last.line + 1, lines.count) {
      guard let hit = lines[index].labels.first, hit.isDivided || hit.content.isEmpty || hit.label == .noteTaker else { continue }
      switch hit.label {
      case .noteTaker, .approver, .passedOver: return index
      case .chair where lines[index].followsBlank && hit.content.words.count <= 6: return index
      default: continue
      }
    }
    return lines.count
  }

  /// The lines of lists of contents before the agenda itself.
  private static func contents(before chain: ItemChain, among chains: [ItemChain], _ lines: [SourceLine]) -> Set<Int> {
    let start = chain.marks[0].line
    let others = chains.filter { $0.marks.count > 2 && ($0.marks.last?.line ?? start) < start }
    return Set(others.flatMap(\.marks).map(\.line))
  }

  /// Items without numbers: lines written as headings, after the people.
  private static func headed(_ lines: [SourceLine]) -> (items: [RawItem], start: Int) {
    let starts = lines.indices.filter { index in
      let line = lines[index]
      guard line.isHeading, line.labels.isEmpty, line.words.count <= 14 else { return false }
      return !line.words.contains { DocumentKind.isNamed(by: $0) }
    }
    guard starts.count >= 2 else { return ([], lines.count) }
    let items = zip(starts, starts.dropFirst() + [lines.count]).map { start, end in
      RawItem(title: lines[start].text, body: Array(lines[(start + 1)..<end]), isClear: false)
    }
    return (items, starts[0])
  }
}
