/// A word, a number or a punctuation mark in a text.
struct Word: Sendable, Hashable {
  /// Its range among the marks of its text.
  let range: Range<Int>
  let kind: Kind
  /// The word in lowercase, without hyphens, dots and apostrophes; for a number, its digits.
  let letters: String
  /// Whether a digit that a scan took for a letter (`2O24`, `l5.00`) was read as a digit.
  var isRepaired = false

  enum Kind: Sendable {
    case word
    case number
    case sign
  }
}

extension MarkedText {
  /// The words, numbers and punctuation marks in order.
  ///
  /// Hyphens and apostrophes between letters belong to a word, and so do the dots of `t.o.m.`: dots between parts of at most
  /// three letters. A number is a run of digits.
  var words: [Word] {
    var words: [Word] = []
    var index = startIndex
    while index < endIndex {
      let scalar = self[index]
      if scalar.isSpace || scalar == .innerBreak {
        index += 1
      } else if let number = number(from: index) {
        words.append(number)
        index = number.range.upperBound
      } else if scalar.isLetter || scalar.isDigit {
        let end = wordEnd(from: index)
        words.append(Word(range: index..<end, kind: .word, letters: plain(index..<end)))
        index = end
      } else {
        words.append(Word(range: index..<index + 1, kind: .sign, letters: String(Character(scalar))))
        index += 1
      }
    }
    return words
  }

  /// Returns the number that starts at an index, with `O` and `l` among its digits read as 0 and 1.
  private func number(from start: Int) -> Word? {
    guard self[start].isDigit || Self.digit(takenFor: self[start]) != nil else { return nil }
    if !self[start].isDigit, start > startIndex, self[start - 1].isLetter { return nil }
    let end = marks[start...].firstIndex { !$0.scalar.isDigit && Self.digit(takenFor: $0.scalar) == nil } ?? endIndex
    let run = marks[start..<end].map(\.scalar)
    let isWhole = end == endIndex || !self[end].isLetter
    if isWhole,
      run.count > 1 && run.contains(where: \.isDigit) || run.count > 1 && followsPoint(start) || followsParagraph(start)
    {
      let digits = run.map { Self.digit(takenFor: $0) ?? $0 }
      let isRepaired = digits != run
      return Word(
        range: start..<end,
        kind: .number,
        letters: String(String.UnicodeScalarView(digits)),
        isRepaired: isRepaired
      )
    }
    guard self[start].isDigit, !startsScannedWord(at: start) else { return nil }
    let digitEnd = marks[start...].firstIndex { !$0.scalar.isDigit } ?? endIndex
    return Word(range: start..<digitEnd, kind: .number, letters: plain(start..<digitEnd))
  }

  /// Returns whether a digit and a period or colon precede an index, as before the minutes of a time.
  private func followsPoint(_ index: Int) -> Bool {
    index > startIndex + 1 && (self[index - 1] == "." || self[index - 1] == ":") && self[index - 2].isDigit
  }

  /// Returns whether a section sign (§) precedes an index, as before the number of an item.
  private func followsParagraph(_ index: Int) -> Bool {
    marks[..<index].last { !$0.scalar.isSpace }?.scalar == "§"
  }

  private static func digit(takenFor letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "O", "o": "0"
    case "l", "I": "1"
    default: nil
    }
  }

  /// Returns whether a 6 or 0 is an Ö or O that a scan misread: letters follow.
  private func startsScannedWord(at index: Int) -> Bool {
    guard self[index] == "6" || self[index] == "0" else { return false }
    return index + 2 < endIndex && self[index + 1].isLowercase && self[index + 2].isLowercase
      && (index == startIndex || !self[index - 1].isLetter && !self[index - 1].isDigit)
  }

  private func wordEnd(from start: Int) -> Int {
    var index = start + 1
    var partStart = start
    while index < endIndex {
      let scalar = self[index]
      if scalar.isLetter || isScannedLetter(at: index) {
        index += 1
      } else if scalar.isDash || scalar == "'" || scalar == "’", index + 1 < endIndex, self[index + 1].isLetter {
        partStart = index + 1
        index += 1
      } else if scalar == ".", index - partStart <= 3, isShortPart(from: index + 1) {
        partStart = index + 1
        index += 1
      } else {
        break
      }
    }
    return index
  }

  /// Returns whether a digit inside a word is a letter that a scan misread: 6 for ö, 0 for o, 1 for l.
  private func isScannedLetter(at index: Int) -> Bool {
    guard isLetterLike(index) else { return false }
    // No more than three are examined, so that long runs of digits cost no more than short ones.
    let start = index - marks[..<index].suffix(3).reversed().prefix { Self.letterLike.contains($0.scalar) }.count
    let end = index + marks[index...].prefix(3).prefix { Self.letterLike.contains($0.scalar) }.count
    guard start > startIndex, self[start - 1].isLetter, end - start <= 2 else { return false }
    if end < endIndex, self[end].isLowercase { return true }
    // A digit at the end may be the number of a footnote.
    return self[start..<end].marks.allSatisfy { $0.scalar == "1" } ? endsShortWord(at: start, end) : end == endIndex
  }

  private static let letterLike: Set<Unicode.Scalar> = ["6", "0", "1"]

  private func isLetterLike(_ index: Int) -> Bool { Self.letterLike.contains(self[index]) }

  /// Returns whether a word that a scan has ended with a 1 ends with an l: *kl*, *till*, *april*.
  private func endsShortWord(at start: Int, _ end: Int) -> Bool {
    let letters = marks[..<start].reversed().prefix { $0.scalar.isLetter }.reversed().map(\.scalar)
    let word = String(String.UnicodeScalarView(letters)).lowercased() + String(repeating: "l", count: end - start)
    return ["kl", "till", "april"].contains(word)
  }

  private func isShortPart(from start: Int) -> Bool {
    guard start < endIndex, self[start].isLowercase else { return false }
    let letters = marks[start...].prefix(4).prefix { $0.scalar.isLetter }
    return letters.count <= 3
  }

  private func plain(_ range: Range<Int>) -> String {
    var letters = ""
    for mark in marks[range] where !mark.scalar.isDash && mark.scalar != "." && mark.scalar != "'" && mark.scalar != "’"
    {
      switch mark.scalar {
      case "a"..."z", "å", "ä", "ö", "0"..."9": letters.unicodeScalars.append(mark.scalar)
      default: letters += mark.scalar.properties.lowercaseMapping
      }
    }
    return letters
  }
}

extension MarkedText {
  /// Returns the text of a word.
  func text(of word: Word) -> MarkedText { self[word.range] }

  /// Returns the text from one word through another.
  func text(from first: Word, through last: Word) -> MarkedText { self[first.range.lowerBound..<last.range.upperBound] }
}

extension Word {
  /// Whether it is the number of a year.
  var isYear: Bool { Int(letters)?.isRecentYear == true }
}

extension Int {
  /// Whether notes may be from a year with this number, or mention it.
  var isRecentYear: Bool { (1990...2060).contains(self) }
}
