/// The text of a file whose encoding isn't declared (avkodad text).
///
/// A byte-order mark decides the encoding; without one, zero bytes at every second position indicate UTF-16. Otherwise,
/// valid UTF-8 sequences are read as UTF-8 and all other bytes as Windows-1252, so no byte is lost. Takes time linear
/// in the number of bytes.
package struct DecodedText: Sendable, Hashable {
  /// The text as UTF-8, without a byte-order mark.
  package let utf8: [UInt8]
  /// How the bytes were read.
  package let encoding: TextEncoding

  /// Reads bytes.
  package init(_ bytes: [UInt8]) {
    if let encoding = Self.utf16(bytes) {
      self.encoding = encoding
      utf8 = Self.fromUTF16(bytes, encoding)
      return
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let firstFault = Self.firstFault(in: bytes, from: start) else {
      encoding = .utf8
      utf8 = start == 0 ? bytes : Array(bytes[start...])
      return
    }
    (utf8, encoding) = Self.repaired(bytes, from: start, firstFault: firstFault)
  }

  /// The text.
  package var text: String { String(decoding: utf8, as: UTF8.self) }
}

extension DecodedText {
  /// The UTF-16 byte order that a byte-order mark or the positions of zero bytes indicate; `nil` if none.
  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    let sample = bytes.prefix(1024)
    guard sample.count >= 4 else { return nil }
    let zeros = [0, 1].map { side in stride(from: side, to: sample.count, by: 2).count { sample[$0] == 0 } }
    let enough = sample.count / 2 * 3 / 4
    if zeros[1] >= enough, zeros[0] == 0 { return .utf16LittleEndian }
    if zeros[0] >= enough, zeros[1] == 0 { return .utf16BigEndian }
    return nil
  }

  private static func fromUTF16(_ bytes: [UInt8], _ encoding: TextEncoding) -> [UInt8] {
    let units = stride(from: 0, to: bytes.count - 1, by: 2).lazy.map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return encoding == .utf16LittleEndian ? second << 8 | first : first << 8 | second
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count)
    let failed = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) {
      utf8.append($0)
    }
    _ = failed  // A broken surrogate pair is read as U+FFFD, which is visible in the text.
    return utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(utf8[3...]) : utf8
  }

  private static func firstFault(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index < bytes.count {
      let length = sequenceLength(in: bytes, at: index)
      if length == 0 { return index }
      index += length
    }
    return nil
  }

  private static func repaired(_ bytes: [UInt8], from start: Int, firstFault: Int) -> ([UInt8], TextEncoding) {
    var utf8 = Array(bytes[start..<firstFault])
    utf8.reserveCapacity(bytes.count + bytes.count / 8)
    var hasSequences = utf8.contains { $0 >= 0x80 }
    var index = firstFault
    while index < bytes.count {
      let length = sequenceLength(in: bytes, at: index)
      if length == 0 {
        utf8.append(contentsOf: String(windows1252(bytes[index])).utf8)
        index += 1
      } else {
        if length > 1 { hasSequences = true }
        utf8.append(contentsOf: bytes[index..<index + length])
        index += length
      }
    }
    return (utf8, hasSequences ? .mixed : .windows1252)
  }

  /// The number of bytes in the UTF-8 sequence at an index; 0 when there is none (RFC 3629).
  private static func sequenceLength(in bytes: [UInt8], at index: Int) -> Int {
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < bytes.count && range.contains(bytes[index + offset])
    }
    switch bytes[index] {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }

  private static func windows1252(_ byte: UInt8) -> Character {
    guard (0x80...0x9F).contains(byte) else { return Character(Unicode.Scalar(byte)) }
    return special[Int(byte) - 0x80]
  }

  /// 0x80 through 0x9F; U+FFFD where the encoding has no character.
  private static let special: [Character] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
    "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
  ]
}
