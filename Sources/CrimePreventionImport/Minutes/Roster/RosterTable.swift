import CrimePrevention

/// A table of people: a head that names the columns, and one row per person.
struct RosterTable {
  /// The cells of a row; where spaces separate them, two are enough below a head.
  private static func cells(of line: SourceLine) -> [MarkedText] {
    let isDivided = line.text.firstIndex(of: "\t") != nil || line.text.firstIndex(of: "|") != nil
    return isDivided || line.cells.count > 1 && line.cells[0].isEmpty ? line.cells : line.text.splitAtGaps(of: 2)
  }

  /// What a column of the table holds.
  private enum Column {
    case name, post, organization, attendance, present, absent, capacity, remark, other
  }

  private let columns: [Column?]
  /// Where the columns start, if spaces separate them.
  private let starts: [Int32]?
  private let group: RosterGroup?
  /// The cells of the head.
  let header: [MarkedText]
  /// The rows.
  let rows: [SourceLine]
  /// The line after the table.
  let end: Int

  /// Creates the table whose head is at a line; `nil` when the line isn't one.
  init?(_ lines: [SourceLine], at start: Int, under group: RosterGroup?) {
    guard let columns = Self.header(of: lines[start]) else { return nil }
    self.columns = columns
    self.group = group
    header = lines[start].cells
    let isDivided = lines[start].text.firstIndex(of: "\t") != nil || lines[start].text.firstIndex(of: "|") != nil
    starts = isDivided ? nil : header.map { $0.marks.first?.column ?? 0 }
    var end = start + 1
    while end < lines.count, Self.isRow(lines[end], of: columns) { end += 1 }
    rows = lines[(start + 1)..<end].filter { line in line.cells.contains { $0.marks.contains { $0.scalar.isLetter } } }
    self.end = end
    guard !rows.isEmpty else { return nil }
  }

  private static func header(of line: SourceLine) -> [Column?]? {
    guard (2...10).contains(line.cells.count) else { return nil }
    let columns = line.cells.map { cell in
      lexicon.meaning(of: cell.words.filter { $0.kind == .word }.map(\.letters).joined())
    }
    let known = columns.compactMap { $0 }
    if !known.contains(.name), let first = line.cells.first, lists.contains(first.words.map(\.letters).joined()),
      known.contains(.present) || known.contains(.attendance)
    {
      // "Kallade   Närv.   Frånv."
      return [.name] + columns.dropFirst()
    }
    guard known.contains(.name), known.count >= 2, known.count * 3 >= columns.count * 2 else { return nil }
    return columns
  }

  /// Headings of people that can head the column of names next to columns of crosses.
  private static let lists = Lexicon(
    words: "kallade",
    "ledamöter",
    "inbjudna",
    "representanter",
    "medlemmar",
    "deltagare"
  )

  /// Whether people with crosses next to them are below a head.
  static func hasCrosses(below start: Int, in lines: [SourceLine]) -> Bool {
    guard let columns = header(of: lines[start]) else { return false }
    return lines[(start + 1)...].prefix(3).contains { line in
      let cells = cells(of: line)
      return cells.count <= columns.count && cells.dropFirst().contains(where: RosterAnswer.isMark)
    }
  }

  /// The cells of a row by the columns that they are below; some may be empty.
  private func placed(_ row: SourceLine) -> [MarkedText] {
    let cells = Self.cells(of: row)
    if cells.count > columns.count, starts != nil, let last = columns.indices.last {
      // "X  fr.o.m. punkt 3" is one cell.
      return cells[..<last] + [MarkedText.joining(Array(cells[last...]))]
    }
    guard let starts, cells.count < columns.count, row.text.firstIndex(of: "\t") == nil else { return cells }
    var placed = [MarkedText](repeating: MarkedText(), count: columns.count)
    for cell in cells {
      guard let column = cell.marks.first?.column else { continue }
      let place = starts.lastIndex { $0 <= column + 2 } ?? 0
      placed[place] = placed[place].isEmpty ? cell : MarkedText.joining([placed[place], cell])
    }
    return placed
  }

