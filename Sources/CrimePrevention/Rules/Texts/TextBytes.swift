extension String {
  /// Calls a closure with the bytes of the text: reading bytes is faster than reading characters, and most of a record
  /// is text.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    unsafe utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// Calls a closure with the bytes of the text, with letters and their accents composed.
  func withComposedBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    unsafe withBytes { bytes in
      unsafe bytes.contains(0xCC) ? Self.composed(bytes).withUnsafeBufferPointer(body) : body(bytes)
    }
  }

  /// The bytes with `a` and `o` followed by a combining ring or diaeresis composed into å, ä and ö, as text from PDF
  /// files needs.
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

/// Letters, words and spaces in UTF-8.
///
/// Letters beyond A–Z have bytes from 80 up, but characters that begin with C2 or E2 are punctuation, such as quotes
/// and dashes.
extension UnsafeBufferPointer<UInt8> {
  /// Whether a letter or a digit begins at a byte.
  func startsWord(at index: Int) -> Bool {
    let byte = unsafe self[index]
    return unsafe byte < 0x80 ? Self.isLetterOrDigit(byte) : byte > 0xC2 && byte != 0xE2
  }

  /// Whether a byte inside a word belongs to it.
  func isInWord(at index: Int) -> Bool {
    let byte = unsafe self[index]
    return unsafe byte < 0x80 ? Self.isLetterOrDigit(byte) : byte != 0xC2 && byte != 0xE2
  }

  /// The end of the word that continues at a byte.
  func endOfWord(from start: Int) -> Int {
    var index = start
    while index < count, unsafe isInWord(at: index) { index += 1 }
    return index
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
  }

  /// A byte in lowercase, for A–Z and the letters of western European languages.
  func smallLetter(at index: Int) -> UInt8 {
    let byte = unsafe self[index]
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return byte + 0x20
    // À–Þ except ×; they begin with the byte C3.
    case 0x80...0x96, 0x98...0x9E: return unsafe index > 0 && self[index - 1] == 0xC3 ? byte + 0x20 : byte
    default: return byte
    }
  }

  /// All bytes in lowercase.
  var inSmallLetters: [UInt8] { unsafe indices.map(smallLetter) }

  /// Whether some lowercase bytes are at an index, ignoring case.
  func holds(_ part: [UInt8], at start: Int) -> Bool {
    start + part.count <= count && part.indices.allSatisfy { unsafe smallLetter(at: start + $0) == part[$0] }
  }

  /// The start of the next word, if only spaces or line breaks come before it.
  func skippingSpace(from start: Int) -> Int? {
    var index = start
    while index < count {
      switch unsafe self[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case 0xC2 where unsafe index + 1 < count && self[index + 1] == 0xA0: index += 2
      default: return index > start ? index : nil
      }
    }
    return nil
  }

  /// The end of the word at an index, if it is a stem with one of some endings.
  func end(of stem: [UInt8], _ endings: [[UInt8]], at start: Int) -> Int? {
    guard unsafe holds(stem, at: start) else { return nil }
    let rest = start + stem.count
    let end = unsafe endOfWord(from: rest)
    return endings.contains { unsafe $0.count == end - rest && holds($0, at: rest) } ? end : nil
  }
}

extension String {
  /// Whether there is nothing to read in the text.
  var isBlank: Bool {
    !Self.beginsVisibly(utf8.first) && allSatisfy(\.isWhitespace)
  }

  /// Whether the text begins or ends with whitespace.
  var hasSpaceAtEnds: Bool {
    if unsafe withBytes(Self.isVisibleAtEnds) { return false }
    guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
    return first.properties.isWhitespace || last.properties.isWhitespace
  }

  /// Whether a byte alone shows that the character it begins isn't whitespace: most texts begin with one that does.
  /// Spaces beyond ASCII begin with C2, E1, E2 or E3.
  private static func beginsVisibly(_ byte: UInt8?) -> Bool {
    switch byte ?? 0 {
    case 0x21...0x7E, 0xC3...0xDF: true
    default: false
    }
  }

  /// Whether the bytes at both ends show that there is no whitespace; the last character may also be a letter of two
  /// bytes, such as ö.
  private static func isVisibleAtEnds(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard unsafe beginsVisibly(bytes.first) else { return false }
    return unsafe beginsVisibly(bytes.last) || bytes.count > 1 && (0xC3...0xDF).contains(bytes[bytes.count - 2])
  }
}

extension String? {
  /// Whether there is no text, or nothing to read in it.
  var isBlank: Bool { self?.isBlank ?? true }
}

/// Splits texts into words.
enum Words {
  /// The words of a text in lowercase.
  static func words(of text: String) -> [String] {
    unsafe text.withBytes { unsafe split($0.inSmallLetters) }
  }

  /// The words of a text with its capitals.
  static func wordsAsWritten(of text: String) -> [String] {
    split(Array(text.utf8))
  }

  /// The words of a text in lowercase; a comma or full stop inside a number belongs to it.
  static func wordsAndNumbers(of text: String) -> [String] {
    let isPoint = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
    let words = unsafe text.withBytes { unsafe split($0.inSmallLetters, alsoKeeping: isPoint) }
    return words.map { word in
      guard let first = word.utf8.first, let last = word.utf8.last, isPoint(first) || isPoint(last) else { return word }
      let end = word.utf8.lastIndex { !isPoint($0) }.map(word.utf8.index(after:)) ?? word.startIndex
      return String(word[..<end].utf8.drop(while: isPoint)) ?? word
    }
  }

  /// The beginnings of the long words in a text: what it is about, regardless of the endings.
  static func stems(of text: String, length: Int = 7) -> Set<String> {
    Set(words(of: text).filter { $0.utf8.count >= length && $0.count >= length }.map { String($0.prefix(length)) })
  }

  /// The runs of bytes between punctuation and spaces.
  private static func split(_ bytes: [UInt8], alsoKeeping isKept: (UInt8) -> Bool = { _ in false }) -> [String] {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var words: [String] = []
      var position = 0
      while position < bytes.count {
        guard unsafe bytes.startsWord(at: position) || isKept(bytes[position]) else {
          position += 1
          continue
        }
        let start = position
        while position < bytes.count, unsafe bytes.isInWord(at: position) || isKept(bytes[position]) { position += 1 }
        unsafe words.append(String(decoding: bytes[start..<position], as: UTF8.self))
      }
      return words
    }
  }
}
