import CrimePrevention

/// Reads JSON text (RFC 8259, strictly) in one pass and writes down what stands where.
///
/// Takes time and memory linear in the length of the text, and no stack: depth is limited by ``depthLimit``.
struct JSONScanner {
  /// How deeply objects and lists may nest.
  static let depthLimit = 512

  private let bytes: [UInt8]
  private var offset = 0
  private var nodes: [JSONTape.Node] = []
  private var open: [Int] = []
  private var duplicates: [JSONTape.Duplicate] = []
  private var lineStarts = [0]

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 12)
  }

  /// What stands where in `bytes`.
  ///
  /// - Throws: The first fault in the text, with its place.
  static func tape(of bytes: [UInt8]) throws(JSONSyntaxError) -> JSONTape {
    var scanner = JSONScanner(bytes)
    do {
      try scanner.scanDocument()
    } catch {
      var finder = PositionFinder(scanner.tape)
      let place = error == .unexpectedEnd ? bytes.count : scanner.offset
      throw JSONSyntaxError(fault: error, path: scanner.path, position: finder.position(at: place))
    }
    return scanner.tape
  }

  private var tape: JSONTape {
    JSONTape(bytes: bytes, nodes: nodes, duplicates: duplicates, lineStarts: lineStarts)
  }
}

// MARK: - Structure

extension JSONScanner {
  private mutating func scanDocument() throws(JSONSyntaxError.Fault) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    guard bytes.count < Int(UInt32.max) else { throw .tooLarge }
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.prefix(4).contains(0) {
      throw .notUTF8Encoding
    }
    skipSpace()
    guard offset < bytes.count else { throw .empty }
    try scanValue()
    while let container = open.last {
      try scanNext(in: container)
    }
    skipSpace()
    guard offset == bytes.count else { throw .trailingContent }
  }

  /// Goes on in an open object or list: to its next child, or past its end.
  private mutating func scanNext(in container: Int) throws(JSONSyntaxError.Fault) {
    let isObject = nodes[container].kind == .object
    let isFirst = nodes[container].end == 0
    let closing = UInt8(ascii: isObject ? "}" : "]")
    skipSpace()
    if current == closing {
      close(container)
      return
    }
    if !isFirst {
      guard current == UInt8(ascii: ",") else { throw unexpected(isObject ? .commaOrBrace : .commaOrBracket) }
      let comma = offset
      offset += 1
      skipSpace()
      if current == closing {
        offset = comma
        throw .trailingComma
      }
    }
    if isObject {
      guard current == UInt8(ascii: "\"") else { throw unexpected(isFirst ? .nameOrBrace : .name) }
      nodes[container].end += 2
      try scanText()
      skipSpace()
      guard current == UInt8(ascii: ":") else { throw unexpected(.colon) }
      offset += 1
      skipSpace()
    } else {
      nodes[container].end += 1
    }
    try scanValue()
  }

  private mutating func scanValue() throws(JSONSyntaxError.Fault) {
    guard let current else { throw .unexpectedEnd }
    switch current {
    case UInt8(ascii: "{"): try openContainer(.object)
    case UInt8(ascii: "["): try openContainer(.array)
    case UInt8(ascii: "\""): try scanText()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
    case UInt8(ascii: "t"): try scanLiteral("true", .true)
    case UInt8(ascii: "f"): try scanLiteral("false", .false)
    case UInt8(ascii: "n"): try scanLiteral("null", .null)
    default: throw unexpected(.value)
    }
  }

  private mutating func openContainer(_ kind: JSONTape.Node.Kind) throws(JSONSyntaxError.Fault) {
    guard open.count < Self.depthLimit else { throw .tooDeep }
    open.append(nodes.count)
    append(kind, from: offset, to: 0)
    offset += 1
  }

  private mutating func close(_ container: Int) {
    offset += 1
    open.removeLast()
    nodes[container].next = UInt32(nodes.count)
    if nodes[container].kind == .object { findDuplicates(in: container) }
  }

  private mutating func append(_ kind: JSONTape.Node.Kind, from start: Int, to end: Int) {
    nodes.append(JSONTape.Node(kind: kind, start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1)))
  }

  private mutating func scanLiteral(
    _ word: StaticString,
    _ kind: JSONTape.Node.Kind
  ) throws(JSONSyntaxError.Fault) {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount {
      guard let current else { throw .unexpectedEnd }
      guard current == word.utf8Start[index] else {
        offset = start
        throw unexpected(.value)
      }
      offset += 1
    }
    append(kind, from: start, to: offset)
  }

  /// The byte at hand; `nil` at the end of the text.
  private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x0A:
        offset += 1
        lineStarts.append(offset)
      case 0x20, 0x09, 0x0D: offset += 1
      default: return
      }
    }
  }

  private func unexpected(_ expected: JSONSyntaxError.Expected) -> JSONSyntaxError.Fault {
    guard offset < bytes.count else { return .unexpectedEnd }
    guard let character = scalar(at: offset) else { return encodingFault(at: offset) }
    return .unexpectedCharacter(character, expected: expected)
  }

  /// The way to the innermost open object or list.
  private var path: DocumentPath {
    zip(open, open.dropFirst()).reduce(into: DocumentPath()) { path, step in
      let (outer, inner) = step
      path =
        nodes[outer].kind == .object
        ? path.member(tape.text(inner - 1)) : path.element(Int(nodes[outer].end) - 1)
    }
  }
}

// MARK: - Texts and numbers

