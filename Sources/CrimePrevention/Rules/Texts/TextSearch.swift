/// Parts of words to look for in texts, whatever their capitals. Reads bytes, since texts are most of a record.
struct TextSearch: Sendable {
  private let parts: [String]
  private let bytes: [[UInt8]]
  /// For each byte as written, whether a part may have it as its first (1), its second (2), or either (3): most places of
  /// a text are passed over after a look at two bytes.
  private let roles: [UInt8]

  /// Makes a search for some parts, written in small letters.
  init(_ parts: [String]) {
    self.parts = parts
    bytes = parts.map { Array($0.utf8) }
    var roles = [UInt8](repeating: 0, count: 256)
    for part in bytes {
      if part.count > 0 { for byte in Self.spellings(of: part[0]) { roles[Int(byte)] |= 1 } }
      // Any byte may follow a part of one.
      let seconds = part.count > 1 ? Self.spellings(of: part[1]) : Array(0...255)
      for byte in seconds { roles[Int(byte)] |= 2 }
    }
    self.roles = roles
  }

  /// Whether a word, in small letters, begins with any part.
  func begins(_ word: String) -> Bool {
    bytes.contains { word.utf8.starts(with: $0) }
  }

  /// Whether any part occurs in any of some texts.
  func occurs(in texts: String?...) -> Bool {
    texts.contains { $0.flatMap(first) != nil }
  }

  /// The part that occurs first in a text.
  func first(in text: String) -> String? {
    text.withBytes(first)
  }

  private func first(in text: UnsafeBufferPointer<UInt8>) -> String? {
    for start in text.indices where roles[Int(text[start])] & 1 != 0 {
      let next = start + 1
      guard next == text.endIndex || roles[Int(text[next])] & 2 != 0 else { continue }
      if let part = bytes.firstIndex(where: { text.holds($0, at: start) }) { return parts[part] }
    }
    return nil
  }

  /// The bytes that a byte of small letters may be written as.
  private static func spellings(of byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xA0...0xB6, 0xB8...0xBE: [byte, byte - 0x20]
    default: [byte]
    }
  }
}
