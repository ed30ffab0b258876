extension JSONScanner {
  mutating func scanText() throws(JSONSyntaxError.Fault) {
    offset += 1
    let start = offset
    var kind = JSONNodes.Node.Kind.text
    var isPlain = true
    while true {
      skipPlainText()
      switch byte(at: offset) {
      case UInt8(ascii: "\""):
        let fingerprint = isPlain ? unsafe JSONNodes.fingerprint(bytes + start, count: offset - start) : 0
        places.append(kind, fingerprint, from: start, to: offset)
        offset += 1
        return
      case UInt8(ascii: "\\"):
        (kind, isPlain) = (.escapedText, false)
        try scanEscape()
      case 0x80...0xFF:
        isPlain = false
        try scanNonASCII()
      case let byte:
        throw offset < length ? .controlCharacter(byte) : .unexpectedEnd
      }
    }
  }

  /// Moves past ASCII characters that stand for themselves, eight at a time.
  ///
  /// The highest bit of a byte is set in `stops` when the byte is a control character, a quotation mark, a backslash or
  /// not ASCII. A subtraction may also borrow from the byte above such a byte, but affects none below the lowest one.
  @inline(__always)
  private mutating func skipPlainText() {
    var place = offset
    while true {
      let eight = eightBytes(at: place)
      let ones: UInt64 = 0x0101_0101_0101_0101
      let control = eight &- 0x20 &* ones
      let quotation = (eight ^ 0x22 &* ones) &- ones
      let backslash = (eight ^ 0x5C &* ones) &- ones
      let stops = (control | quotation | backslash | eight) & (0x80 &* ones)
      guard stops == 0 else {
        offset = place &+ stops.trailingZeroBitCount / 8
        return
      }
      place &+= 8
    }
  }

  /// Moves past one character that isn't ASCII. Nearly all of those in a Swedish text have two bytes.
  @inline(__always)
  private mutating func scanNonASCII() throws(JSONSyntaxError.Fault) {
    if (0xC2...0xDF).contains(byte(at: offset)), byte(at: offset + 1) & 0xC0 == 0x80 {
      offset += 2
      return
    }
    guard let scalar = scalar(at: offset) else { throw encodingFault(at: offset) }
    offset += UTF8.width(scalar)
  }

  private mutating func scanEscape() throws(JSONSyntaxError.Fault) {
    guard offset + 1 < length else { throw .unexpectedEnd }
    if JSONEscapes.character(byte(at: offset + 1)) != nil {
      offset += 2
      return
    }
    let unit = try codeUnit(at: offset)
    if UTF16.isTrailSurrogate(unit) { throw .loneSurrogate(unit) }
    if UTF16.isLeadSurrogate(unit) {
      let start = unsafe rest(at: offset + 6).prefix(2)
      guard unsafe "\\u".utf8.starts(with: start) else { throw .loneSurrogate(unit) }
      guard unsafe start.count == 2 else { throw .unexpectedEnd }
      guard UTF16.isTrailSurrogate(try codeUnit(at: offset + 6)) else { throw .loneSurrogate(unit) }
      offset += 6
    }
    offset += 6
  }

  /// The code unit that `\u` and four digits at `place` stand for.
  private mutating func codeUnit(at place: Int) throws(JSONSyntaxError.Fault) -> UInt16 {
    guard byte(at: place + 1) == UInt8(ascii: "u") else {
      guard let character = scalar(at: place + 1) else {
        offset = place + 1
        throw encodingFault(at: offset)
      }
      throw .unknownEscape(character)
    }
    let digits = unsafe rest(at: place + 2).prefix(4)
    if let unit = unsafe JSONEscapes.codeUnit(digits) { return unit }
    offset = place
    let isCutShort = unsafe digits.count < 4 && digits.allSatisfy(JSONEscapes.isHexDigit)
    throw isCutShort ? .unexpectedEnd : .malformedEscape
  }

  mutating func scanNumber() throws(JSONSyntaxError.Fault) {
    let start = offset
    if byte(at: offset) == UInt8(ascii: "-") { offset += 1 }
    let startsWithZero = byte(at: offset) == UInt8(ascii: "0")
    let digitCount = skipDigits()
    guard digitCount > 0 else { throw numberFault(from: start) }
    guard digitCount == 1 || !startsWithZero else { throw invalidNumber(from: start) }
    if byte(at: offset) == UInt8(ascii: ".") {
      offset += 1
      guard skipDigits() > 0 else { throw numberFault(from: start) }
    }
    if byte(at: offset) == UInt8(ascii: "e") || byte(at: offset) == UInt8(ascii: "E") {
      offset += 1
      if byte(at: offset) == UInt8(ascii: "+") || byte(at: offset) == UInt8(ascii: "-") { offset += 1 }
      guard skipDigits() > 0 else { throw numberFault(from: start) }
    }
    places.append(.number, from: start, to: offset)
  }

  @inline(__always)
  private mutating func skipDigits() -> Int {
    let start = offset
    while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(at: offset)) { offset += 1 }
    return offset - start
  }

  private mutating func numberFault(from start: Int) -> JSONSyntaxError.Fault {
    offset == length ? .unexpectedEnd : invalidNumber(from: start)
  }

  private mutating func invalidNumber(from start: Int) -> JSONSyntaxError.Fault {
    let shown = unsafe rest(at: start).prefix { "+-.0123456789eE".utf8.contains($0) }
    offset = start
    return unsafe .invalidNumber(String(decoding: shown.prefix(40), as: UTF8.self))
  }

  /// Returns what is wrong with bytes that aren't UTF-8; the text may also end within a character.
  func encodingFault(at place: Int) -> JSONSyntaxError.Fault {
    let width = (~byte(at: place)).leadingZeroBitCount
    let present = unsafe rest(at: place).prefix(width)
    let isCutShort = unsafe width <= 4 && present.count < width && present.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    return isCutShort ? .unexpectedEnd : .invalidUTF8(byte(at: place))
  }

  /// The character at `place`; `nil` when the bytes there aren't UTF-8.
  func scalar(at place: Int) -> Unicode.Scalar? {
    var decoder = UTF8()
    var rest = unsafe rest(at: place).prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = unsafe decoder.decode(&rest) else { return nil }
    return scalar
  }

  /// The rest of the text from `place`.
  private func rest(at place: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    unsafe UnsafeBufferPointer(start: bytes, count: length)[min(place, length)...]
  }
}