extension JSONScanner {
  private mutating func scanText() throws(JSONSyntaxError.Fault) {
    offset += 1
    let start = offset
    var kind = JSONTape.Node.Kind.text
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        append(kind, from: start, to: offset)
        offset += 1
        return
      case UInt8(ascii: "\\"):
        kind = .escapedText
        try scanEscape()
      case 0x00...0x1F: throw .controlCharacter(bytes[offset])
      case 0x80...0xFF:
        guard let scalar = scalar(at: offset) else { throw encodingFault(at: offset) }
        offset += UTF8.width(scalar)
      default: offset += 1
      }
    }
    throw .unexpectedEnd
  }

  private mutating func scanEscape() throws(JSONSyntaxError.Fault) {
    guard offset + 1 < bytes.count else { throw .unexpectedEnd }
    if JSONEscapes.character(bytes[offset + 1]) != nil {
      offset += 2
      return
    }
    let unit = try codeUnit(at: offset)
    if UTF16.isTrailSurrogate(unit) { throw .loneSurrogate(unit) }
    if UTF16.isLeadSurrogate(unit) {
      let start = bytes[(offset + 6)...].prefix(2)
      guard "\\u".utf8.starts(with: start) else { throw .loneSurrogate(unit) }
      guard start.count == 2 else { throw .unexpectedEnd }
      guard UTF16.isTrailSurrogate(try codeUnit(at: offset + 6)) else { throw .loneSurrogate(unit) }
      offset += 6
    }
    offset += 6
  }

  /// The code unit that `\u` and four digits at `place` stand for.
  private mutating func codeUnit(at place: Int) throws(JSONSyntaxError.Fault) -> UInt16 {
    guard bytes[place + 1] == UInt8(ascii: "u") else {
      guard let character = scalar(at: place + 1) else {
        offset = place + 1
        throw encodingFault(at: offset)
      }
      throw .unknownEscape(character)
    }
    let digits = bytes[(place + 2)...].prefix(4)
    if let unit = JSONEscapes.codeUnit(digits) { return unit }
    offset = place
    let isCutShort = digits.count < 4 && digits.allSatisfy(JSONEscapes.isHexDigit)
    throw isCutShort ? .unexpectedEnd : .malformedEscape
  }

  private mutating func scanNumber() throws(JSONSyntaxError.Fault) {
    let start = offset
    if current == UInt8(ascii: "-") { offset += 1 }
    let startsWithZero = current == UInt8(ascii: "0")
    let digitCount = skipDigits()
    guard digitCount > 0 else { throw numberFault(from: start) }
    guard digitCount == 1 || !startsWithZero else { throw invalidNumber(from: start) }
    if current == UInt8(ascii: ".") {
      offset += 1
      guard skipDigits() > 0 else { throw numberFault(from: start) }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      offset += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
      guard skipDigits() > 0 else { throw numberFault(from: start) }
    }
    append(.number, from: start, to: offset)
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    return offset - start
  }

  private mutating func numberFault(from start: Int) -> JSONSyntaxError.Fault {
    offset == bytes.count ? .unexpectedEnd : invalidNumber(from: start)
  }

  private mutating func invalidNumber(from start: Int) -> JSONSyntaxError.Fault {
    let shown = bytes[start...].prefix { "+-.0123456789eE".utf8.contains($0) }
    offset = start
    return .invalidNumber(String(decoding: shown.prefix(40), as: UTF8.self))
  }

  /// What is wrong with bytes that aren't UTF-8; the text may also end amid a character.
  private func encodingFault(at place: Int) -> JSONSyntaxError.Fault {
    let width = (~bytes[place]).leadingZeroBitCount
    let present = bytes[place...].prefix(width)
    let isCutShort = width <= 4 && present.count < width && present.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    return isCutShort ? .unexpectedEnd : .invalidUTF8(bytes[place])
  }

  /// The character at `place`; `nil` when the bytes there aren't UTF-8.
  private func scalar(at place: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var rest = bytes[place...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar
  }
}

// MARK: - Duplicate names

extension JSONScanner {
  private mutating func findDuplicates(in object: Int) {
    let count = Int(nodes[object].end) / 2
    guard count > 1 else { return }
    var keys: [Int] = []
    keys.reserveCapacity(count)
    var key = object + 1
    var isPlain = true
    while key < nodes.count {
      keys.append(key)
      isPlain = isPlain && nodes[key].kind == .text && name(key).allSatisfy { $0 < 0x80 }
      key = Int(nodes[key + 1].next)
    }
    if isPlain && count <= 24 { findDuplicatesPairwise(keys) } else { findDuplicatesByHash(keys) }
  }

  /// Fastest for the few names in ASCII that a record's objects have.
  private mutating func findDuplicatesPairwise(_ keys: [Int]) {
    for (position, second) in keys.enumerated().dropFirst() {
      let length = nodes[second].end - nodes[second].start
      for first in keys[..<position] where nodes[first].end - nodes[first].start == length {
        if name(first).elementsEqual(name(second)) {
          duplicates.append(JSONTape.Duplicate(first: first, second: second))
          break
        }
      }
    }
  }

  /// Compares names as Swift's texts do, since what is read is held by such names: `é` is `e` with an accent.
  private mutating func findDuplicatesByHash(_ keys: [Int]) {
    var seen: [String: Int] = [:]
    for key in keys {
      let isEscaped = nodes[key].kind == .escapedText
      let text = isEscaped ? JSONEscapes.resolve(name(key)) : String(decoding: name(key), as: UTF8.self)
      if let first = seen[text] {
        duplicates.append(JSONTape.Duplicate(first: first, second: key))
      } else {
        seen[text] = key
      }
    }
  }

  private func name(_ key: Int) -> ArraySlice<UInt8> {
    bytes[Int(nodes[key].start)..<Int(nodes[key].end)]
  }
}
