import CrimePrevention

/// Reads JSON text (RFC 8259, strictly) in one pass and writes down what stands where.
///
/// Takes time and memory linear in the length of the text, and no stack: depth is limited by ``depthLimit``.
struct JSONScanner {
  /// How deeply objects and lists may nest.
  static let depthLimit = 512

  let bytes: [UInt8]
  var offset = 0
  var nodes: [JSONTape.Node] = []
  private var open: [Int] = []
  var duplicates: [JSONTape.Duplicate] = []
  var lineStarts = [0]

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
  mutating func scanDocument() throws(JSONSyntaxError.Fault) {
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
  mutating func scanNext(in container: Int) throws(JSONSyntaxError.Fault) {
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

  mutating func scanValue() throws(JSONSyntaxError.Fault) {
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

  mutating func openContainer(_ kind: JSONTape.Node.Kind) throws(JSONSyntaxError.Fault) {
    guard open.count < Self.depthLimit else { throw .tooDeep }
    open.append(nodes.count)
    append(kind, from: offset, to: 0)
    offset += 1
  }

  mutating func close(_ container: Int) {
    offset += 1
    open.removeLast()
    nodes[container].next = UInt32(nodes.count)
    if nodes[container].kind == .object { findDuplicates(in: container) }
  }

  mutating func append(_ kind: JSONTape.Node.Kind, from start: Int, to end: Int) {
    nodes.append(JSONTape.Node(kind: kind, start: UInt32(start), end: UInt32(end), next: UInt32(nodes.count + 1)))
  }

  mutating func scanLiteral(
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
  var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipSpace() {
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

  func unexpected(_ expected: JSONSyntaxError.Expected) -> JSONSyntaxError.Fault {
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
