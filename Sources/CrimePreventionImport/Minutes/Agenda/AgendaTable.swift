/// Reads an agenda that is a table: a head that names the columns, and a row an item.
///
/// A row goes on with the lines that follow it: where its cells are divided by tabs, until it has as many as the head; where
/// its first cell is empty, with the item before. Where cells stand apart by spaces only, what stands below a column belongs
/// to it.
struct AgendaTable {
  let columns: [AgendaColumn?]
  /// Where the columns start, when spaces divide them.
  let starts: [Int32]?
  var items: [RawItem] = []
  /// The cells of the head.
  let header: [MarkedText]
  /// The line after the table.
  private(set) var end: Int

  init?(_ lines: [SourceLine], at start: Int) {
    guard let columns = AgendaColumn.header(of: lines[start]) else { return nil }
    self.columns = columns
    let isTabbed = lines[start].text.firstIndex(of: "\t") != nil
    let isPiped = lines[start].text.firstIndex(of: "|") != nil
    starts = isTabbed || isPiped ? nil : lines[start].cells.map { $0.marks.first?.column ?? 0 }
    header = lines[start].cells
    end = start + 1
    while end < lines.count {
      let line = lines[end]
      if AgendaColumn.header(of: line) != nil || items.isEmpty && line.isRestOfHeader {
        end += 1
        continue
      }
      guard !endsTable(line) else { break }
      if starts == nil { addRow(line, isPiped: isPiped) } else { addColumns(line) }
      end += 1
    }
    // What stands below the last row may be of the whole meeting.
    if let last = items.indices.last, !items[last].body.isEmpty { items[last].isClear = false }
    items.removeAll(where: \.isPause)
    if isBroken { for index in items.indices { items[index].isClear = false } }
  }

  /// Whether lines of the table don't stand below its head.
  var isBroken = false

  /// Whether a line is something after the table: a label of its own.
  private func endsTable(_ line: SourceLine) -> Bool {
    let filled = line.cells.count { !$0.isEmpty }
    if filled == 2, columns.count > 2, line.followsBlank, starts == nil,
      line.labels.first?.label == .nextMeetings
    {
      return true
    }
    if filled == 2, columns.count > 2, line.followsBlank, starts != nil, let hit = line.labels.first, hit.isDivided,
      [.nextMeetings, .noteTaker, .approver].contains(hit.label)
    {
      return true
    }
    if line.followsBlank, Sections.labelColumns(line) != nil { return true }
    guard filled <= 1 else { return false }
    if let starts, starts.dropFirst().contains(where: { abs(Int($0) - 1 - line.indent) <= 1 }) { return false }
    if line.followsBlank, line.words.count <= 24, repeatsTitle(line) { return true }
    if isLoose(line) { return true }
    guard let hit = line.labels.first, hit.isDivided || hit.content.isEmpty else { return false }
    switch hit.label {
    case .noteTaker, .approver, .passedOver, .roster, .chair: return true
    case .nextMeetings: return line.followsBlank
    default: return false
    }
  }

  /// Whether a line is the title of an item of the table: what was said of the items stands below it.
  private func repeatsTitle(_ line: SourceLine) -> Bool {
    let key = AgendaText.key(line.text)
    return !key.isEmpty && (keys.contains(key) || items.suffix(1).contains { Self.key(of: $0) == key })
  }

  private static func key(of item: RawItem) -> String { AgendaText.key(of: item.title) }

  /// The titles of all items but the last one, which may still go on.
  private var keys: Set<String> = []

  mutating func append(_ item: RawItem) {
    if let last = items.last { keys.insert(Self.key(of: last)) }
    items.append(item)
  }

  /// Whether a line without cells of its own has nothing to do with the table: it stands apart, or names a date or a person.
  private func isLoose(_ line: SourceLine) -> Bool {
    if starts == nil { return line.followsBlank && line.cells.count == 1 && open == columns.count }
    guard !line.startsLowercase, line.text.splitAtGaps(of: 2).count == 1, line.indent < 4 else { return false }
    return !line.text.dates(among: line.words).isEmpty || PersonPhrase.starts(line.text)
  }

