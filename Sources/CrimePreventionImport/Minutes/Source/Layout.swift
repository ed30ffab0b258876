import CrimePrevention

/// How minutes are laid out: which lines are items of the agenda, and which stand around them.
struct Layout {
  let lines: [SourceLine]
  let items: [RawItem]
  /// Lines that are part of an agenda's table, or of a list of contents.
  let tableLines: Set<Int>
  /// The lines on which items start, and those of their text.
  let itemLines: Set<Int>
  /// Heads of tables and the like.
  let structure: [MarkedText]
  /// Lines that say nothing of the meeting, such as those over a mail.
  let passedLines: Set<Int>
  /// Who signs the mail that the notes are.
  let signature: MailSignature?

  /// The years that the lines name.
  var years: Set<Int> {
    Set(
      lines.flatMap(\.words).compactMap { word in
        word.kind == .number && word.letters.utf8.count == 4 ? Int(word.letters) : nil
      }.filter { (1990...2060).contains($0) }
    )
  }

  init(_ all: [SourceLine]) {
    let (whole, heads) = MailHead.parted(Self.plain(all))
    self.lines = whole
    signature = MailSignature(whole, heads: heads)
    passedLines = heads.union(signature?.lines ?? 0..<0)
    let lines = Array(whole[..<(signature?.lines.lowerBound ?? whole.count)])
    if let table = Self.tables(in: lines) {
      let found = AgendaText(lines, listed: table.items, from: (table.lines.max() ?? 0) + 1)
      (items, itemLines) = (found.items, found.lines)
      (tableLines, structure) = (table.lines, table.heads)
      return
    }
    let chains = ItemChain.chains(of: lines.indices.compactMap { ItemMark(lines[$0], at: $0) })
    if let chain = ItemChain.agenda(among: chains) {
      let lists = Self.contents(before: chain, among: chains)
      let contents = Set(lists.flatMap(\.marks).map(\.line))
      var titles = chain.marks.map { RawItem($0, listedIn: lists) }
      // Numbers may count points of something else.
      if !chain.looksLikeAgenda || Self.hasLostTable(lines) {
        for index in titles.indices { titles[index].isClear = false }
      }
      let found = AgendaText(lines, starts: chain.marks.map(\.line), titles: titles)
      (items, itemLines) = (found.items, found.lines)
      tableLines = contents
      structure = contents.sorted().map { lines[$0].text }
      return
    }
    let signed = Self.signed(lines)
    let starts =
      [signed, Self.timed(lines), Self.headed(lines), Self.titled(lines), Self.outlined(lines)].first { $0.count > 1 }
      ?? []
    let points = PointedItems.find(in: lines)
    if starts.isEmpty, !points.starts.isEmpty {
      let found = AgendaText(lines, starts: points.starts, titles: points.items)
      (items, itemLines) = (found.items, found.lines)
      (tableLines, structure) = ([], [])
      return
    }
    let isTimed = starts.first.map { lines[$0].startsWithTime } ?? false
    let titles = starts.map { start in
      RawItem(timedRow: lines[start])
        ?? RawItem(
          title: lines[start].text.withoutSign,
          isClear: isTimed && !Self.hasLostTable(lines) || starts == signed
        )
    }
    let found = AgendaText(lines, starts: starts, titles: titles)
    (items, itemLines) = (found.items, found.lines)
    (tableLines, structure) = ([], [])
  }

