extension JSONScanner {
  mutating func scanText() throws(JSONSyntaxError.Fault) {
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

  mutating func scanNumber() throws(JSONSyntaxError.Fault) {
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
  func encodingFault(at place: Int) -> JSONSyntaxError.Fault {
    let width = (~bytes[place]).leadingZeroBitCount
    let present = bytes[place...].prefix(width)
    let isCutShort = width <= 4 && present.count < width && present.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    return isCutShort ? .unexpectedEnd : .invalidUTF8(bytes[place])
  }

  /// The character at `place`; `nil` when the bytes there aren't UTF-8.
  func scalar(at place: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var rest = bytes[place...].prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else { return nil }
    return scalar
  }
}
