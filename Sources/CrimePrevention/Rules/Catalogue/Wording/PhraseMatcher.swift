/// Finds set phrases in a text, at word boundaries and in their inflections.
///
/// A phrase is written in small letters. A word that ends in `~` takes the endings of a verb (`sträv~`: sträva, strävar,
/// strävade …), one in `*` those of a noun (`ambition*`: ambition, ambitionen, ambitioner …). Capitals, line breaks and
/// hard spaces make no difference.
struct PhraseMatcher: Sendable {
  private struct Word {
    let stem: [UInt8]
    let endings: [[UInt8]]
  }

  /// The phrases by their first byte, the longest first.
  private let phrases: [[[Word]]]

  init(_ phrases: [String]) {
    let words = phrases.sorted { ($0.utf8.count, $0) > ($1.utf8.count, $1) }.map { phrase in
      phrase.split(separator: " ").map { Self.word(String($0)) }
    }
    var byFirstByte: [[[Word]]] = Array(repeating: [], count: 256)
    for phrase in words { byFirstByte[Int(phrase.first?.stem.first ?? 0)].append(phrase) }
    self.phrases = byFirstByte
  }

  private static func word(_ pattern: String) -> Word {
    switch pattern.last {
    case "~": Word(stem: Array(pattern.utf8.dropLast()), endings: verbEndings)
    case "*": Word(stem: Array(pattern.utf8.dropLast()), endings: nounEndings)
    default: Word(stem: Array(pattern.utf8), endings: [[]])
    }
  }

  private static let verbEndings = ["a", "ar", "as", "ade", "ades", "at", "ats", "ande", "er", "te", "t"].map {
    Array($0.utf8)
  }
  private static let nounEndings = ["", "en", "er", "erna", "ar", "arna", "s", "ens", "ernas"].map { Array($0.utf8) }

  /// The phrases that a text holds, as they stand there; each once.
  func phrases(in text: String) -> [String] {
    var found: [String] = []
    text.withUTF8Bytes { bytes in
      var index = 0
      var isInsideWord = false
      while index < bytes.count {
        let isLetter = bytes.isLetter(at: index, previous: isInsideWord)
        if isLetter, !isInsideWord, let end = end(of: phrases[Int(bytes.folded(at: index))], in: bytes, at: index) {
          let phrase = String(decoding: bytes[index..<end], as: UTF8.self)
          if !found.contains(phrase) { found.append(phrase) }
          index = end
          isInsideWord = false
        } else {
          isInsideWord = isLetter
          index += 1
        }
      }
    }
    return found
  }

  private func end(of candidates: [[Word]], in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    for words in candidates {
      var index: Int? = start
      for (position, word) in words.enumerated() {
        if position > 0 { index = index.flatMap { bytes.skippingSpace(from: $0) } }
        index = index.flatMap { bytes.end(of: word.stem, word.endings, at: $0) }
        if index == nil { break }
      }
      if let index { return index }
    }
    return nil
  }
}
