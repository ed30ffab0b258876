/// Reads JSON text (RFC 8259, strictly) in one pass and records the place of each value and name.
///
/// Takes time and memory linear in the length of the text, and no stack: depth is limited.
///
/// The text stays where it is. New bytes are read only where its length has been compared with the place, as in ``byte(at:)`` and
/// ``eightBytes(at:)``, which take what is behind its end for zeros: a zero is neither JSON nor part of a text.
@safe struct JSONScanner {
  /// How deeply objects and lists of a record may nest.
  static let depthOfRecord = 512

  private let depthLimit: Int

  let bytes: UnsafePointer<UInt8>
  /// How many bytes the text has.
  let length: Int
  var offset = 0
  var places = JSONNodes()
  /// The objects and lists that haven't ended, each inside the one before.
  private var open: [Int] = []

  private init(_ bytes: UnsafePointer<UInt8>, length: Int, depthLimit: Int) {
    unsafe self.bytes = unsafe bytes
    self.length = length
    self.depthLimit = depthLimit
  }

  /// How many nodes the text probably has, and a few more: a colon follows each name, and each value is the first of the text or of
  /// a container, or follows a comma. One byte of 31 is looked at, since texts are often indented by even numbers; a text of nothing
  /// but commas doesn't get more memory than its own.
  private var estimatedNodeCount: Int {
    var count = 0
    for place in stride(from: 0, to: length, by: 31) {
      switch byte(at: place) {
      case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "{"): count += 1
      default: break
      }
    }
    return min(33 * count, length / 8) + 64
  }

  /// Scans a text.
  ///
  /// - Throws: The first fault in the text, with its place.
  static func tape(of text: [UInt8], depthLimit: Int = depthOfRecord) throws(JSONSyntaxError) -> JSONTape {
    let scan = unsafe text.withUnsafeBufferPointer { unsafe Self.scan($0, depthLimit: depthLimit) }
    let tape = JSONTape(bytes: text, places: scan.places)
    guard let fault = scan.fault else { return tape }
    var finder = PositionFinder(tape)
    let place = fault == .unexpectedEnd ? text.count : scan.offset
    let cause = SyntaxCauseFinder(tape: tape, place: place, open: scan.open).cause(of: fault, &finder)
    throw JSONSyntaxError(
      fault: fault,
      cause: cause,
      path: tape.path(toLastOf: scan.open),
      position: finder.position(at: place)
    )
  }

  /// Returns the places of everything in a text; `nil` when it isn't JSON.
  static func places(in text: UnsafeBufferPointer<UInt8>) -> JSONNodes? {
    let scan = unsafe Self.scan(text, depthLimit: depthOfRecord)
    return scan.fault == nil ? scan.places : nil
  }

  /// What was found up to the end of a text, or up to the first fault in it.
  private struct Scan {
    var places = JSONNodes()
    var fault: JSONSyntaxError.Fault?
    var offset = 0
    var open: [Int] = []
  }

  private static func scan(_ text: UnsafeBufferPointer<UInt8>, depthLimit: Int) -> Scan {
    guard let start = text.baseAddress else { return Scan(fault: .empty) }
    var scanner = unsafe JSONScanner(start, length: text.count, depthLimit: depthLimit)
    do throws(JSONSyntaxError.Fault) {
      try scanner.scanDocument()
      return Scan(places: scanner.places)
    } catch {
      return Scan(places: scanner.places, fault: error, offset: scanner.offset, open: scanner.open)
    }
  }
}

// MARK: - Structure

extension JSONScanner {
  private mutating func scanDocument() throws(JSONSyntaxError.Fault) {
    try scanStart()
    places.reserveCapacity(estimatedNodeCount)
    try scanValue()
    while let container = open.last {
      try scanNext(in: container)
    }
    skipSpace()
    guard offset == length else { throw .trailingContent }
  }

  private mutating func scanStart() throws(JSONSyntaxError.Fault) {
    guard length < Int(UInt32.max) else { throw .tooLarge }
    if (byte(at: 0), byte(at: 1), byte(at: 2)) == (0xEF, 0xBB, 0xBF) { offset = 3 }
    if (byte(at: 0), byte(at: 1)) == (0xFE, 0xFF) || (byte(at: 0), byte(at: 1)) == (0xFF, 0xFE) {
      throw .notUTF8Encoding
    }
    for place in 0..<min(4, length) where byte(at: place) == 0 { throw .notUTF8Encoding }
    skipSpace()
    guard offset < length else { throw .empty }
  }

