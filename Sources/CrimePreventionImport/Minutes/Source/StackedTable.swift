/// Agenda tables that were copied with one cell per line: first the names of the columns, then each row's cells.
enum StackedTable {
  /// The lines, with the rows of such tables restored as rows of cells separated by tabs.
  static func rows(in lines: [SourceLine]) -> [SourceLine] {
    var result: [SourceLine] = []
    var index = 0
    while index < lines.count {
      guard let columns = header(at: index, in: lines) else {
        result.append(lines[index])
        index += 1
        continue
      }
      var groups: [ArraySlice<SourceLine>] = []
      var place = index + columns.count
      while let end = rowEnd(at: place, in: lines, columns, number: groups.count + 1) {
        groups.append(lines[place..<end])
        place = end
      }
      guard groups.count > 1 else {
        result.append(lines[index])
        index += 1
        continue
      }
      result += row(lines[index..<(index + columns.count)].map(\.text))
      for group in groups { result += row(cells(of: group.map(\.text), columns)) }
      index = place
    }
    return result
  }

  /// The maximum number of columns.
  private static let widest = 8

  /// The columns that consecutive lines name from a line on; `nil` when they aren't the head of a table.
  private static func header(at start: Int, in lines: [SourceLine]) -> [AgendaColumn]? {
    let names = lines[start...].prefix(widest).prefix { line in
      line.cells.count == 1 && line.words.count <= 4 && !line.hasBullet
    }
    let columns = names.map { AgendaColumn.column(of: $0.text) }
    let known = columns.prefix { $0 != nil }.compactMap { $0 }
    guard known.count > 2, known.contains(.title), Set(known).count == known.count else { return nil }
    return known
  }

  /// The end of the row that starts at a line: before the next empty line or the next row's number.
  private static func rowEnd(
    at start: Int,
    in lines: [SourceLine],
    _ columns: [AgendaColumn],
    number: Int
  ) -> Int? {
    guard start < lines.count, lines[start].cells.count == 1,
      lines[start].labels.allSatisfy({ !$0.isDivided && $0.label.mayBeItem })
    else { return nil }
    let isNumbered = columns.first == .number
    if isNumbered, !lines[start].isNumber(number) { return nil }
    var end = start + 1
    while end < lines.count, end - start < columns.count + 6, !lines[end].followsBlank,
      !(isNumbered && lines[end].isNumber(number + 1))
    {
      end += 1
    }
    // Without numbers, only empty lines show where rows end.
    guard isNumbered || lines[start].followsBlank, end - start > 1 else { return nil }
    return end
  }

  /// The cells of a row in the order of the columns; some may be missing or span several lines.
  private static func cells(of texts: [MarkedText], _ columns: [AgendaColumn]) -> [MarkedText] {
    guard texts.count != columns.count else { return texts }
    var rest = texts[...]
    var cells: [AgendaColumn: MarkedText] = [:]
    if columns.first == .number { cells[.number] = rest.popFirst() }
    cells[.title] = rest.popFirst()
    for column in columns.reversed() {
      guard let last = rest.last, [.minutes, .presenter, .owner, .due].contains(column), fits(last, column) else {
        continue
      }
      cells[column] = last
      rest.removeLast()
    }
    let texts = columns.filter { [.text, .outcome, .decision, .action].contains($0) }
    for column in texts where !rest.isEmpty {
      cells[column] = column == texts.last ? MarkedText.joining(Array(rest)) : rest.removeFirst()
    }
    return columns.map { cells[$0] ?? MarkedText() }
  }

  /// Whether a cell can be in a column.
  private static func fits(_ cell: MarkedText, _ column: AgendaColumn) -> Bool {
    let words = cell.words
    switch column {
    case .minutes: return !cell.minutes.isEmpty || cell.isOnlyTimes && cell.dates(among: words).isEmpty
    case .due: return words.count <= 5 && !cell.dates(among: words, allowsShort: true).isEmpty
    default: return words.count <= 6 && (PersonPhrase.starts(cell) || RosterLines.isOrganization(cell))
    }
  }

  private static func row(_ cells: [MarkedText]) -> [SourceLine] {
    guard let first = cells.lazy.compactMap(\.marks.first).first else { return [] }
    let tab = Mark.inserted("\t", at: first)
    let marks = cells.enumerated().flatMap { number, cell in (number > 0 ? tab : []) + cell.marks }
    return [SourceLine(MarkedText(marks[...]), followsBlank: false)].compactMap { $0 }
  }
}

extension SourceLine {
  /// Whether the line consists only of a number.
  fileprivate func isNumber(_ number: Int) -> Bool {
    guard let word = words.first(where: { $0.kind != .sign }), word.kind == .number, words.count <= 3 else {
      return false
    }
    return Int(word.letters) == number && words.allSatisfy { $0.kind != .word }
  }
}
