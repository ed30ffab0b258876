/// Reads JSON text (RFC 8259, strictly) in one pass and records the place of each value and name.
///
/// Takes time and memory linear in the length of the text, and no stack: depth is limited.
///
/// The bytes are read without bounds checks, which take a third of the time. This is sound because zeros follow the
/// text (``JSONTape/padding``), a zero is neither JSON nor part of a text, and the offset only moves past bytes that
/// have been examined; so it never gets beyond the first zero.
@safe struct JSONScanner {
  /// How deeply objects and lists of a record may nest.
  static let depthOfRecord = 512

  private let depthLimit: Int

  /// The text, followed by zeros.
  let bytes: UnsafePointer<UInt8>
  /// How many bytes the text has.
  let length: Int
  var offset = 0
  var nodes: [JSONTape.Node] = []
  private var open: [Int] = []
  var duplicates: [JSONTape.Duplicate] = []

  private init(_ bytes: UnsafePointer<UInt8>, length: Int, depthLimit: Int) {
    unsafe self.bytes = unsafe bytes
    self.length = length
    self.depthLimit = depthLimit
    nodes.reserveCapacity(length / 12)
  }

  /// Scans `text`.
  ///
  /// - Throws: The first fault in the text, with its place.
  static func tape(of text: consuming [UInt8], depthLimit: Int = depthOfRecord) throws(JSONSyntaxError) -> JSONTape {
    var bytes = text
    let length = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: JSONTape.padding))
    let (scanner, fault) = unsafe bytes.withUnsafeBufferPointer { buffer -> (JSONScanner?, JSONSyntaxError.Fault?) in
      guard let start = buffer.baseAddress else { return (nil, .empty) }
      var scanner = unsafe JSONScanner(start, length: length, depthLimit: depthLimit)
      do throws(JSONSyntaxError.Fault) {
        try scanner.scanDocument()
        return (scanner, nil)
      } catch {
        return (scanner, error)
      }
    }
    let tape = JSONTape(
      bytes: bytes,
      length: length,
      nodes: scanner?.nodes ?? [],
      duplicates: scanner?.duplicates ?? []
    )
    guard let fault else { return tape }
    var finder = PositionFinder(tape)
    let place = fault == .unexpectedEnd ? length : scanner?.offset ?? 0
    let open = scanner?.open ?? []
    let cause = SyntaxCauseFinder(tape: tape, place: place, open: open).cause(of: fault, &finder)
    throw JSONSyntaxError(
      fault: fault,
      cause: cause,
      path: tape.path(toLastOf: open),
      position: finder.position(at: place)
    )
  }
}

// MARK: - Structure

extension JSONScanner {
  private mutating func scanDocument() throws(JSONSyntaxError.Fault) {
    try scanStart()
    try scanValue()
    while let container = open.last {
      try scanNext(in: container)
    }
    skipSpace()
    guard offset == length else { throw .trailingContent }
  }

  private mutating func scanStart() throws(JSONSyntaxError.Fault) {
    guard length < Int(UInt32.max) else { throw .tooLarge }
    if length >= 3, unsafe (bytes[0], bytes[1], bytes[2]) == (0xEF, 0xBB, 0xBF) { offset = 3 }
    if length >= 2, unsafe (bytes[0], bytes[1]) == (0xFE, 0xFF) || (bytes[0], bytes[1]) == (0xFF, 0xFE) {
      throw .notUTF8Encoding
    }
    for place in 0..<min(4, length) where unsafe bytes[place] == 0 { throw .notUTF8Encoding }
    skipSpace()
    guard offset < length else { throw .empty }
  }

