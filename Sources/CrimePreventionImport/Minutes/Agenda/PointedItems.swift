/// Items of notes without numbers: bullet points that start with a heading of a few words and a colon or dash.
enum PointedItems {
  /// Returns the lines that start an item, with the items; none when fewer than three bullet points, or at most half of
  /// them, have a heading.
  static func find(in lines: [SourceLine]) -> (starts: [Int], items: [RawItem]) {
    let found = lines.indices.compactMap { index in heading(of: lines[index]).map { (index, $0) } }
    let points = lines.count(where: \.hasBullet)
    guard found.count > 2, found.count * 2 > points else { return ([], []) }
    return (found.map(\.0), found.map(\.1))
  }

  /// Returns whether a punctuation mark ends a heading: a colon, or a dash between spaces.
  private static func endsHeading(_ word: Word, in text: MarkedText) -> Bool {
    if word.letters == ":" { return true }
    let (start, end) = (word.range.lowerBound, word.range.upperBound)
    return word.kind == .sign && text[start].isDash && start > text.startIndex && text[start - 1].isSpace
      && end < text.endIndex && text[end].isSpace
  }

  /// Returns the item of a bullet point whose heading is followed by text, not by people.
  private static func heading(of line: SourceLine) -> RawItem? {
    guard line.hasBullet, line.cells.count == 1, line.labels.isEmpty,
      let colon = line.words.prefix(6).firstIndex(where: { Self.endsHeading($0, in: line.text) }), colon > 0
    else { return nil }
    let heading = line.text.prefix(upTo: line.words[colon].range.lowerBound)
    let text = line.text.suffix(from: line.words[colon].range.upperBound).trimmed
    guard heading[heading.startIndex].isUppercase, PersonPhrase.find(in: heading, allowsSingle: true).isEmpty,
      let first = text.marks.first?.scalar, first.isUppercase || text.marks.last?.scalar == ".", text.words.count >= 3,
      !text.isOnlyPeopleWithDetails
    else { return nil }
    return RawItem(title: heading, body: SourceLine.lines(of: text), isClear: false)
  }
}

extension MarkedText {
  /// Whether it consists only of people with posts and organizations.
  fileprivate var isOnlyPeopleWithDetails: Bool {
    guard marks.last?.scalar != "." else { return false }
    return rosterSegments.allSatisfy { segment in
      !PersonPhrase.find(in: segment.text).isEmpty || segment.separator == .parenthesis || segment.text.words.count <= 2
    }
  }
}
