import CrimePrevention

/// Reads a table of cells into observations.
struct CSVImport {
  private let rows: CSVRows
  private let head: CSVHead
  private let indicator: Indicator
  private let map: ImportMap
  private let finder: PartFinder
  private var collector = FigureCollector()
  private var decimalIsComma: Bool
  /// The values of other columns that select the rows to read.
  private var selected: [Int: String] = [:]

  init(_ text: DecodedText, for indicator: Indicator, in record: CouncilRecord, map: ImportMap)
    throws(UnreadableFigures)
  {
    if let zero = text.utf8.firstIndex(of: 0) {
      throw UnreadableFigures(
        "The file holds a zero byte, as no text of cells does. Export it again as text (CSV).",
        "Filen innehåller en nollbyte, vilket ingen textfil med celler gör. Exportera den på nytt som text (CSV).",
        at: text.position(of: zero)
      )
    }
    let dialect = CSVDialect(of: text)
    rows = CSVRows(bytes: text.utf8, delimiter: dialect.delimiter)
    head = try CSVHead(rows, indicator, map)
    self.indicator = indicator
    self.map = map
    finder = PartFinder(record, indicator, map)
    decimalIsComma = dialect.delimiter != UInt8(ascii: ",")
    collector.remark(dialect.sentence)
    collector.remark(
      head.hasPeriodsAsColumns
        ? "The head is on line \(head.line); periods are columns."
        : "The head is on line \(head.line); each row is a value.",
      head.hasPeriodsAsColumns
        ? "Rubrikraden är rad \(head.line); perioderna är kolumner."
        : "Rubrikraden är rad \(head.line); varje rad är ett värde."
    )
    try survey()
  }

  /// Examines all rows once: which values other columns have, and which decimal sign is used.
  private mutating func survey() throws(UnreadableFigures) {
    let others = head.columns.indices.filter { if case .other = head.columns[$0] { true } else { false } }
    var values: [Int: [String]] = [:]
    var commas = 0
    var points = 0
    try rows.visit { row throws(UnreadableFigures) in
      guard row.line > head.line, isData(row) else { return true }
      for index in others where index < row.cells.count {
        let text = rows.text(row.cells[index]).trimmingSpaces
        if !text.isEmpty, (values[index]?.count ?? 0) < 50, values[index]?.contains(text) != true {
          values[index, default: []].append(text)
        }
      }
      for (index, cell) in row.cells.enumerated() where index < head.columns.count {
        guard case .value = head.columns[index] else { continue }
        switch rows.decimalSign(of: cell) {
        case UInt8(ascii: ","): commas += 1
        case UInt8(ascii: "."): points += 1
        default: break
        }
      }
      return true
    }
    if commas != points { decimalIsComma = commas > points }
    for index in others { try select(index, among: values[index] ?? []) }
  }

  /// Chooses the value of a column that isn't a dimension of the record's indicator.
  private mutating func select(_ index: Int, among values: [String]) throws(UnreadableFigures) {
    let name = head.names[index]
    if let wanted = map.selected(of: name) {
      selected[index] = wanted
      return
    }
    guard values.count > 1 else {
      if let only = values.first {
        collector.remark(
          "“\(name.excerpt)” is “\(only.excerpt)” throughout.",
          "”\(name.excerpt)” är genomgående ”\(only.excerpt)”."
        )
      }
      return
    }
    let codes = [indicator.name] + indicator.external.map(\.code)
    if let own = values.first(where: { value in codes.contains { PartFinder.key($0) == PartFinder.key(value) } }) {
      selected[index] = own
      return
    }
    let shown = ShownNames(values)
    throw UnreadableFigures(
      "The column “\(name.excerpt)” has several values (\(shown.english)), and nothing says which one is read. Select one in a map.",
      "Kolumnen ”\(name.excerpt)” har flera värden (\(shown.swedish)), och inget säger vilket som ska läsas. Välj ett i en mappning.",
      at: SourcePosition(line: head.line, column: 1)
    )
  }