  /// Continues in an open object or list: scans its next child, or moves past its end.
  private mutating func scanNext(in container: Int) throws(JSONSyntaxError.Fault) {
    let isObject = nodes[container].kind == .object
    let isFirst = nodes[container].end == 0
    let closing = UInt8(ascii: isObject ? "}" : "]")
    skipSpace()
    if unsafe bytes[offset] == closing { return close(container, isObject: isObject) }
    if !isFirst {
      guard unsafe bytes[offset] == UInt8(ascii: ",") else {
        throw unexpected(isObject ? .commaOrBrace : .commaOrBracket)
      }
      let comma = offset
      offset += 1
      skipSpace()
      if unsafe bytes[offset] == closing {
        offset = comma
        throw .trailingComma
      }
    }
    if isObject {
      guard unsafe bytes[offset] == UInt8(ascii: "\"") else { throw unexpected(isFirst ? .nameOrBrace : .name) }
      nodes[container].end += 2
      try scanText()
      if unsafe bytes[offset] != UInt8(ascii: ":") { skipSpace() }
      guard unsafe bytes[offset] == UInt8(ascii: ":") else { throw unexpected(.colon) }
      offset += 1
      skipSpace()
    } else {
      nodes[container].end += 1
    }
    try scanValue()
  }

  private mutating func scanValue() throws(JSONSyntaxError.Fault) {
    switch unsafe bytes[offset] {
    case UInt8(ascii: "\""): try scanText()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try scanNumber()
    case UInt8(ascii: "{"): try openContainer(.object)
    case UInt8(ascii: "["): try openContainer(.array)
    case UInt8(ascii: "t"): try scanLiteral("true", .true)
    case UInt8(ascii: "f"): try scanLiteral("false", .false)
    case UInt8(ascii: "n"): try scanLiteral("null", .null)
    default: throw unexpected(.value)
    }
  }

  private mutating func openContainer(_ kind: JSONTape.Node.Kind) throws(JSONSyntaxError.Fault) {
    guard open.count < depthLimit else { throw .tooDeep(limit: depthLimit) }
    open.append(nodes.count)
    append(kind, from: offset, to: 0)
    offset += 1
  }

  private mutating func close(_ container: Int, isObject: Bool) {
    offset += 1
    open.removeLast()
    nodes[container].next = UInt32(nodes.count)
    if isObject { findDuplicates(in: container) }
  }

  mutating func append(_ kind: JSONTape.Node.Kind, _ fingerprint: UInt8 = 0, from start: Int, to end: Int) {
    nodes.append(
      JSONTape.Node(
        kind: kind,
        fingerprint: fingerprint,
        start: UInt32(truncatingIfNeeded: start),
        end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: nodes.count + 1)
      )
    )
  }

  private mutating func scanLiteral(
    _ word: StaticString,
    _ kind: JSONTape.Node.Kind
  ) throws(JSONSyntaxError.Fault) {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount {
      guard offset < length else { throw .unexpectedEnd }
      guard unsafe bytes[offset] == word.utf8Start[index] else {
        offset = start
        throw unexpected(.value)
      }
      offset += 1
    }
    append(kind, from: start, to: offset)
  }

  /// Moves past white space: mostly a line feed and the spaces that indent the next line.
  @inline(__always)
  private mutating func skipSpace() {
    while true {
      switch unsafe bytes[offset] {
      case 0x20 where eightBytes(at: offset) == 0x2020_2020_2020_2020: offset += 8
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  /// Eight bytes of the text, the first one lowest.
  @inline(__always)
  func eightBytes(at place: Int) -> UInt64 {
    unsafe UnsafeRawPointer(bytes + place).loadUnaligned(as: UInt64.self)
  }

  func unexpected(_ expected: JSONSyntaxError.Expected) -> JSONSyntaxError.Fault {
    guard offset < length else { return .unexpectedEnd }
    guard let character = scalar(at: offset) else { return encodingFault(at: offset) }
    return .unexpectedCharacter(character, expected: expected)
  }
}

extension JSONTape {
  /// Returns the path to the innermost of some incomplete objects and lists, each inside the one before.
  fileprivate func path(toLastOf open: [Int]) -> DocumentPath {
    zip(open, open.dropFirst()).reduce(into: DocumentPath()) { path, step in
      let (outer, inner) = step
      path =
        nodes[outer].kind == .object
        ? path.member(text(inner - 1)) : path.element(Int(nodes[outer].end) - 1)
    }
  }
}
