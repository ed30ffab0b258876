extension MarkedText {
  /// The sentences of a text: each ends with a full stop, question mark or exclamation mark before a capital letter or
  /// the like, or at a line break or a bullet.
  ///
  /// The full stop of `kl.` or `15.00` doesn't end a sentence.
  var sentences: [MarkedText] {
    var sentences: [MarkedText] = []
    var start = startIndex
    var index = startIndex
    var wordStart = startIndex
    while index < endIndex {
      let scalar = self[index]
      if scalar.isSpace || scalar == .innerBreak { wordStart = index + 1 }
      let isEnd = scalar == "." || scalar == "?" || scalar == "!"
      if isEnd, index + 1 < endIndex, self[index + 1].isSpace || self[index + 1] == .innerBreak {
        let next = marks[(index + 1)...].first { !$0.scalar.isSpace && $0.scalar != .innerBreak }?.scalar
        let startsAnew = next?.mayStartSentence != false
        // "1." at the start numbers an entry of a list.
        let (sentenceStart, lastWord) = (start, Swift.max(start, wordStart))
        func isNumber() -> Bool {
          self[lastWord..<index].marks.last?.scalar.isDigit == true
            && marks[sentenceStart..<lastWord].contains { !$0.scalar.isSpace }
        }
        if startsAnew, scalar != "." || self[wordStart..<index].endsSentence || isNumber() {
          sentences.append(self[start...index].trimmed)
          start = index + 1
        }
      } else if scalar == .innerBreak || scalar.isBullet {
        let part = self[start..<index].trimmed
        if !part.isEmpty { sentences.append(part) }
        start = index + 1
      }
      index += 1
    }
    let rest = self[start..<endIndex].trimmed
    if !rest.isEmpty { sentences.append(rest) }
    return sentences
  }

  fileprivate subscript(range: ClosedRange<Int>) -> MarkedText { self[range.lowerBound..<range.upperBound + 1] }
}

extension MarkedText {
  /// Whether its end is the end of a sentence, not of an abbreviation.
  var endsSentence: Bool {
    guard let last = words.last else { return false }
    if [")", "]", "\"", "”", "»"].contains(last.letters) { return true }
    return !abbreviations.contains(last.letters) && last.kind == .word && last.range.count > 1
  }
}

/// Abbreviations that end with a full stop inside a sentence.
private let abbreviations: Set<String> = [
  "kl", "ca", "nr", "dnr", "ers", "ordf", "sekr", "tex", "bla", "dvs", "osv", "mm", "mfl", "tom", "from", "ang", "resp",
  "st",
  "jan", "feb", "apr", "aug", "sep", "okt", "nov", "dec", "s", "tf", "bitr", "avd", "tel", "etc", "enl", "f", "fd",
  "pga", "gm",
]
