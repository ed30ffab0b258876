extension String {
  /// The text as bytes, with letters and their accents in one piece.
  func withUTF8Bytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let isDone: Void? = utf8.withContiguousStorageIfAvailable { bytes in
      if bytes.contains(0xCC) { Self.composed(bytes).withUnsafeBufferPointer(body) } else { body(bytes) }
    }
    if isDone == nil { Self.composed(Array(utf8)).withUnsafeBufferPointer(body) }
  }

  /// The bytes with `a` and `o` followed by a ring or two dots made into å, ä and ö, as text from PDF files needs.
  private static func composed(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      let letter = result.count > 1 && result[result.count - 1] == 0xCC ? result[result.count - 2] : 0
      let composed: UInt8? =
        switch (letter, byte) {
        case (UInt8(ascii: "a"), 0x8A): 0xA5
        case (UInt8(ascii: "a"), 0x88): 0xA4
        case (UInt8(ascii: "o"), 0x88): 0xB6
        case (UInt8(ascii: "A"), 0x8A): 0x85
        case (UInt8(ascii: "A"), 0x88): 0x84
        case (UInt8(ascii: "O"), 0x88): 0x96
        default: nil
        }
      if let composed {
        result.removeLast(2)
        result += [0xC3, composed]
      } else {
        result.append(byte)
      }
    }
    return result
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a letter or a digit begins at a byte; marks such as quotes and dashes don't count.
  func startsWord(at index: Int) -> Bool {
    let byte = self[index]
    return byte < 0x80 ? Self.isASCIIWord(byte) : byte > 0xC2 && byte != 0xE2
  }

  /// Where the word that stands at a byte ends.
  func endOfWord(from start: Int) -> Int {
    var index = start
    while index < count {
      let byte = self[index]
      guard byte < 0x80 ? Self.isASCIIWord(byte) : byte != 0xC2 && byte != 0xE2 else { break }
      index += 1
    }
    return index
  }

  private static func isASCIIWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// A byte of a letter as it is in the small letter.
  func folded(at index: Int) -> UInt8 {
    let byte = self[index]
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    let isAccentedCapital = (0x80...0x9E).contains(byte) && index > 0 && self[index - 1] == 0xC3
    return isCapital || isAccentedCapital ? byte + 0x20 : byte
  }

  /// Where the next word begins, when only spaces or line breaks come before it.
  func skippingSpace(from start: Int) -> Int? {
    var index = start
    while index < count {
      switch self[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case 0xC2 where index + 1 < count && self[index + 1] == 0xA0: index += 2
      default: return index > start ? index : nil
      }
    }
    return nil
  }

  /// Where a word with one of the endings ends, when it stands at an index.
  func end(of stem: [UInt8], _ endings: [[UInt8]], at start: Int) -> Int? {
    guard start + stem.count <= count, stem.indices.allSatisfy({ folded(at: start + $0) == stem[$0] }) else {
      return nil
    }
    let rest = start + stem.count
    let end = endOfWord(from: rest)
    let isEnding = endings.contains { ending in
      ending.count == end - rest && ending.indices.allSatisfy { folded(at: rest + $0) == ending[$0] }
    }
    return isEnding ? end : nil
  }
}
