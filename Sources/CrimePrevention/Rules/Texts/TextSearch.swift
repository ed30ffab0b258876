/// Parts of words to look for in texts, ignoring case. Reads bytes, since most of a record is text.
struct TextSearch: Sendable {
  private let parts: [String]
  private let bytes: [[UInt8]]
  /// For each byte as written, whether it may be the first byte of a part (1), the second (2), or both (3): most
  /// positions of a text are skipped after reading two bytes.
  private let roles: [UInt8]

  /// Makes a search for some parts, written in lowercase.
  init(_ parts: [String]) {
    self.parts = parts
    bytes = parts.map { Array($0.utf8) }
    var roles = [UInt8](repeating: 0, count: 256)
    for part in bytes {
      if part.count > 0 { for byte in Self.spellings(of: part[0]) { roles[Int(byte)] |= 1 } }
      // Any byte may follow a part of one byte.
      let seconds = part.count > 1 ? Self.spellings(of: part[1]) : Array(0...255)
      for byte in seconds { roles[Int(byte)] |= 2 }
    }
    self.roles = roles
  }

  /// Whether a word, in lowercase, begins with any part.
  func begins(_ word: String) -> Bool {
    bytes.contains { word.utf8.starts(with: $0) }
  }

  /// Whether any part occurs in any of some texts.
  func occurs(in texts: String?...) -> Bool {
    texts.contains { $0.flatMap(first) != nil }
  }

  /// The part that occurs first in a text.
  func first(in text: String) -> String? {
    unsafe text.withBytes(first)
  }

  private func first(in text: UnsafeBufferPointer<UInt8>) -> String? {
    for start in text.indices where unsafe roles[Int(text[start])] & 1 != 0 {
      let next = start + 1
      guard unsafe next == text.endIndex || roles[Int(text[next])] & 2 != 0 else { continue }
      if let part = bytes.firstIndex(where: { unsafe text.holds($0, at: start) }) { return parts[part] }
    }
    return nil
  }

  /// The bytes that a lowercase byte may be written as.
  private static func spellings(of byte: UInt8) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), 0xA0...0xB6, 0xB8...0xBE: [byte, byte - 0x20]
    default: [byte]
    }
  }
}

/// Finds set phrases in a text, at word boundaries and in their inflections.
///
/// A phrase is written in lowercase. A word that ends in `~` takes the endings of a verb (`sträv~`: sträva, strävar,
/// strävade …), one in `*` those of a noun (`ambition*`: ambition, ambitionen, ambitioner …). Case, line breaks and
/// non-breaking spaces make no difference.
struct PhraseMatcher: Sendable {
  private struct Word {
    let stem: [UInt8]
    let endings: [[UInt8]]
  }

  /// The phrases by their first byte, the longest first.
  private let phrases: [[[Word]]]
  /// Which pairs of bytes a phrase begins with, one bit each: most words of a text are skipped by this alone.
  private var beginnings: [UInt64] = Array(repeating: 0, count: 1024)

  init(_ phrases: [String]) {
    let words = phrases.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }.map { phrase in
      phrase.split(separator: " ").map { Self.word(String($0)) }
    }
    var byFirstByte: [[[Word]]] = Array(repeating: [], count: 256)
    for phrase in words {
      guard let stem = phrase.first?.stem, let first = stem.first else { continue }
      byFirstByte[Int(first)].append(phrase)
      // After a word of one letter, as in *i mån av*, comes a space of some kind.
      for second in stem.count > 1 ? [stem[1]] : Self.spaceBytes {
        let pair = Int(first) << 8 | Int(second)
        beginnings[pair >> 6] |= 1 << UInt64(pair & 63)
      }
    }
    self.phrases = byFirstByte
  }

  private static func word(_ pattern: String) -> Word {
    switch pattern.last {
    case "~": Word(stem: Array(pattern.utf8.dropLast()), endings: verbEndings)
    case "*": Word(stem: Array(pattern.utf8.dropLast()), endings: nounEndings)
    default: Word(stem: Array(pattern.utf8), endings: [[]])
    }
  }

  /// The first bytes of spaces; `0xC2` is that of the non-breaking space.
  private static let spaceBytes: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, 0xC2]
  private static let verbEndings = ["a", "ar", "as", "ade", "ades", "at", "ats", "ande", "er", "te", "t"].map {
    Array($0.utf8)
  }
  private static let nounEndings = ["", "en", "er", "erna", "ar", "arna", "s", "ens", "ernas"].map { Array($0.utf8) }

  /// The phrases that a text contains, as they are written there; each once.
  func phrases(in text: String) -> [String] {
    var found: [String] = []
    unsafe text.withComposedBytes { bytes in
      var index = 0
      while index < bytes.count {
        guard unsafe bytes.startsWord(at: index) else {
          index += 1
          continue
        }
        if unsafe mayBegin(in: bytes, at: index), let end = unsafe end(in: bytes, at: index) {
          let phrase = unsafe String(decoding: bytes[index..<end], as: UTF8.self)
          if !found.contains(phrase) { found.append(phrase) }
          index = end
        } else {
          index = unsafe bytes.endOfWord(from: index)
        }
      }
    }
    return found
  }

  private func mayBegin(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let pair = unsafe Int(bytes.smallLetter(at: index)) << 8 | Int(bytes.smallLetter(at: index + 1))
    return beginnings[pair >> 6] & (1 << UInt64(pair & 63)) != 0
  }

  private func end(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    for words in unsafe phrases[Int(bytes.smallLetter(at: start))] {
      var index: Int? = start
      for (position, word) in words.enumerated() {
        if position > 0 { index = index.flatMap { unsafe bytes.skippingSpace(from: $0) } }
        index = index.flatMap { unsafe bytes.end(of: word.stem, word.endings, at: $0) }
        if index == nil { break }
      }
      if let index { return index }
    }
    return nil
  }
}