  /// Continues in an open object or list: scans its next child, or moves past its end.
  private mutating func scanNext(in container: Int) throws(JSONSyntaxError.Fault) {
    let isObject = places.nodes[container].kind == .object
    let isFirst = container == places.nodes.count - 1
    let closing = UInt8(ascii: isObject ? "}" : "]")
    skipSpace()
    if byte(at: offset) == closing { return close(container, isObject: isObject) }
    if !isFirst {
      guard byte(at: offset) == UInt8(ascii: ",") else {
        throw unexpected(isObject ? .commaOrBrace : .commaOrBracket)
      }
      let comma = offset
      offset += 1
      skipSpace()
      if byte(at: offset) == closing {
        offset = comma
        throw .trailingComma
      }
    }
    if isObject {
      guard byte(at: offset) == UInt8(ascii: "\"") else { throw unexpected(isFirst ? .nameOrBrace : .name) }
      try scanText()
      if byte(at: offset) != UInt8(ascii: ":") { skipSpace() }
      guard byte(at: offset) == UInt8(ascii: ":") else { throw unexpected(.colon) }
      offset += 1
      // Mostly one space.
      if byte(at: offset) == 0x20 { offset += 1 }
      skipSpace()
    }
    try scanValue()
  }

  private mutating func scanValue() throws(JSONSyntaxError.Fault) {
    switch byte(at: offset) {
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

  private mutating func openContainer(_ kind: JSONNodes.Node.Kind) throws(JSONSyntaxError.Fault) {
    guard open.count < depthLimit else { throw .tooDeep(limit: depthLimit) }
    open.append(places.nodes.count)
    places.open(kind, at: offset)
    offset += 1
  }

  private mutating func close(_ container: Int, isObject: Bool) {
    offset += 1
    open.removeLast()
    places.close(container)
    if isObject { findDuplicates(in: container) }
  }

  private mutating func scanLiteral(
    _ word: StaticString,
    _ kind: JSONNodes.Node.Kind
  ) throws(JSONSyntaxError.Fault) {
    let start = offset
    for index in 0..<word.utf8CodeUnitCount {
      guard offset < length else { throw .unexpectedEnd }
      guard unsafe byte(at: offset) == word.utf8Start[index] else {
        offset = start
        throw unexpected(.value)
      }
      offset += 1
    }
    places.append(kind, from: start, to: offset)
  }

  /// Moves past white space, if there is any.
  @inline(__always)
  private mutating func skipSpace() {
    if offset < length, unsafe bytes[offset] <= 0x20 { skipSpaces() }
  }

  /// Moves past white space: mostly a line feed and the spaces that indent the next line, up to eight at a time.
  @inline(never)
  private mutating func skipSpaces() {
    var place = offset
    scan: while place < length {
      switch unsafe bytes[place] {
      case 0x20: place &+= (eightBytes(at: place) ^ 0x2020_2020_2020_2020).trailingZeroBitCount / 8
      case 0x0A, 0x0D, 0x09: place &+= 1
      default: break scan
      }
    }
    offset = place
  }

  /// A byte of the text; behind its end, zero.
  @inline(__always)
  func byte(at place: Int) -> UInt8 {
    place < length ? unsafe bytes[place] : 0
  }

  /// Eight bytes of the text, the first one lowest; behind its end, zeros.
  @inline(__always)
  func eightBytes(at place: Int) -> UInt64 {
    guard length &- place >= 8 else { return lastBytes(from: place) }
    return unsafe UInt64(littleEndian: UnsafeRawPointer(bytes + place).loadUnaligned(as: UInt64.self))
  }

  private func lastBytes(from place: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(byte(at: place + $1)) << (8 * $1) }
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
    DocumentPath(zip(open, open.dropFirst()).map(step(from:to:)))
  }

  private func step(from outer: Int, to inner: Int) -> DocumentPath.Step {
    guard nodes[outer].kind == .array else { return .member(text(inner - 1)) }
    return .element(Array(places.children(of: outer).prefix { $0 < inner }).count)
  }
}