  private static func isRow(_ line: SourceLine, of columns: [Column?]) -> Bool {
    guard AgendaColumn.header(of: line) == nil, cells(of: line).count >= 2, cells(of: line).count <= columns.count + 1
    else { return false }
    if line.cells.allSatisfy({ $0.marks.allSatisfy { $0.scalar.isDash || $0.scalar == ":" || $0.scalar.isSpace } }) {
      return true
    }
    // "Ordförande   Bo Ek   Kommunen" is a row where the second column has names.
    let cells = cells(of: line)
    if cells.count == columns.count, let place = columns.firstIndex(of: .name), PersonPhrase.starts(cells[place]) {
      return true
    }
    return !line.labels.prefix(1).contains(where: \.isDivided)
  }

  private static let lexicon = Lexicon<Column>([
    ("namn|person|deltagare|ledamot|deltagarens namn", .name), ("funktion|titel|roll|befattning|uppdrag", .post),
    (
      "organisation|verksamhet|förvaltning|företräder|representerar|organisation förvaltning|nämnd|myndighet|aktör|från|kommer från|enhet|avdelning|arbetsplats|hemvist|part",
      .organization
    ),
    ("närvaro|deltog|närvarostatus|status", .attendance), ("närvarande|när|n|nv|närv", .present),
    ("frånvarande|frånvaro|förhinder|ej närvarande|anmält förhinder|f|fv|frånv|ej närv", .absent),
    ("kapacitet|ersättare", .capacity),
    ("kommentar|anmärkning|notering|not|övrigt", .remark), ("parti|signatur|e post|telefon|epost", .other),
  ])

  func read(_ evidence: StrikeEvidence, into reading: inout Reading) {
    for cell in header { reading.coverage.add(cell) }
    let hasMarks = columns.contains { $0 == .attendance || $0 == .present || $0 == .absent }
    for row in rows { read(row, hasMarks: hasMarks, evidence, into: &reading) }
  }

  private func read(_ row: SourceLine, hasMarks: Bool, _ evidence: StrikeEvidence, into reading: inout Reading) {
    var attendance: (Participant.Attendance, MarkedText)?
    var isImplied = false
    var organization: MarkedText?
    var texts: [MarkedText] = []
    for (column, cell) in zip(columns, placed(row)) where !cell.isEmpty {
      switch column {
      case .name: texts.insert(cell, at: 0)
      case .post, .capacity, .remark, nil: texts.append(cell)
      case .organization: organization = cell
      case .attendance, .present:
        guard let answer = RosterAnswer(cell) else { continue }
        isImplied = answer.isImplied
        attendance = (answer.attendance, answer.text)
        texts.append(answer.rest)
      case .absent:
        guard let answer = RosterAnswer(cell), !answer.isImplied else { continue }
        attendance = (answer.attendance == .present ? .absent : .present, answer.text)
      case .other: reading.coverage.add(cell)
      }
    }
    let group = attendance.map { RosterGroup(attendance: $0.0, isImplied: isImplied) } ?? (hasMarks ? nil : self.group)
    if let mark = attendance?.1 { reading.coverage.add(mark) }
    let name = MarkedText.joining(texts.filter { !$0.isEmpty }.map { MarkedText($0.marks + Self.comma(after: $0)) })
    RosterReader(
      group: group,
      organization: organization,
      suspectsDashes: evidence.suspectsDashes,
      marksStrikes: evidence.marksStrikes,
      isRow: true
    ).read([name], into: &reading)
  }

  /// A comma that replaces the line between two cells.
  private static func comma(after cell: MarkedText) -> [Mark] {
    cell.marks.last.map { Mark.inserted(",", at: $0) } ?? []
  }
}