  /// The lines without what only sorts them.
  private static func plain(_ lines: [SourceLine]) -> [SourceLine] {
    LetterCodes.spelledOut(FormMarks.removed(from: WrappedLabel.joined(PageHeads.removed(from: lines))))
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

  /// Whether a line names columns whose gaps are lost: where a title ends below isn't clear.
  private static func hasLostTable(_ lines: [SourceLine]) -> Bool {
    lines.contains { $0.words.count > 2 && $0.cells.count == 1 && $0.words.count <= 8 && RosterLines.isHeadOfTable($0) }
  }

  /// The lists of contents before the agenda itself.
  private static func contents(before chain: ItemChain, among chains: [ItemChain]) -> [ItemChain] {
    let start = chain.marks[0].line
    return chains.filter { $0.marks.count > 2 && ($0.marks.last?.line ?? start) < start && !$0.listsPeople }
  }

  /// Lines that start with a time of day, each no earlier than the one before.
  private static func timed(_ lines: [SourceLine]) -> [Int] {
    var last = -1
    let timed = lines.indices.filter { index in
      guard lines[index].startsWithTime, lines[index].words.count > 3,
        let time = lines[index].text.times(among: Array(lines[index].words.prefix(8)), isAboutTimes: false).first,
        time.start.minutes >= last
      else { return false }
      last = time.start.minutes
      return true
    }
    return timed.count > 2 ? timed : []
  }

  /// Lines that start with a paragraph's sign and no number: `§ Rapport från polisen`.
  private static func signed(_ lines: [SourceLine]) -> [Int] {
    lines.indices.filter { index in
      let words = lines[index].words
      return words.count > 1 && words.count <= 20 && words[0].letters == "§" && words[1].kind == .word
    }
  }

  /// Lines written as headings.
  private static func headed(_ lines: [SourceLine]) -> [Int] {
    lines.indices.filter { index in
      let line = lines[index]
      guard line.isHeading, line.words.count <= 14, line.labels.allSatisfy({ $0.label.mayBeItem }) else { return false }
      return !line.words.contains { DocumentKind.isNamed(by: $0) }
    }
  }

  /// Points of a list with text set in below them, as an outline has: `▸ Lägesbild`.
  private static func outlined(_ lines: [SourceLine]) -> [Int] {
    let heads = lines.indices.dropLast().filter { index in
      lines[index].hasBullet && !lines[index + 1].hasBullet && lines[index + 1].indent > lines[index].indent
        && !lines[index + 1].followsBlank && lines[index].mayBeTitle
    }
    guard heads.count > 1, let first = heads.first else { return [] }
    let indent = lines[first].indent
    let points = lines[first...].count { $0.hasBullet && $0.indent == indent }
    return heads.count * 3 >= points * 2 ? heads.filter { lines[$0].indent == indent } : []
  }

  /// Short lines of their own after the people, with text under them.
  private static func titled(_ lines: [SourceLine]) -> [Int] {
    let rosters = lines.indices.filter { index in
      lines[index].labels.contains { if case .roster = $0.label { true } else { false } }
    }
    let after = titled(lines, in: ((rosters.last ?? 0) + 1)..<max(lines.count, (rosters.last ?? 0) + 1))
    guard after.count < 2, let first = rosters.first, let head = lines.dropFirst().firstIndex(where: \.followsBlank),
      head < first
    else { return after }
    // Who was there may stand at the end.
    return titled(lines, in: head..<first)
  }

  private static func titled(_ lines: [SourceLine], in range: Range<Int>) -> [Int] {
    range.filter { index in
      guard index > 0, index + 1 < lines.count, lines[index].looksLikeTitle else { return false }
      // Without an empty line before it, the text before has to be at its end.
      let before = lines[index - 1]
      guard lines[index].followsBlank || before.text.marks.last?.scalar == "." || !before.labels.isEmpty else {
        return false
      }
      return !lines[index + 1].followsBlank || lines[index + 1].words.count > 9
    }
  }
}

extension MarkedText {
  /// A title without who presents it in parentheses at its end: `Skolstarten (Bo Ek)`; `Polisen (Bo Ek)` is of a roster.
  fileprivate var withoutPresenter: MarkedText {
    guard marks.last?.scalar == ")", let open = firstIndex(of: "("), open > startIndex else { return self }
    let title = prefix(upTo: open).trimmed
    let inside = self[(open + 1)..<(endIndex - 1)]
    guard !title.isEmpty, !RosterLines.isOrganization(title), PersonPhrase.starts(inside) else { return self }
    return title
  }

