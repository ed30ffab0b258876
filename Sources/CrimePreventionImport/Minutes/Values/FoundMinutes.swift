extension MarkedText {
  /// The durations in minutes stated in the text.
  var minutes: [(value: Int, range: Range<Int>)] {
    let words = self.words
    return words.indices.dropLast().compactMap { index in
      guard words[index].kind == .number, words[index].letters.utf8.count <= 3, let value = Int(words[index].letters),
        value > 0,
        ["min", "minuter", "minut", "m"].contains(words[index + 1].letters),
        words[index + 1].letters != "m" || words[index + 1].range.lowerBound == words[index].range.upperBound
      else { return nil }
      return (value, words[index].range.lowerBound..<words[index + 1].range.upperBound)
    }
  }

  /// The text without *kl.* and punctuation at its end.
  var withoutClockWord: MarkedText {
    var words = self.words
    while let last = words.last, last.kind == .sign || ["kl", "klockan"].contains(last.letters) { words.removeLast() }
    guard let first = words.first, let last = words.last else { return self[startIndex..<startIndex] }
    return text(from: first, through: last)
  }
}
