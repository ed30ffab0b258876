import CrimePrevention

// Labels that a colon, a tab or a gap separates from their content, at the start of a line and inside it.

extension SourceLine {
  /// Returns the label from a word to a colon, a tab or a gap.
  func dividedLabel(from start: Int) -> LabelHit? {
    guard let divider = divider(from: start), divider.word > start else { return nil }
    let before = words[start..<divider.word]
    if let next = nextMeeting(before, from: divider.after) { return next }
    guard before.count <= 9, !before.contains(where: { $0.letters == "." && $0.range.count == 1 && isSentenceEnd($0) }),
      let match = Label.divided(before)
    else { return nil }
    let between = before.dropFirst(match.count).filter { $0.kind != .sign }
    let labelText = text.text(from: words[start], through: words[start + match.count - 1])
    // Space for a signature isn't content.
    let content = text.suffix(from: divider.after).trimming { $0.isSpace || $0 == "_" || $0 == .innerBreak }
      .withoutLeaders
    // The kind of the document is its title, not a label, unless a person follows as its writer.
    if DocumentKind.lexicon.contains(labelText.words.map(\.letters).joined()), !PersonPhrase.starts(content) {
      return nil
    }
    guard let first = between.first, let last = between.last else {
      return LabelHit(label: match.meaning, text: labelText, qualifier: nil, content: content, isDivided: true)
    }
    guard between.count <= 5, match.meaning.takesQualifier, divider.isColon else { return nil }
    let qualifier = text.text(from: first, through: last)
    return LabelHit(label: match.meaning, text: labelText, qualifier: qualifier, content: content, isDivided: true)
  }

  /// Returns the label for a coming meeting with a local name, before its day: `Nästa EST: 20 februari`.
  private func nextMeeting(_ before: ArraySlice<Word>, from place: Int) -> LabelHit? {
    guard let first = before.first, let last = before.last, (2...3).contains(before.count), first.letters == "nästa",
      Label.lexicon.longestMatch(in: before) == nil
    else { return nil }
    let content = text.suffix(from: place).trimmed
    guard !content.dates(among: content.words).isEmpty else { return nil }
    return LabelHit(
      label: .nextMeetings,
      text: text.text(from: first, through: last),
      qualifier: nil,
      content: content,
      isDivided: true
    )
  }

  /// A heading for where the people below come from, if the line has no other label: `För Övningsås kommun:`.
  var originHeading: LabelHit? {
    guard labels.isEmpty, let divider = divider(from: 0), divider.isColon else { return nil }
    let (before, content) = (words[..<divider.word], text.suffix(from: divider.after))
    guard let first = before.first, let last = before.last, content.trimmed.isEmpty, (2...6).contains(before.count),
      ["för", "från"].contains(first.letters), before.allSatisfy({ $0.kind == .word })
    else { return nil }
    let name = text.text(from: before[1], through: last)
    let isPlace =
      before.dropFirst().allSatisfy { text[$0.range.lowerBound].isUppercase } && PersonPhrase.find(in: name).isEmpty
    guard RosterLines.isOrganization(name) || isPlace else { return nil }
    return LabelHit(
      label: .roster(RosterGroup(attendance: .present, isImplied: true)),
      text: text.text(of: first),
      qualifier: name,
      content: content,
      isDivided: true
    )
  }

  /// Returns where the words before a divider end, and where the content after it starts.
  private func divider(from start: Int) -> (word: Int, after: Int, isColon: Bool)? {
    for index in start..<min(words.count, start + 10) {
      if words[index].letters == ":", !isInsideTime(index), !isInsideWord(index) {
        return (index, words[index].range.upperBound, true)
      }
      // "Vem ledde mötet? Bo Ek", as in a form
      if words[index].letters == "?" { return (index, words[index].range.upperBound, true) }
      if words[index].letters == "|" { return (index, words[index].range.upperBound, false) }
      guard index + 1 < words.count else { break }
      let gap = text[words[index].range.upperBound..<words[index + 1].range.lowerBound]
      let isWide = gap.marks.contains { $0.scalar == "\t" } || gap.count >= 3
      if isWide { return (index + 1, words[index].range.upperBound, false) }
    }
    return nil
  }

