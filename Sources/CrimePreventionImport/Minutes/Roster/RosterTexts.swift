import CrimePrevention

extension MarkedText {
  /// Empty boxes, and marks for *no* as opposed to those for *yes* (`✔`).
  private static let emptyBoxes: Set<Unicode.Scalar> = ["☐", "✘", "✗", "✖", "✕", "❌"]

  /// An empty box before a name, where other names have a cross: `[ ]`, `☐`, `✘`.
  var emptyBox: PersonDetail? {
    guard let first = marks.first?.scalar else { return nil }
    if MarkedText.emptyBoxes.contains(first) { return .attendance(.absent, self[startIndex..<startIndex + 1]) }
    guard first == "[", let end = firstIndex(of: "]"), self[(startIndex + 1)..<end].trimmed.isEmpty else { return nil }
    return .attendance(.absent, self[startIndex..<end + 1])
  }

  /// Whether it contains a given name, though no full name was found.
  var mayHoldName: Bool {
    words.contains {
      $0.kind == .word && self[$0.range.lowerBound].isUppercase && GivenNames.contain(text(of: $0).string)
    }
  }

  /// Whether it is *och* or *samt* alone.
  var isOnlyConjunction: Bool { !isEmpty && withoutConjunctions.isEmpty }

  /// The text without *och*, *samt* and the like at its ends.
  var withoutConjunctions: MarkedText {
    let words = self.words
    func isTie(_ word: Word) -> Bool { MarkedText.conjunctions.contains(word.letters) }
    guard
      let first = words.first(where: { !isTie($0) && ($0.kind != .sign || $0.letters == "(" || $0.letters == "§") }),
      let last = words.last(where: { !isTie($0) }), first.range.lowerBound <= last.range.lowerBound
    else { return self[startIndex..<startIndex] }
    return text(from: first, through: last)
  }

  private static let conjunctions: Set<String> = ["och", "samt", "&", "+", "även", "aven", "dessutom", "tillika"]
}
