/// Finds the probable mistake where a text stops being JSON.
///
/// Runs only after a fault was found, so that reading a text without faults takes no longer.
struct SyntaxCauseFinder {
  let tape: JSONTape
  /// Where the fault is.
  let place: Int
  /// The numbers of the objects and lists that aren't closed there, each inside the one before.
  let open: [Int]

  /// The cause; `nil` when the text shows none.
  func cause(of fault: JSONSyntaxError.Fault, _ finder: inout PositionFinder) -> SyntaxCause? {
    switch fault {
    case .unexpectedCharacter(let found, let expected):
      here(found, expected) ?? typographicEnd() ?? unclosed(before: found, expected, &finder)
    case .trailingContent: isComment ? .comment : nil
    case .invalidNumber: notANumber ?? decimalComma
    case .controlCharacter(0x0A), .controlCharacter(0x0D): typographicEnd()
    case .unexpectedEnd: unclosedAtEnd(&finder)
    default: nil
    }
  }

  /// The cause that the character itself shows.
  private func here(_ found: Unicode.Scalar, _ expected: JSONSyntaxError.Expected) -> SyntaxCause? {
    if isComment { return .comment }
    switch expected {
    case .value where found == "'", .name where found == "'", .nameOrBrace where found == "'": return .singleQuotes
    case .value: return Self.quotes.contains(found) ? .typographicQuote(found) : notANumber
    case .name where decimalComma != nil: return decimalComma
    default: return Self.quotes.contains(found) ? .typographicQuote(found) : nil
    }
  }

  /// Marks that word processors put in place of straight quotation marks.
  private static let quotes: Set<Unicode.Scalar> = [
    "“", "”", "„", "‟", "‘", "’", "‚", "‛", "«", "»", "‹", "›", "″", "′",
  ]

  /// A `#` counts inside the document only: before that, it begins a heading in some other format.
  private var isComment: Bool {
    starts("//") || starts("/*") || (starts("#") && !open.isEmpty)
  }

  private func starts(_ text: String) -> Bool {
    tape.bytes[place...].starts(with: text.utf8)
  }

  private var notANumber: SyntaxCause? {
    ["NaN", "nan", "Infinity", "-Infinity", "-infinity", "infinity", "inf", "-inf", "Inf", "-Inf"]
      .first(where: starts).map { .notANumber($0) }
  }

  /// Digits that a comma separates from a number.
  private var decimalComma: SyntaxCause? {
    guard place > 0, tape.bytes[place - 1] == UInt8(ascii: ","), let number = tape.nodes.indices.last,
      tape.nodes[number].kind == .number, tape.range(number).upperBound == place - 1
    else { return nil }
    let digits = tape.bytes[place...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard !digits.isEmpty else { return nil }
    return .decimalComma(
      whole: String(decoding: tape.raw(number), as: UTF8.self),
      decimals: String(decoding: digits, as: UTF8.self)
    )
  }
}

// MARK: - Texts that don't end

extension SyntaxCauseFinder {
  /// A text that continues past its end, since its last quotation mark isn't straight: its content ends with such a
  /// mark and with what comes between values.
  private func typographicEnd() -> SyntaxCause? {
    let isInText = BracketScan(tape, upTo: place).isInText
    guard let content = isInText ? textSoFar : lastText else { return nil }
    let text = String(decoding: tape.bytes[content], as: UTF8.self).unicodeScalars
    let rest = text.reversed().drop { " \t,:{}[]".unicodeScalars.contains($0) }
    guard let mark = rest.first, Self.quotes.contains(mark), isInText || rest.count < text.count else { return nil }
    return .typographicEnd(mark)
  }

  /// What is between the last quotation mark and the fault.
  private var textSoFar: Range<Int>? {
    tape.bytes[..<place].lastIndex(of: UInt8(ascii: "\"")).map { $0 + 1..<place }
  }

  private var lastText: Range<Int>? {
    guard let last = tape.nodes.indices.last, [.text, .escapedText].contains(tape.nodes[last].kind) else { return nil }
    return tape.range(last)
  }
}

// MARK: - Objects and lists that don't end

extension SyntaxCauseFinder {
  /// The innermost object or list, when the character shows that it should have been closed before.
  private func unclosed(
    before found: Unicode.Scalar,
    _ expected: JSONSyntaxError.Expected,
    _ finder: inout PositionFinder
  ) -> SyntaxCause? {
    guard let container = open.last else { return nil }
    let isObject = tape.nodes[container].kind == .object
    let shows =
      switch found {
      case "]": isObject && (expected == .commaOrBrace || expected == .nameOrBrace)
      case "}": !isObject
      case "{": expected == .name
      // A name among a list's elements; if it is the first, the list should rather have been an object.
      case ":": !isObject && Array(tape.places.children(of: container).prefix(2)).count > 1
      default: false
      }
    guard shows else { return nil }
    return .unclosed(
      tape.type(of: container),
      openedAt: finder.position(at: tape.startOffset(container)),
      before: found
    )
  }

  /// The object or list that lacks its end; when the indentation of lines shows which one, that one.
  private func unclosedAtEnd(_ finder: inout PositionFinder) -> SyntaxCause? {
    let scan = BracketScan(tape, upTo: tape.bytes.count)
    guard !scan.isInText, let start = scan.misplaced ?? open.last.map(tape.startOffset) else { return nil }
    let type: JSONType = tape.bytes[start] == UInt8(ascii: "{") ? .object : .list
    return .unclosed(type, openedAt: finder.position(at: start), before: nil)
  }
}

/// The brackets of a text, read without regard to what is between them.
private struct BracketScan {
  /// Whether the text stops inside quotation marks.
  private(set) var isInText = false
  /// Where the first bracket opens that is closed on a line less indented than its own.
  private(set) var misplaced: Int?
  private var open: [(place: Int, indent: Int)] = []
  private var indent = 0
  private var isLineStart = true

  init(_ tape: JSONTape, upTo end: Int) {
    var place = 0
    while place < end {
      let byte = tape.bytes[place]
      if isInText {
        if byte == UInt8(ascii: "\\") { place += 1 }
        if byte == UInt8(ascii: "\"") { isInText = false }
      } else {
        take(byte, at: place)
      }
      place += 1
    }
  }

  private mutating func take(_ byte: UInt8, at place: Int) {
    switch byte {
    case 0x0A: (indent, isLineStart) = (0, true)
    case 0x20, 0x09: if isLineStart { indent += 1 }
    case UInt8(ascii: "{"), UInt8(ascii: "["): open.append((place, indent))
    case UInt8(ascii: "}"), UInt8(ascii: "]"): close()
    case UInt8(ascii: "\""): isInText = true
    default: break
    }
    if ![0x20, 0x09, 0x0A, 0x0D].contains(byte) { isLineStart = false }
  }

  private mutating func close() {
    guard let opened = open.popLast(), isLineStart, misplaced == nil, opened.indent > indent else { return }
    misplaced = opened.place
  }
}
