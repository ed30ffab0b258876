/// The items of an agenda, found by how the document marks them: a table, numbers, or headings of some form.
struct FoundAgenda {
  var items: [RawItem]
  /// The lines on which items start, and the lines of their text.
  var itemLines: Set<Int>
  /// Lines that are part of an agenda's table, or of a list of contents.
  var tableLines: Set<Int> = []
  /// Table headers and the like.
  var structure: [MarkedText] = []

  init(_ lines: [SourceLine]) {
    if let table = Self.tables(in: lines) {
      let found = AgendaText(lines, listed: table.items, from: (table.lines.max() ?? 0) + 1)
      (items, itemLines) = (found.items, found.lines)
      (tableLines, structure) = (table.lines, table.heads)
      return
    }
    let appended = Self.appendices(in: lines)
    let chains = ItemChain.chains(
      of: lines.indices.compactMap { appended.contains($0) ? nil : ItemMark(lines[$0], at: $0) }
    )
    if let chain = ItemChain.agenda(among: chains), !UnnumberedItems.timesFollow(chain, in: lines) {
      let lists = Self.contents(before: chain, among: chains)
      let contents = Set(lists.flatMap(\.marks).map(\.line))
      let listed = Self.titles(of: chain, listedIn: lists, lines)
      var titles = listed ?? chain.marks.map { RawItem($0, listedIn: lists) }
      // The numbers may belong to another list.
      if !chain.looksLikeAgenda || Self.hasLostTable(lines) {
        for index in titles.indices { titles[index].isClear = false }
      }
      let found = AgendaText(lines, starts: chain.marks.map(\.line), titles: titles)
      (items, itemLines) = (found.items, found.lines)
      tableLines = contents
      structure = contents.sorted().map { lines[$0].text }
      return
    }
    let signed = UnnumberedItems.signed(lines)
    let starts =
      [
        signed, UnnumberedItems.timed(lines), UnnumberedItems.headed(lines), UnnumberedItems.titled(lines),
        UnnumberedItems.outlined(lines),
      ].first { $0.count > 1 } ?? []
    let parted = starts.isEmpty ? [PointedItems.find(in: lines), RunInHeadings.find(in: lines)] : []
    if let points = parted.first(where: { !$0.starts.isEmpty }) {
      let found = AgendaText(lines, starts: points.starts, titles: points.items)
      (items, itemLines) = (found.items, found.lines)
      return
    }
    let isTimed = starts.prefix(1).contains { lines[$0].startsWithTime }
    let titles = starts.map { start in
      RawItem(timedRow: lines[start])
        ?? RawItem(
          title: lines[start].text.withoutSign,
          // "11.27 Ordföranden avslutar mötet." is a sentence.
          isClear: isTimed && !Self.hasLostTable(lines) && lines[start].text.marks.last?.scalar != "."
            || starts == signed
        )
    }
    let found = AgendaText(lines, starts: starts, titles: titles)
    (items, itemLines) = (found.items, found.lines)
  }

  /// Returns the lines below *Bilagor* up to the next empty line; their numbers aren't those of items.
  private static func appendices(in lines: [SourceLine]) -> Set<Int> {
    var found: Set<Int> = []
    var start: Int?
    for (index, line) in lines.enumerated() {
      if isHeadingOfAppendices(line) {
        start = index
      } else if let start, index == start + 1 || !line.followsBlank, ItemMark(line, at: index)?.style != .paragraph {
        found.insert(index)
      } else {
        start = nil
      }
    }
    return found
  }

  /// Returns whether a line is a heading for appendices; "Bilaga 2" is a single appendix of an item.
  private static func isHeadingOfAppendices(_ line: SourceLine) -> Bool {
    guard line.words.count <= 4, let first = line.words.first, appendixWords.contains(first.letters) else {
      return false
    }
    return !line.words.contains { $0.kind == .number }
  }

  private static let appendixWords = Lexicon(words: "bilagor", "bilaga", "bilageförteckning")

  /// Returns the items of a list of contents when the numbered lines below it are sentences about them; `nil` when
  /// those lines are titles.
  private static func titles(of chain: ItemChain, listedIn lists: [ItemChain], _ lines: [SourceLine]) -> [RawItem]? {
    let said = chain.marks.map { lines[$0.line].text.suffix(from: $0.title.startIndex) }
    guard said.count(where: { $0.marks.last?.scalar == "." }) * 3 >= said.count * 2,
      let list = lists.last(where: { $0.marks.map(\.number) == chain.marks.map(\.number) }),
      list.marks.allSatisfy({ $0.title.words.count <= 10 && lines[$0.line].text.marks.last?.scalar != "." }),
      zip(list.marks, chain.marks).contains(where: { AgendaText.key($0.title) != AgendaText.key($1.title) })
    else { return nil }
    return zip(list.marks, zip(chain.marks, said)).map { listed, sentence in
      let (mark, text) = sentence
      return RawItem(
        number: mark.number,
        numberText: mark.text,
        title: listed.title,
        body: SourceLine.lines(of: text)
      )
    }
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
      // "Punkt | Vad | Vem | Klart", with item numbers as titles: a table of tasks.
      if !table.items.isEmpty, table.items.allSatisfy({ item in !item.title.words.contains { $0.kind == .word } }) {
        index = table.end
        continue
      }
      items += table.items
      heads += table.header
      rows.formUnion(index..<table.end)
      index = table.end
    }
    return items.isEmpty ? nil : (items, rows, heads)
  }

  /// Returns whether a line names columns whose gaps are lost; the ends of the titles below are then unclear.
  private static func hasLostTable(_ lines: [SourceLine]) -> Bool {
    lines.contains { $0.words.count > 2 && $0.cells.count == 1 && $0.words.count <= 8 && RosterLines.isHeadOfTable($0) }
  }

  /// The lists of contents before the agenda itself.
  private static func contents(before chain: ItemChain, among chains: [ItemChain]) -> [ItemChain] {
    let start = chain.marks[0].line
    return chains.filter { $0.marks.count > 2 && ($0.marks.last?.line ?? start) < start && !$0.listsPeople }
  }
}
