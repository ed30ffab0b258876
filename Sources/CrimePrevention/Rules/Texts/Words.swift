/// Takes texts apart into words.
enum Words {
  /// The words of a text in small letters.
  static func words(of text: String) -> [String] {
    text.withBytes { split($0.inSmallLetters) }
  }

  /// The words of a text with its capitals.
  static func wordsAsWritten(of text: String) -> [String] {
    split(Array(text.utf8))
  }

  /// The words of a text in small letters; a comma or full stop inside a number belongs to it.
  static func wordsAndNumbers(of text: String) -> [String] {
    let isPoint = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
    let words = text.withBytes { split($0.inSmallLetters, alsoKeeping: isPoint) }
    return words.map { word in
      guard let first = word.utf8.first, let last = word.utf8.last, isPoint(first) || isPoint(last) else { return word }
      let end = word.utf8.lastIndex { !isPoint($0) }.map(word.utf8.index(after:)) ?? word.startIndex
      return String(word[..<end].utf8.drop(while: isPoint)) ?? word
    }
  }

  /// The beginnings of the long words in a text: what it is about, whatever the endings.
  static func stems(of text: String, length: Int = 7) -> Set<String> {
    Set(words(of: text).filter { $0.utf8.count >= length && $0.count >= length }.map { String($0.prefix(length)) })
  }

  /// The stretches between marks and spaces.
  private static func split(_ bytes: [UInt8], alsoKeeping isKept: (UInt8) -> Bool = { _ in false }) -> [String] {
    bytes.withUnsafeBufferPointer { bytes in
      var words: [String] = []
      var position = 0
      while position < bytes.count {
        guard bytes.startsWord(at: position) || isKept(bytes[position]) else {
          position += 1
          continue
        }
        let start = position
        while position < bytes.count, bytes.isInWord(at: position) || isKept(bytes[position]) { position += 1 }
        words.append(String(decoding: bytes[start..<position], as: UTF8.self))
      }
      return words
    }
  }
}