  /// Returns whether a full stop ends a sentence: a capital letter follows.
  private func isSentenceEnd(_ word: Word) -> Bool {
    let next = text.marks[word.range.upperBound...].first { !$0.scalar.isSpace }
    return next?.scalar.isUppercase == true
  }

  private func isInsideTime(_ index: Int) -> Bool {
    index > 0 && words[index - 1].kind == .number && index + 1 < words.count && words[index + 1].kind == .number
  }
}

extension SourceLine {
  /// Returns whether a colon is inside a word: `BRÅ:s`.
  private func isInsideWord(_ index: Int) -> Bool {
    guard index > 0, index + 1 < words.count, words[index + 1].kind == .word else { return false }
    return words[index - 1].range.upperBound == words[index].range.lowerBound
      && words[index + 1].range.lowerBound == words[index].range.upperBound && words[index + 1].range.count <= 2
  }

  /// The most labels read from a line, more than minutes have.
  private static let mostLabels = 12

  /// Returns a first label and the labels inside its content.
  static func divided(_ first: LabelHit) -> [LabelHit] {
    var hits: [LabelHit] = []
    var current = first
    while hits.count < mostLabels, let next = nextLabel(in: current.content) {
      let content = current.content.prefix(upTo: next.text.startIndex).trimmed
      hits.append(
        LabelHit(
          label: current.label,
          text: current.text,
          qualifier: current.qualifier,
          content: content,
          isDivided: true
        )
      )
      current = next
    }
    hits.append(current)
    return hits
  }

  /// Returns the first label inside a text.
  static func nextLabel(in content: MarkedText) -> LabelHit? {
    let words = content.words
    return words.indices.lazy.compactMap { label(before: $0, from: 0, in: content, words) }.first
  }

  /// Returns all labels inside a text.
  static func innerLabels(in content: MarkedText) -> [LabelHit] {
    let words = content.words
    var labels: [LabelHit] = []
    var start = 0
    for colon in words.indices {
      guard let label = label(before: colon, from: start, in: content, words) else { continue }
      labels.append(label)
      start = colon + 1
    }
    return labels
  }

  /// Returns the label that ends at a colon: words right before it that start with a capital letter.
  private static func label(
    before colon: Int,
    from first: Int,
    in content: MarkedText,
    _ words: [Word]
  ) -> LabelHit? {
    guard colon > first, words[colon].letters == ":", words[colon - 1].kind == .word else { return nil }
    for start in max(first, colon - 6)..<colon {
      guard words[start].kind == .word, content[words[start].range.lowerBound].isUppercase,
        let match = Label.lexicon.longestMatch(in: words[start..<colon]), match.count == colon - start,
        match.meaning.mayBeInsideLine
      else { continue }
      return LabelHit(
        label: match.meaning,
        text: content.text(from: words[start], through: words[colon - 1]),
        qualifier: nil,
        content: content.suffix(from: words[colon].range.upperBound).trimmed,
        isDivided: true
      )
    }
    return nil
  }
}

extension Label {
  /// Returns the label that the words before a colon or a gap denote; some are labels only there, such as *Nästa:*
  /// before a day.
  static func divided(_ words: ArraySlice<Word>) -> (meaning: Label, count: Int)? {
    if let match = lexicon.longestMatch(in: words) { return match }
    guard let match = onlyDivided.longestMatch(in: words), match.count == words.count else { return nil }
    return match
  }

  private static let onlyDivided = Lexicon<Label>([
    ("nästa|nästa dag|vi ses|ses igen|vi hörs igen|vi hörs", .nextMeetings), ("penna|pennan|pennförare", .noteTaker),
    ("hybridmöte|fysiskt möte|digitalt möte|teamsmöte|videomöte|möteslänk och lokal", .place),
  ])
}