  /// Whether a row holds figures: it has more than one non-empty cell and isn't a repeated head.
  private func isData(_ row: CSVRows.Row) -> Bool {
    guard row.cells.lazy.filter({ !$0.isEmpty }).prefix(2).count > 1 else { return false }
    return !zip(row.cells, head.names).allSatisfy { rows.text($0).trimmingSpaces == $1 }
  }
}

extension CSVImport {
  mutating func read() throws(UnreadableFigures) -> ObservationImport {
    let differences = unitDifferences()
    var reader = self
    try rows.visit { row throws(UnreadableFigures) in
      if row.line > head.line { reader.read(row, differences) }
      return !reader.collector.isFull
    }
    if reader.collector.isFull { throw reader.collector.tooMany }
    return reader.collector.result()
  }

  /// The reasons why columns can't hold the indicator's values, according to their headings or else to the titles above
  /// them.
  private func unitDifferences() -> [Int: LeftReason] {
    let titles = head.titles.compactMap { StatedUnit($0) }.filter { if case .per = $0.kind { true } else { false } }
    let titled = Set(titles).count == 1 ? titles.first : nil
    var differences: [Int: LeftReason] = [:]
    for (index, column) in head.columns.enumerated() {
      guard case .value = column, let unit = StatedUnit(head.names[index]) ?? titled else { continue }
      differences[index] = unit.difference(from: indicator)
    }
    return differences
  }

  private mutating func read(_ row: CSVRows.Row, _ differences: [Int: LeftReason]) {
    guard isData(row) else {
      if let note = row.cells.first(where: { !$0.isEmpty }) {
        let text = rows.text(note).excerpt
        collector.remark(
          "Line \(row.line) is no row of figures: “\(text)”.",
          "Rad \(row.line) är ingen rad med värden: ”\(text)”."
        )
      }
      return
    }
    let start = row.cells.first?.position ?? SourcePosition(line: row.line, column: 1)
    if row.isCut || row.cells.dropFirst(head.columns.count).contains(where: { !$0.isEmpty }) {
      return collector.leave(.rowTooLong, at: start)
    }
    for (index, wanted) in selected where index < row.cells.count {
      let text = rows.text(row.cells[index]).trimmingSpaces
      if PartFinder.key(text) != PartFinder.key(wanted) {
        return collector.leave(.otherMeasure(text), at: row.cells[index].position)
      }
    }
    switch context(of: row) {
    case .failure(let left): collector.leave(left.reason, at: left.position)
    case .success(let context):
      for (index, cell) in row.cells.enumerated() where index < head.columns.count {
        guard case .value(let period, let part) = head.columns[index] else { continue }
        if let difference = differences[index] {
          collector.leave(difference, at: cell.position)
        } else {
          read(cell, period: period, part, context, row)
        }
      }
    }
  }

  private struct Context {
    var period: Result<ReportingPeriod, LeftReason>?
    var part = FigurePart()
    var numerator: Double?
    var denominator: Double?
    var sampleSize: Int?
    var status: Observation.Status?
    var publishedOn: CalendarDate?
  }

  private struct Left: Error {
    let reason: LeftReason
    let position: SourcePosition
  }

