import CrimePrevention

/// The rows of a text of cells (RFC 4180), one at a time.
///
/// A cell that starts with a quotation mark continues across line breaks to the closing one; two marks inside stand for
/// one. Takes time linear in the number of bytes, and keeps only the current row.
struct CSVRows {
  let bytes: [UInt8]
  let delimiter: UInt8

  /// The maximum number of cells that are kept, more than a row of figures has.
  static let mostCells = 4096
  /// The maximum length of a cell's text that is read, in bytes.
  static let longestCell = 1024

  struct Row {
    /// The line that it starts on, from 1.
    var line = 1
    var cells: [Cell] = []
    /// Whether it has more cells than are kept.
    var isCut = false

    var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  }

  struct Cell {
    /// The range of its bytes, without the quotation marks around them.
    let range: Range<Int>
    let isQuoted: Bool
    let line: Int
    /// The column that it starts on, from 1, in Unicode scalars.
    let column: Int

    var isEmpty: Bool { range.isEmpty }
    var position: SourcePosition { SourcePosition(line: line, column: column) }
  }

  /// The text of a cell; a long one is truncated.
  func text(_ cell: Cell) -> String {
    let text = String(decoding: bytes[cell.range.prefix(Self.longestCell)], as: UTF8.self)
    return cell.isQuoted ? text.replacingDoubledQuotes : text
  }

  /// Whether a cell is longer than the text that is read.
  func isLong(_ cell: Cell) -> Bool { cell.range.count > Self.longestCell }

  /// Visits rows until the closure returns `false`.
  ///
  /// - Throws: ``UnreadableFigures`` where a quotation mark isn't closed.
  func visit(upTo limit: Int = .max, _ body: (Row) throws(UnreadableFigures) -> Bool) throws(UnreadableFigures) {
    var scanner = Scanner(bytes: bytes, delimiter: delimiter, end: Swift.min(limit, bytes.count))
    while let row = try scanner.next() {
      guard try body(row) else { return }
    }
  }

  private struct Scanner {
    let bytes: [UInt8]
    let delimiter: UInt8
    let end: Int
    private var index = 0
    private var line = 1
    private var column = 1

    init(bytes: [UInt8], delimiter: UInt8, end: Int) {
      self.bytes = bytes
      self.delimiter = delimiter
      self.end = end
    }

    mutating func next() throws(UnreadableFigures) -> Row? {
      guard index < end else { return nil }
      var row = Row(line: line)
      while true {
        let cell = try cell()
        if row.cells.count < CSVRows.mostCells { row.cells.append(cell) } else { row.isCut = true }
        guard index < end, bytes[index] == delimiter else { break }
        advance()
      }
      if index < end, bytes[index] == UInt8(ascii: "\r") { advance() }
      if index < end, bytes[index] == UInt8(ascii: "\n") { advance() }
      return row
    }

    private mutating func advance() {
      let byte = bytes[index]
      index += 1
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }

    private mutating func cell() throws(UnreadableFigures) -> Cell {
      let (line, column) = (line, column)
      if index < end, bytes[index] == UInt8(ascii: "\"") { return try quoted(line, column) }
      let start = index
      while index < end, bytes[index] != delimiter, bytes[index] != UInt8(ascii: "\n"), !isReturn { advance() }
      return Cell(range: start..<index, isQuoted: false, line: line, column: column)
    }

    private var isReturn: Bool {
      bytes[index] == UInt8(ascii: "\r") && (index + 1 == end || bytes[index + 1] == UInt8(ascii: "\n"))
    }

    private mutating func quoted(_ line: Int, _ column: Int) throws(UnreadableFigures) -> Cell {
      advance()
      let start = index
      while index < end {
        guard bytes[index] == UInt8(ascii: "\"") else {
          advance()
          continue
        }
        if index + 1 < end, bytes[index + 1] == UInt8(ascii: "\"") {
          advance()
          advance()
          continue
        }
        let cell = Cell(range: start..<index, isQuoted: true, line: line, column: column + 1)
        advance()
        // Text between the closing mark and the next cell isn't part of any cell.
        while index < end, bytes[index] != delimiter, bytes[index] != UInt8(ascii: "\n"), !isReturn { advance() }
        return cell
      }
      guard end == bytes.count else {
        return Cell(range: start..<index, isQuoted: true, line: line, column: column + 1)
      }
      throw UnreadableFigures(
        "The quotation mark that opens a cell here is never closed. Close it, or export the file again.",
        "Citattecknet som börjar en cell här avslutas aldrig. Avsluta det eller exportera filen på nytt.",
        at: SourcePosition(line: line, column: column)
      )
    }
  }
}

extension String {
  fileprivate var replacingDoubledQuotes: String {
    guard contains("\"\"") else { return self }
    var text = ""
    var skips = false
    for character in self {
      if character == "\"", skips {
        skips = false
        continue
      }
      skips = character == "\""
      text.append(character)
    }
    return text
  }
}
