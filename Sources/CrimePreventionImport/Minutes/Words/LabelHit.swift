import CrimePrevention

/// A label found on a line: its meaning, its text, and the content after it.
struct LabelHit {
  let label: Label
  /// The text of the label itself.
  let text: MarkedText
  /// Words between the label and its colon that belong to neither: `från polisen` in `Närvarande från polisen:`.
  let qualifier: MarkedText?
  /// The text after the label on the same line.
  let content: MarkedText
  /// Whether a colon, a tab or a gap separates the label from its content.
  let isDivided: Bool
}

extension LabelHit {
  /// Whether it states that the people after it were absent: `ej närvarande Bo Ek`.
  fileprivate var isAbsence: Bool {
    guard case .roster(let group) = label, group.attendance == .absent, !content.isEmpty else { return false }
    return text.words.count > 1 && ["ej", "inte"].contains(text.words[0].letters)
  }
}

extension SourceLine {
  /// The labels of the line, in order; the first one starts the line.
  ///
  /// `Datum: 14 mars  Tid: 13.00` has two. A label without a colon counts when it fills the line, or when the text
  /// after it is typical of that label.
  var labels: [LabelHit] {
    if let hits = labelsOfCells { return hits }
    guard let start = words.first, let first = firstLabel else { return [] }
    // A lowercase letter at the start of a line continues the previous line, unless a colon or the like marks the
    // label.
    if text[start.range.lowerBound].isLowercase, !first.isDivided, !first.isAbsence { return [] }
    guard first.isDivided else { return [first] }
    return Self.divided(first)
  }

  /// The labels of the cells, when each has a label with content: `Ordf Anna Ek      Sekr Bo Al`.
  private var labelsOfCells: [LabelHit]? {
    guard (2...4).contains(cells.count) else { return nil }
    let hits = cells.compactMap { SourceLine.lines(of: $0).first?.labels.first }
    return hits.count == cells.count && hits.allSatisfy { !$0.content.isEmpty } ? hits : nil
  }

  private var firstLabel: LabelHit? {
    if let hit = dividedLabel(from: 0) { return hit }
    let letters = words.prefix(9).filter { $0.kind != .sign }
    if let leadIn { return leadIn }
    guard let match = Label.lexicon.longestMatch(in: words[...]) else { return nil }
    let rest = words[match.count...].filter { $0.kind != .sign }
    let labelText = text.text(from: words[0], through: words[match.count - 1])
    let isEveryday = Label.everyday.contains(words[..<match.count].map(\.letters).joined())
    if isEveryday, rest.isEmpty || match.meaning != .when { return nil }
    // "Rådet beslutar att", and the points below it.
    let isOpenDecision = match.meaning == .item(.decision) && match.count > 1 && rest.map(\.letters) == ["att"]
    if rest.isEmpty || isOpenDecision || match.meaning.isRoster && isCount(after: match.count) {
      // A title of the document isn't a label.
      if case .noteTaker = match.meaning, DocumentKind.lexicon.contains(letters.map(\.letters).joined()) { return nil }
      return LabelHit(
        label: match.meaning,
        text: labelText,
        qualifier: nil,
        content: text.suffix(from: text.endIndex),
        isDivided: false
      )
    }
    let content = text.suffix(from: words[match.count - 1].range.upperBound).withoutLeadingDots
    guard Self.mayFollow(match.meaning, content, labelWords: match.count) else { return nil }
    return LabelHit(label: match.meaning, text: labelText, qualifier: nil, content: content, isDivided: false)
  }

  /// Returns whether only a number in parentheses follows a label: `Deltagare (5)`, `Frånvarande (2 st)`.
  private func isCount(after count: Int) -> Bool {
    let rest = words[count...]
    guard rest.first?.letters == "(", rest.count <= 4, rest.dropFirst().first?.kind == .number else { return false }
    return rest.dropFirst(2).allSatisfy { $0.kind == .sign || ["st", "personer"].contains($0.letters) }
  }

  /// The label of a line that only introduces a decision of the council: `Styrgruppen beslutade`, with the decision
  /// below it.
  private var leadIn: LabelHit? {
    guard cells.count == 1, !hasBullet, text.marks.last?.scalar != "." else { return nil }
    let endsWithColon = text.marks.last?.scalar == ":"
    let namesCouncil =
      words.contains { DecisionSentence.isCouncil($0) }
      || endsWithColon && !words.contains { DecisionSentence.isOtherBody($0) }
    guard namesCouncil && DecisionSentence.isLeadIn(text) || DecisionSentence.isHeading(text) else { return nil }
    return LabelHit(
      label: .item(.decision),
      text: text,
      qualifier: nil,
      content: text.suffix(from: text.endIndex),
      isDivided: false
    )
  }

  /// Returns whether the text after a label without a colon confirms that it is one.
  private static func mayFollow(_ label: Label, _ content: MarkedText, labelWords: Int) -> Bool {
    let words = content.words
    // "Sekr. Bo Ek"
    guard let first = words.first(where: { $0.letters != "." }), words.count <= 60 else {
      return label.isRosterWithPeople(content)
    }
    switch label {
    case .roster: return label.isRosterWithPeople(content)
    case .noteTaker where labelWords == 1 && !GivenNames.contain(content.text(of: first).string): return false
    case .chair, .noteTaker, .approver: return words.count <= 8 && PersonPhrase.starts(content)
    case .signOff: return words.count <= 4 && content[content.startIndex].isUppercase
    case .registryNumber: return first.kind == .number || content[content.startIndex].isUppercase
    case .nextMeetings where words.count == 1 && first.kind == .number:
      // "Mötestider våren 2025", with the days below
      return first.isYear
    case .nextMeetings: return !content.dates(among: words).isEmpty && words.count <= 14
    case .when:
      return words.count <= 14
        && (first.kind == .number || Weekdays.number(of: first.letters) != nil || first.letters == "kl"
          || first.letters == "klockan"
          // "Plats och tid Rådhuset, kl. 13.15–15.05"
          || labelWords > 1 && content[content.startIndex].isUppercase && !content.times(among: words).isEmpty)
    case .place:
      return words.count <= 8 && content[content.startIndex].isUppercase && !words.contains { $0.letters == "är" }
    case .item(.decision), .item(.action):
      return labelWords == 1 && content[content.startIndex].isUppercase && words.count > 2
    case .item, .agenda, .sharing, .passedOver: return false
    }
  }
}

extension MarkedText {
  /// The text without a leading row of dots or underscores, as for a signature.
  fileprivate var withoutLeadingDots: MarkedText {
    let lead = trimmed.marks.prefix { $0.scalar == "." || $0.scalar == "…" || $0.scalar == "_" || $0.scalar.isSpace }
    return lead.count > 3 ? trimmed.suffix(from: lead.endIndex) : trimmed
  }
}

extension Label {
  /// Whether words may come between the label and its colon.
  var takesQualifier: Bool {
    switch self {
    case .roster, .nextMeetings, .chair, .noteTaker, .agenda, .passedOver, .item(.action), .item(.decision): true
    default: false
    }
  }

  /// Whether the label, with its colon, may follow another one on a line.
  var mayBeInsideLine: Bool {
    switch self {
    case .item(.text), .item(.proposal), .agenda: false
    default: true
    }
  }

  fileprivate func isRosterWithPeople(_ content: MarkedText) -> Bool {
    isRoster && PersonPhrase.starts(content)
  }
}