  /// What a row's other cells say about its values.
  private func context(of row: CSVRows.Row) -> Result<Context, Left> {
    var context = Context()
    var year: String?
    var partOfYear: String?
    for (index, cell) in row.cells.enumerated() where index < head.columns.count {
      let text = rows.text(cell).trimmingSpaces
      switch head.columns[index] {
      case .period: year = text
      case .partOfYear(let name): partOfYear = text.allSatisfy(\.isNumber) && !text.isEmpty ? "\(name) \(text)" : text
      case .axis(let axis, let name):
        guard !text.isEmpty else { continue }
        switch finder.part(axis, dimension: name, code: "", label: text) {
        case .success(let part): context.part = context.part.joined(with: part)
        case .failure(let reason): return .failure(Left(reason: reason, position: cell.position))
        }
      case .numerator: context.numerator = number(cell)
      case .denominator: context.denominator = number(cell)
      case .sampleSize: context.sampleSize = number(cell).flatMap { Int(exactly: $0) }
      case .status: context.status = Self.statuses[PartFinder.key(text)]
      case .publishedOn:
        if case .success(let period) = PeriodText.read(text), period.granularity == .day {
          context.publishedOn = period.first
        }
      case .value, .other, .ignored: break
      }
    }
    if let year { context.period = PeriodText.read(partOfYear.map { "\(year) \($0)" } ?? year) }
    return .success(context)
  }

  private static let statuses: [String: Observation.Status] = [
    "preliminär": .preliminary, "preliminärt": .preliminary, "prel": .preliminary, "p": .preliminary, "slutlig": .final,
    "slutligt": .final, "definitiv": .final, "definitiva": .final, "uppskattad": .estimated, "uppskattat": .estimated,
    "skattad": .estimated, "beräknad": .estimated, "preliminary": .preliminary, "final": .final,
    "estimated": .estimated,
  ]

  private func cellValue(_ cell: CSVRows.Cell) -> Result<FigureCell, LeftReason> {
    let text = rows.text(cell)
    guard !rows.isLong(cell) else { return .failure(.valueUnclear(text)) }
    return FigureCell.read(
      text,
      isPercent: indicator.unit == .percent,
      decimalIsComma: decimalIsComma,
      multiplier: indicator.multiplier
    )
  }

  private func number(_ cell: CSVRows.Cell) -> Double? {
    if case .success(.number(let value)) = cellValue(cell) { value } else { nil }
  }

  private mutating func read(
    _ cell: CSVRows.Cell,
    period stated: ReportingPeriod?,
    _ part: FigurePart,
    _ context: Context,
    _ row: CSVRows.Row
  ) {
    let period: ReportingPeriod
    switch stated.map({ .success($0) }) ?? context.period ?? .failure(.periodMissing) {
    case .success(let found): period = found
    case .failure(let reason): return collector.leave(reason, at: row.cells.first?.position ?? cell.position)
    }
    var observation = Observation(
      period: period,
      numerator: context.numerator,
      denominator: context.denominator,
      sampleSize: context.sampleSize,
      status: context.status,
      publishedOn: context.publishedOn
    )
    switch cellValue(cell) {
    case .success(.number(let value)): observation.value = value
    case .success(.status(let status, let mark)):
      if status == .missing, !mark.isEmpty, mark.unicodeScalars.allSatisfy(\.isDash) {
        collector.remark(
          "“\(mark)” is read as missing; some sources write it for zero. Look it up there.",
          "”\(mark)” läses som saknat värde; en del källor skriver det för noll. Kontrollera i källan."
        )
      }
      if observation.numerator == nil || observation.denominator == nil { observation.status = status }
    case .failure(let reason): return collector.leave(reason, at: cell.position)
    }
    collector.add(observation, of: context.part.joined(with: part), at: cell.position)
  }
}

extension CSVRows {
  /// The decimal sign that a cell shows unambiguously: followed by a number of digits other than three.
  fileprivate func decimalSign(of cell: Cell) -> UInt8? {
    guard cell.range.count < 32,
      let place = bytes[cell.range].lastIndex(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") })
    else { return nil }
    let after = bytes[(place + 1)..<cell.range.upperBound].prefix {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }.count
    return after > 0 && after != 3 ? bytes[place] : nil
  }
}

extension DecodedText {
  /// The line and column of a byte.
  func position(of index: Int) -> SourcePosition {
    let before = utf8[..<index]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return SourcePosition(line: line, column: utf8[start..<index].count { $0 & 0xC0 != 0x80 } + 1)
  }
}
