extension MarkedText {
  /// The registry numbers as values; one with letters from a scan read as digits is inferred.
  var registryReads: [Read<String>] {
    registryNumbers.map { number in
      let words = number.words
      guard words.contains(where: \.isRepaired) else { return Read(number.string, from: number) }
      var repaired = String.UnicodeScalarView()
      for index in number.marks.indices {
        let word = words.first { $0.isRepaired && $0.range.contains(index) }
        let digit = word.flatMap { word in word.letters.unicodeScalars.dropFirst(index - word.range.lowerBound).first }
        repaired.append(digit ?? number[index])
      }
      return Read(String(repaired), from: number, .inferred)
    }
  }

  /// Registry numbers (diarienummer): letters, a year and a serial number, with or without *dnr* before them.
  var registryNumbers: [MarkedText] {
    let words = self.words
    var found: [MarkedText] = []
    var index = 0
    while index < words.count {
      guard let end = registryNumberEnd(in: words, from: index) else {
        index += 1
        continue
      }
      found.append(text(from: words[index], through: words[end]))
      index = end + 1
    }
    return found
  }

  /// `KS 2024/00123`, `KS-2024-123`, `KS/2024:33`, `2024-00123` after *dnr*.
  private func registryNumberEnd(in words: [Word], from start: Int) -> Int? {
    var index = start
    let isNamed =
      start > 0 && Self.registryWords.contains(words[start - 1].letters)
      || start > 1 && [":", ".", "nr"].contains(words[start - 1].letters)
        && Self.registryWords.contains(words[start - 2].letters)
    var hasLetters = false
    if words[index].kind == .word, self[words[index].range.lowerBound].isUppercase, words[index].range.count <= 6,
      !Self.registryWords.contains(words[index].letters), words[index].letters.allSatisfy(\.isLetter)
    {
      hasLetters = true
      index += 1
      if index < words.count, words[index].kind == .sign, ["-", "/", ":", "."].contains(words[index].letters) {
        index += 1
      }
    }
    guard hasLetters || isNamed, index + 2 < words.count, words[index].kind == .number,
      let year = Int(words[index].letters),
      year.isRecentYear && words[index].letters.utf8.count == 4
        || isNamed && words[index].letters.utf8.count == 2,
      ["/", "-", ":", "–", "."].contains(words[index + 1].letters), words[index + 2].kind == .number,
      words[index + 2].range.lowerBound - words[index].range.upperBound <= 3
    else { return nil }
    let isDate =
      index + 4 < words.count && words[index + 3].kind == .sign && words[index + 4].kind == .number
      && words[index + 4].range.lowerBound - words[index + 3].range.upperBound <= 1
      && words[index + 2].letters.utf8.count == 2
      && words[index + 4].letters.utf8.count == 2 && words[index + 3].letters == words[index + 1].letters
    guard !isDate else { return nil }
    // A school year and a span of years aren't registry numbers.
    if !isNamed, words[index + 2].letters.utf8.count == 4, let second = Int(words[index + 2].letters),
      second == year + 1
    {
      return nil
    }
    if !isNamed, words[index + 1].letters == "/" || words[index + 1].letters == "–",
      words[index + 2].letters.utf8.count == 2,
      let second = Int(words[index + 2].letters), second == (year + 1) % 100
    {
      return nil
    }
    // "2024/12-430": a part of a file.
    let hasPart =
      index + 4 < words.count && ["-", ":"].contains(words[index + 3].letters) && words[index + 4].kind == .number
      && words[index + 4].range.lowerBound - words[index + 2].range.upperBound == 1
    return hasPart ? index + 4 : index + 2
  }

  private static let registryWords: Set<String> = [
    "dnr", "diarienummer", "diarienr", "ärendenummer", "ärendenr", "dr", "diarie",
  ]

  /// Whether it may be a registry number in a local format: numbers, and letters only as capitals.
  var looksLikeRegistryNumber: Bool {
    let words = self.words
    guard words.count <= 6, words.contains(where: { $0.kind == .number && $0.letters.utf8.count > 1 }) else {
      return false
    }
    return words.allSatisfy { word in
      word.kind != .word || word.range.count <= 6 && marks[word.range].allSatisfy { !$0.scalar.isLowercase }
    }
  }

  /// Whether it consists only of registry numbers.
  var isOnlyRegistryNumbers: Bool {
    guard let first = registryNumbers.first, let last = registryNumbers.last else { return false }
    return prefix(upTo: first.startIndex).trimmingRegistryWord.isEmpty && suffix(from: last.endIndex).bare.isEmpty
  }

  /// The text without a truncated registry number at its end: `… Dnr KS`.
  var cutRegistryNumber: MarkedText? {
    let words = self.words
    guard let place = words.lastIndex(where: { Self.registryWords.contains($0.letters) }), place > 0,
      words.count - place <= 3,
      words[place...].dropFirst().allSatisfy({ $0.kind == .sign || self[$0.range.lowerBound].isUppercase })
    else { return nil }
    return prefix(upTo: words[place].range.lowerBound).trimmed
  }

  /// The text without *Dnr* and the like at its end.
  var trimmingRegistryWord: MarkedText {
    var words = self.words
    while let last = words.last, last.kind == .sign || Self.registryWords.contains(last.letters) || last.letters == "nr"
    { words.removeLast() }
    guard let first = words.first, let last = words.last else { return self[startIndex..<startIndex] }
    return text(from: first, through: last)
  }
}