  /// Whether the line before is as long as those are that a page's width breaks.
  private var isLongLine = false

  /// A line whose cells are divided by tabs or `|`.
  private mutating func addRow(_ line: SourceLine, isPiped: Bool) {
    defer { isLongLine = line.text.count > 40 }
    let cells = line.cells
    if isPiped, cells.allSatisfy({ $0.marks.allSatisfy { $0.scalar.isDash || $0.scalar == ":" || $0.scalar.isSpace } })
    {
      return
    }
    if cells.count == 1, open == columns.count, !isPiped, let last = items.indices.last, isText(line) {
      items[last].body.append(line)
      return
    }
    if open > 0, !items.isEmpty {
      let isContinuation =
        cells.count == 1
        || open + cells.count - 1 <= columns.count && open < columns.count && !line.followsBlank
          && !startsNext(cells) && (isLongLine || line.startsLowercase || lacksNumber(cells))
      if isContinuation {
        // Which cells a broken row goes on with can be taken in several ways.
        if isPiped { items[items.count - 1].isClear = false }
        addToLast(cells, from: open - 1)
        open += cells.count - 1
        return
      }
    }
    open = cells.count
    let titleIndex = columns.firstIndex(of: .title) ?? 0
    if isSentenceOnly(cells, titleIndex), let last = items.indices.last {
      addCell(cells[titleIndex], .text, to: last)
      return
    }
    if goesOnWithoutNumber(cells, titleIndex) {
      let isSure = items.last?.title.goesOn(in: cells[titleIndex]) ?? false
      if !isSure { items[items.count - 1].isClear = false }
      addToLast(cells, from: 0)
      return
    }
    if !items.isEmpty, titleIndex < cells.count, cells[titleIndex].isOnlyTimes {
      // A day alone is the next one of the item before.
      for cell in cells where !cell.isEmpty { addCell(cell, .text, to: items.count - 1) }
    } else if titleIndex < cells.count, !cells[titleIndex].isEmpty, !isKind(cells[titleIndex]) {
      append(RawItem(titleCell: cells[titleIndex].singleLine))
      fill(cells, from: 0, except: titleIndex)
    } else if !items.isEmpty {
      addToLast(cells, from: 0)
    }
  }

  /// Whether a line below a whole row is what was said of its item: the row ends with a name, a time or a day, and the line is a
  /// sentence.
  private func isText(_ line: SourceLine) -> Bool {
    guard let column = columns.last, let column, [.presenter, .minutes, .kind, .owner, .due].contains(column) else {
      return false
    }
    return !line.startsLowercase && line.words.count > 2 && line.text.marks.last?.scalar == "."
  }

  /// Whether a sentence in the column of titles is all that a row without a number or time holds: more about the item before.
  private func isSentenceOnly(_ cells: [MarkedText], _ titleIndex: Int) -> Bool {
    guard cells.count > 2, titleIndex > 0, titleIndex < cells.count, cells.count(where: { !$0.isEmpty }) == 1 else {
      return false
    }
    return cells[titleIndex].marks.last?.scalar == "." && cells[titleIndex].words.count > 3
  }

  /// Whether a row without a number belongs to the one before: it says nothing of who or how long, or its title only goes on.
  private func goesOnWithoutNumber(_ cells: [MarkedText], _ titleIndex: Int) -> Bool {
    guard columns.first == .number, cells.count == columns.count, titleIndex > 0, cells[0].isEmpty,
      items.last?.numberText != nil, !cells[titleIndex].isEmpty
    else { return false }
    if items.last?.title.goesOn(in: cells[titleIndex]) ?? false { return true }
    let others = columns.indices.filter { [.presenter, .minutes, .kind].contains(columns[$0]) }
    return !others.isEmpty && others.allSatisfy { cells[$0].isEmpty }
  }

