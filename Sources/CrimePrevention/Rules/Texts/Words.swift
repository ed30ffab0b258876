/// Takes texts apart into words.
enum Words {
  /// The words of a text in small letters.
  static func words(of text: String) -> [String] {
    split(SmallLetters.bytes(of: text))
  }

  /// The words of a text with its capitals.
  static func wordsAsWritten(of text: String) -> [String] {
    split(Array(text.utf8))
  }

  /// The words of a text in small letters; a comma or full stop inside a number belongs to it.
  static func wordsAndNumbers(of text: String) -> [String] {
    let point = UInt8(ascii: "."), comma = UInt8(ascii: ",")
    let isSign = { (byte: UInt8) in byte == point || byte == comma }
    return split(SmallLetters.bytes(of: text), alsoKeeping: isSign).map { word in
      guard let first = word.utf8.first, let last = word.utf8.last, isSign(first) || isSign(last) else { return word }
      let end = word.utf8.lastIndex { !isSign($0) }.map(word.utf8.index(after:)) ?? word.startIndex
      return String(word[..<end].utf8.drop(while: isSign)) ?? word
    }
  }

  /// What stands between signs and spaces; letters beyond A–Z have bytes from 80 up, but those that begin with C2 or E2
  /// are signs.
  private static func split(_ bytes: [UInt8], alsoKeeping isKept: (UInt8) -> Bool = { _ in false }) -> [String] {
    var words: [String] = []
    var start: Int?
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      let isInWord = byte < 0x80 ? SmallLetters.isLetterOrDigit(byte) || isKept(byte) : byte != 0xC2 && byte != 0xE2
      if isInWord {
        start = start ?? position
      } else if let begun = start {
        words.append(String(decoding: bytes[begun..<position], as: UTF8.self))
        start = nil
      }
      position += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
    }
    if let start { words.append(String(decoding: bytes[start...], as: UTF8.self)) }
    return words
  }

  /// The beginnings of the long words in a text: what it is about, whatever the endings.
  static func stems(of text: String, length: Int = 7) -> Set<String> {
    Set(words(of: text).filter { $0.utf8.count >= length && $0.count >= length }.map { String($0.prefix(length)) })
  }
}

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
      for (place, role) in [(0, 1 as UInt8), (1, 2)] {
        // Whatever follows a part of one byte will do.
        let fitting = place < part.count ? SmallLetters.waysToWrite(part[place]) : place == 1 ? Array(0...255) : []
        for byte in fitting { roles[Int(byte)] |= role }
      }
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
    text.utf8.withContiguousStorageIfAvailable(first) ?? Array(text.utf8).withUnsafeBufferPointer(first)
  }

  private func first(in text: UnsafeBufferPointer<UInt8>) -> String? {
    for start in text.indices where roles[Int(text[start])] & 1 != 0 {
      let next = start + 1
      guard next == text.endIndex || roles[Int(text[next])] & 2 != 0 else { continue }
      if let part = bytes.firstIndex(where: { stands($0, in: text, at: start) }) { return parts[part] }
    }
    return nil
  }

  private func stands(_ part: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    start + part.count <= text.count
      && part.indices.allSatisfy { SmallLetters.byte(text, at: start + $0) == part[$0] }
  }
}

/// Small letters in UTF-8, for A–Z and the letters of western European languages.
private enum SmallLetters {
  static func bytes(of text: String) -> [UInt8] {
    text.utf8.withContiguousStorageIfAvailable(bytes) ?? Array(text.utf8).withUnsafeBufferPointer(bytes)
  }

  private static func bytes(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    bytes.indices.map { byte(bytes, at: $0) }
  }

  static func byte(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> UInt8 {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte + 0x20
    // À–Þ but ×, which begin with the byte C3.
    case 0x80...0x96, 0x98...0x9E: return position > 0 && bytes[position - 1] == 0xC3 ? byte + 0x20 : byte
    default: return byte
    }
  }

  /// The bytes that may be written for a byte of small letters.
  static func waysToWrite(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): [byte, byte - 0x20]
    case 0xA0...0xB6, 0xB8...0xBE: [byte, byte - 0x20]
    default: [byte]
    }
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
