/// Reads an agenda in the form of a table: a header that names the columns, and one row per item.
///
/// A row with tabs between its cells continues on the following lines until it has as many cells as the header; a row
/// whose first cell is empty continues the previous item. Where only spaces separate the cells, text below a column
/// name belongs to that column.
struct AgendaTable {
  let columns: [AgendaColumn?]
  /// Where the columns start, when they are separated by spaces.
  let starts: [Int32]?
  var items: [RawItem] = []
  /// The cells of the header.
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
    // Text below the last row may concern the whole meeting.
    if let last = items.indices.last, !items[last].body.isEmpty { items[last].isClear = false }
    items.removeAll(where: \.isPause)
    if isBroken { for index in items.indices { items[index].isClear = false } }
  }

  /// Whether some lines aren't aligned with the header or may continue the row above.
  var isBroken = false

  /// Returns whether a line comes after the table, such as a label that isn't part of it.
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

  /// Returns whether a line repeats the title of an item of the table, with text about the item below it.
  private func repeatsTitle(_ line: SourceLine) -> Bool {
    let key = AgendaText.key(line.text)
    return !key.isEmpty && (keys.contains(key) || items.suffix(1).contains { Self.key(of: $0) == key })
  }

  private static func key(of item: RawItem) -> String { AgendaText.key(of: item.title) }

  /// The titles of all items but the last one, whose title may still continue.
  private var keys: Set<String> = []

  mutating func append(_ item: RawItem) {
    if let last = items.last { keys.insert(Self.key(of: last)) }
    items.append(item)
  }

  /// Returns whether a line that isn't divided into cells is unrelated to the table: it follows an empty line, or names
  /// a date or a person.
  private func isLoose(_ line: SourceLine) -> Bool {
    if starts == nil { return line.followsBlank && line.cells.count == 1 && open == columns.count }
    guard !line.startsLowercase, line.text.splitAtGaps(of: 2).count == 1, line.indent < 4 else { return false }
    return !line.text.dates(among: line.words).isEmpty || PersonPhrase.starts(line.text)
  }

  /// Whether the previous line is long enough to have been broken by the page width.
  private var isLongLine = false

  /// Adds a line whose cells are separated by tabs or `|`.
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
        // It is ambiguous which cells a broken row continues with.
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
      // A day alone is another day of the previous item.
      for cell in cells where !cell.isEmpty { addCell(cell, .text, to: items.count - 1) }
    } else if titleIndex < cells.count, !cells[titleIndex].isEmpty, !isKind(cells[titleIndex]) {
      append(RawItem(titleCell: cells[titleIndex].singleLine))
      fill(cells, from: 0, except: titleIndex)
    } else if !items.isEmpty {
      addToLast(cells, from: 0)
    }
  }

  /// Returns whether a line below a complete row is text about its item: the row ends with a name, a time or a day, and
  /// the line is a sentence.
  private func isText(_ line: SourceLine) -> Bool {
    guard let column = columns.last, let column, [.presenter, .minutes, .kind, .owner, .due].contains(column) else {
      return false
    }
    return !line.startsLowercase && line.words.count > 2 && line.text.marks.last?.scalar == "."
  }

  /// Returns whether a row has only a sentence in the title column, which is then more text about the previous item.
  private func isSentenceOnly(_ cells: [MarkedText], _ titleIndex: Int) -> Bool {
    guard cells.count > 2, titleIndex > 0, titleIndex < cells.count, cells.count(where: { !$0.isEmpty }) == 1 else {
      return false
    }
    return cells[titleIndex].marks.last?.scalar == "." && cells[titleIndex].words.count > 3
  }

  /// Returns whether a row without a number belongs to the previous one: it states no presenter, duration or kind, or
  /// its title continues the previous title.
  private func goesOnWithoutNumber(_ cells: [MarkedText], _ titleIndex: Int) -> Bool {
    guard columns.first == .number, cells.count == columns.count, titleIndex > 0, cells[0].isEmpty,
      items.last?.numberText != nil, !cells[titleIndex].isEmpty
    else { return false }
    if items.last?.title.goesOn(in: cells[titleIndex]) ?? false { return true }
    let others = columns.indices.filter { [.presenter, .minutes, .kind].contains(columns[$0]) }
    return !others.isEmpty && others.allSatisfy { cells[$0].isEmpty }
  }

  /// Returns whether a row has the number after that of the previous row, which then merely lacks its last cells.
  private func startsNext(_ cells: [MarkedText]) -> Bool {
    guard columns.first == .number, let last = items.last?.number, cells[0].words.count <= 2,
      let number = cells[0].words.first(where: { $0.kind == .number })
    else { return false }
    return Int(number.letters).map { $0 - 1 } == last
  }

  /// Returns whether the cell with a row's number or time is missing.
  private func lacksNumber(_ cells: [MarkedText]) -> Bool {
    (columns.first == .number || columns.first == .minutes) && !cells[0].words.contains { $0.kind == .number }
  }

  /// Returns whether a cell states the kind of an item, in a table with a column for it: the page width has then broken
  /// the row.
  private func isKind(_ cell: MarkedText) -> Bool {
    columns.contains(.kind) && TitleReader.kinds.contains(cell.words.map(\.letters).joined())
  }

  /// The length, in characters, from which a title isn't continued.
  private static let longestTitle = 400

  /// The number of cells of the current row read so far.
  private var open = 0

  mutating func addToLast(_ cells: [MarkedText], from first: Int) {
    let titleIndex = columns.firstIndex(of: .title) ?? 0
    let last = items.count - 1
    let isTask = first == 0 && hasTask(cells)
    for (offset, cell) in cells.enumerated() where !cell.isEmpty {
      let index = min(first + offset, columns.count - 1)
      if index == titleIndex, items[last].title.count < Self.longestTitle {
        items[last].title = MarkedText.joining([items[last].title, cell.singleLine])
      } else if let column = columns[max(0, index)], column != .title {
        addCell(cell, isTask && column == .text ? .action : column, to: last)
      }
    }
  }

  /// Returns whether a continuing row states an owner or a due date; its text column then has the task.
  private func hasTask(_ cells: [MarkedText]) -> Bool {
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
  /// Whether it consists only of column names, as the rest of a header broken by the page width does.
  fileprivate var isRestOfHeader: Bool {
    cells.allSatisfy { cell in
      AgendaColumn.lexicon.contains(cell.words.filter { $0.kind != .sign }.map(\.letters).joined())
    }
  }
}

extension RawItem {
  /// Creates an item from the cell with its title, with or without a number before it.
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
  /// Returns whether a title continues in another text: the latter starts with a lowercase letter, or a hyphen splits a
  /// word between the two.
  fileprivate func goesOn(in next: MarkedText) -> Bool {
    next.startsLowercase || marks.last?.scalar.isDash == true && marks.dropLast().last?.scalar.isLetter == true
  }
}