  /// The text without a paragraph's sign before it.
  fileprivate var withoutSign: MarkedText {
    firstIndex(of: "§") == startIndex && count > 1 ? suffix(from: startIndex + 1).trimmed : self
  }
}

extension RawItem {
  /// The item of a mark, with its title in a list of contents, where one has the same number and name.
  fileprivate init(_ mark: ItemMark, listedIn lists: [ItemChain]) {
    let cells = mark.title.firstIndex(of: "\t") == nil ? [mark.title] : mark.title.cells
    self.init(number: mark.number, numberText: mark.text, title: cells[0].singleLine)
    if cells.count > 1 {
      // A row of a table whose head isn't understood: what the other cells hold isn't sure.
      body = cells.dropFirst().flatMap { SourceLine.lines(of: $0) }
      isClear = false
    }
    let key = AgendaText.key(TitleReader(title).title)
    let listed = lists.flatMap(\.marks).filter { $0.number == mark.number }.map(\.title)
    listedTitle = listed.first { AgendaText.key(TitleReader($0).title) == key }
  }
}

extension RawItem {
  /// A row of a programme whose head isn't understood: the title stands beside the time; what the other cells hold isn't sure.
  fileprivate init?(timedRow line: SourceLine) {
    let cells = line.cells.filter { !$0.isEmpty }
    guard cells.count > 2, line.startsWithTime, cells[0].isOnlyTimes else { return nil }
    self.init(
      title: MarkedText.joining([cells[0], cells[1].singleLine]),
      body: cells.dropFirst(2).flatMap { SourceLine.lines(of: $0) },
      isClear: false
    )
  }
}

extension Label {
  /// Whether an item may be called so.
  fileprivate var mayBeItem: Bool {
    switch self {
    case .nextMeetings, .item: true
    default: false
    }
  }
}

extension SourceLine {
  /// Whether a time of day is the first thing on it: `09.15 Lägesbild`.
  var startsWithTime: Bool {
    guard let first = words.first, first.kind == .number || first.letters == "kl" else { return false }
    guard let time = text.times(among: Array(words.prefix(8)), isAboutTimes: false).first else { return false }
    return time.range.lowerBound - text.startIndex <= 4
  }

  /// Whether a day or a time of day is the first thing on it: `den 15 november kl 13.30`.
  var startsWithDate: Bool {
    if startsWithTime { return true }
    guard let date = text.dates(among: Array(words.prefix(8))).first else { return false }
    return date.range.lowerBound - text.startIndex <= 4
  }

  /// Whether it is a point of a list: `a) …`, `a. …`.
  var startsPoint: Bool {
    guard words.count > 2, words[0].range.count == 1, words[1].range.lowerBound == words[0].range.upperBound else {
      return false
    }
    return words[1].letters == ")" || words[1].letters == "." && words[0].kind == .word
  }

  /// Words of titles about earlier notes.
  private static let earlier = Lexicon(words: "föregående", "förra", "fg")

  /// Whether it can be the title of an item: short, with a capital, without an end, naming nobody.
  fileprivate var looksLikeTitle: Bool { !hasBullet && mayBeTitle }

  /// The same, whether a sign of a list stands before it or not.
  fileprivate var mayBeTitle: Bool {
    guard words.count <= 9, cells.count == 1, let first = text.marks.first?.scalar,
      first.isUppercase,
      let last = text.marks.last?.scalar, last.isLetter || last.isDigit || last == ":" || last == ")" || last == "?",
      !words.contains(where: { DocumentKind.isNamed(by: $0) })
        || words.contains(where: { Self.earlier.contains($0.letters) }),
      labels.allSatisfy({ $0.label.mayBeItem && $0.content.isEmpty })
    else { return false }
    return PersonPhrase.find(in: text.withoutPresenter).isEmpty && text.dates(among: words).isEmpty
  }
}