  /// Whether a row has the number after that of the row before, which then only lacks its last cells.
  private func startsNext(_ cells: [MarkedText]) -> Bool {
    guard columns.first == .number, let last = items.last?.number, cells[0].words.count <= 2,
      let number = cells[0].words.first(where: { $0.kind == .number })
    else { return false }
    return Int(number.letters) == last + 1
  }

  /// Whether the cell is missing that numbers a row or tells its time.
  private func lacksNumber(_ cells: [MarkedText]) -> Bool {
    (columns.first == .number || columns.first == .minutes) && !cells[0].words.contains { $0.kind == .number }
  }

  /// Whether a cell says which kind of item it is, in a table that has a column for that: a row that a page's width has broken.
  private func isKind(_ cell: MarkedText) -> Bool {
    columns.contains(.kind) && TitleReader.kinds.contains(cell.words.map(\.letters).joined())
  }

  /// A title that is longer, in characters, goes on no more.
  private static let longestTitle = 400

  /// How many cells of the current row have been met.
  private var open = 0

  mutating func addToLast(_ cells: [MarkedText], from first: Int) {
    let titleIndex = columns.firstIndex(of: .title) ?? 0
    let last = items.count - 1
    let isTask = first == 0 && tellsTask(cells)
    for (offset, cell) in cells.enumerated() where !cell.isEmpty {
      let index = min(first + offset, columns.count - 1)
      if index == titleIndex, items[last].title.count < Self.longestTitle {
        items[last].title = MarkedText.joining([items[last].title, cell.singleLine])
      } else if let column = columns[max(0, index)], column != .title {
        addCell(cell, isTask && column == .text ? .action : column, to: last)
      }
    }
  }

  /// Whether a row that goes on says who does something, or by when: what stands in a column of text is the task then.
  private func tellsTask(_ cells: [MarkedText]) -> Bool {
    guard !columns.contains(.action) else { return false }
    return zip(columns, cells).contains { column, cell in !cell.isEmpty && (column == .owner || column == .due) }
  }

  mutating func fill(_ cells: [MarkedText], from first: Int, except skipped: Int) {
    for (index, cell) in cells.enumerated() where index != skipped && !cell.isEmpty {
      guard index < columns.count, let column = columns[index] else { continue }
      if column == .number, let number = cell.words.first(where: { $0.kind == .number }) {
        items[items.count - 1].number = Int(number.letters)
        items[items.count - 1].numberText = cell
      }
      addCell(cell, column, to: items.count - 1)
    }
  }

  private mutating func addCell(_ cell: MarkedText, _ column: AgendaColumn, to index: Int) {
    items[index].cells[column, default: []].append(contentsOf: cell.lines.map(\.trimmed).filter { !$0.isEmpty })
  }
}

extension SourceLine {
  /// Whether it holds nothing but names of columns, as the rest of a head does that the page's width has broken.
  fileprivate var isRestOfHeader: Bool {
    cells.allSatisfy { cell in
      AgendaColumn.lexicon.contains(cell.words.filter { $0.kind != .sign }.map(\.letters).joined())
    }
  }
}

extension RawItem {
  /// An item whose title stands in a cell, with or without a number before it.
  init(titleCell cell: MarkedText) {
    guard let line = SourceLine.lines(of: cell).first, line.text.count == cell.count,
      let mark = ItemMark(line, at: 0), !mark.title.isEmpty
    else {
      self.init(title: cell)
      return
    }
    self.init(number: mark.number, numberText: mark.text, title: mark.title)
  }
}

extension MarkedText {
  /// Whether a title goes on in another text: that starts with a small letter, or a hyphen breaks a word between the two.
  fileprivate func goesOn(in next: MarkedText) -> Bool {
    next.startsLowercase || marks.last?.scalar.isDash == true && marks.dropLast().last?.scalar.isLetter == true
  }
}
