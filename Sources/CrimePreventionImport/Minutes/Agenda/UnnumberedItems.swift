import CrimePrevention

/// Finds where items without numbers start: at headings of some form, at times of day, or at short separate lines.
enum UnnumberedItems {
  /// Lines that start with a time of day, each no earlier than the one before.
  ///
  /// Where a programme with the same titles precedes the items themselves, the latter are the items.
  static func timed(_ lines: [SourceLine]) -> [Int] {
    let found = timed(lines, from: 0)
    guard found.count > 2 else { return [] }
    let (places, titles) = (Set(found), Set(found.map { key(lines[$0]) }).subtracting([""]))
    let again = lines.indices.dropFirst(found[0] + 1).first { index in
      !places.contains(index) && lines[index].startsWithTime && titles.contains(key(lines[index]))
    }
    guard let again else { return found }
    let items = timed(lines, from: again)
    return items.count * 3 >= titles.count * 2 && items.allSatisfy { titles.contains(key(lines[$0])) } ? items : found
  }

  private static func timed(_ lines: [SourceLine], from start: Int) -> [Int] {
    var last = -1
    return lines.indices[start...].filter { index in
      guard lines[index].startsWithTime, lines[index].words.count > 3,
        let time = lines[index].text.times(among: Array(lines[index].words.prefix(8)), isAboutTimes: false).first,
        time.start.minutes >= last
      else { return false }
      last = time.start.minutes
      return true
    }
  }

  /// Returns whether a numbered list has no text, and most of its titles are repeated below, each at a time of day.
  static func timesFollow(_ chain: ItemChain, in lines: [SourceLine]) -> Bool {
    guard !chain.hasText, let end = chain.marks.last?.line else { return false }
    let titles = Set(chain.marks.map { key($0.title) }).subtracting([""])
    return timed(lines).count { $0 > end && titles.contains(key(lines[$0])) } * 3 >= titles.count * 2
  }

  private static func key(_ line: SourceLine) -> String { key(line.text) }
  private static func key(_ title: MarkedText) -> String {
    title.words.count > AgendaText.longestTitle ? "" : AgendaText.key(of: title)
  }

  /// Lines that start with a section sign (§) and no number: `§ Rapport från polisen`.
  static func signed(_ lines: [SourceLine]) -> [Int] {
    lines.indices.filter { index in
      let words = lines[index].words
      return words.count > 1 && words.count <= 20 && words[0].letters == "§" && words[1].kind == .word
    }
  }

  /// Lines written as headings.
  static func headed(_ lines: [SourceLine]) -> [Int] {
    lines.indices.filter { index in
      let line = lines[index]
      guard line.isHeading, line.words.count <= 14, line.labels.allSatisfy({ $0.label.mayBeItem }) else { return false }
      // Notes that are filed or approved below are those of an earlier meeting, not these.
      return !line.words.contains { DocumentKind.isNamed(by: $0) } || isAboutEarlierNotes(below: index, in: lines)
    }
  }

  private static func isAboutEarlierNotes(below index: Int, in lines: [SourceLine]) -> Bool {
    lines[(index + 1)...].prefix(2).contains { line in
      !line.isHeading
        && line.words.contains { ["handlingarna", "godkändes", "godkänns", "godkända"].contains($0.letters) }
    }
  }

  /// Bullet points with text below them, as in an outline: `▸ Lägesbild`. More is required where neither indentation
  /// nor empty lines set the points off.
  static func outlined(_ lines: [SourceLine]) -> [Int] {
    let heads = lines.indices.dropLast().filter { index in
      let (line, next) = (lines[index], lines[index + 1])
      return line.hasBullet && !next.followsBlank && (next.indent > line.indent || !next.hasBullet)
        && line.mayBeTitle(withDays: next.hasBullet)
    }
    // Where neither does, the text below each point must start anew.
    let isSetOff = heads.contains { lines[$0 + 1].indent > lines[$0].indent || lines[$0].followsBlank }
    guard heads.count > (isSetOff ? 1 : 2), let first = heads.first,
      isSetOff || heads.allSatisfy({ !lines[$0 + 1].startsLowercase })
    else { return [] }
    let indent = lines[first].indent
    let points = lines[first...].count { $0.hasBullet && $0.indent == indent }
    return heads.count * 3 >= points * 2 ? heads.filter { lines[$0].indent == indent } : []
  }

  /// Short separate lines after the lists of people, with text below them.
  static func titled(_ lines: [SourceLine]) -> [Int] {
    let rosters = lines.indices.filter { index in
      lines[index].labels.contains(where: \.label.isRoster)
    }
    let after = titled(lines, in: ((rosters.last ?? 0) + 1)..<max(lines.count, (rosters.last ?? 0) + 1))
    guard after.count < 2, let first = rosters.first, let head = lines.dropFirst().firstIndex(where: \.followsBlank),
      head < first
    else { return after }
    // The lists of people may be at the end.
    return titled(lines, in: head..<first)
  }

  private static func titled(_ lines: [SourceLine], in range: Range<Int>) -> [Int] {
    range.filter { index in
      guard index > 0, index + 1 < lines.count, lines[index].looksLikeTitle else { return false }
      // Without an empty line before the title, the preceding text must have ended.
      let before = lines[index - 1]
      guard lines[index].followsBlank || before.text.marks.last?.scalar == "." || !before.labels.isEmpty else {
        return false
      }
      return !lines[index + 1].followsBlank || lines[index + 1].words.count > 9
    }
  }
}

extension Label {
  /// Whether it may be the title of an item.
  var mayBeItem: Bool {
    switch self {
    case .nextMeetings, .item: true
    default: false
    }
  }
}

extension SourceLine {
  /// Whether it starts with a time of day: `09.15 Lägesbild`.
  var startsWithTime: Bool {
    guard let first = words.first, first.kind == .number || first.letters == "kl" else { return false }
    guard let time = text.times(among: Array(words.prefix(8)), isAboutTimes: false).first else { return false }
    return time.range.lowerBound - text.startIndex <= 4
  }

  /// Whether it starts with a day or a time of day: `den 15 november kl 13.30`.
  var startsWithDate: Bool {
    if startsWithTime { return true }
    guard let date = text.dates(among: Array(words.prefix(8))).first else { return false }
    let before = words.prefix { $0.range.upperBound <= date.range.lowerBound }
    return date.range.lowerBound - text.startIndex <= 4
      || before.allSatisfy { $0.letters == "den" || Weekdays.number(of: $0.letters) != nil }
  }

  /// Whether it is a point of a list: `a) …`, `a. …`.
  var startsPoint: Bool {
    guard words.count > 2, words[0].range.count == 1, words[1].range.lowerBound == words[0].range.upperBound else {
      return false
    }
    return words[1].letters == ")" || words[1].letters == "." && words[0].kind == .word
  }

  /// Words in titles about earlier notes.
  private static let earlier = Lexicon(words: "föregående", "förra", "fg")

  /// Whether it can be the title of an item: short, capitalized, without a period at its end, and naming nobody.
  fileprivate var looksLikeTitle: Bool { !hasBullet && mayBeTitle() }

  /// Returns whether it can be the title of an item, with or without a bullet before it.
  fileprivate func mayBeTitle(withDays: Bool = false) -> Bool {
    let head = text.withoutPlannedTime
    let hasPlannedTime = head.count < text.count
    // A bullet point with text below it isn't an entry in a list of people.
    let title = hasBullet && !hasPlannedTime ? head.withoutPresenter(ofOrganizations: true) : head
    guard title.words.count <= 9, cells.count == 1, let first = text.marks.first?.scalar,
      first.isUppercase,
      let last = text.marks.last?.scalar, last.isLetter || last.isDigit || last == ":" || last == ")" || last == "?",
      !words.contains(where: { DocumentKind.isNamed(by: $0) })
        || words.contains(where: { Self.earlier.contains($0.letters) }),
      labels.allSatisfy({ $0.label.mayBeItem && ($0.content.isEmpty || $0.content.words.allSatisfy(\.isYear)) })
    else { return false }
    // "Gruppen beslutade att kyrkan tar kaffet", broken by the page width
    guard words.count < 5 || DecisionSentence.certainty(of: text) == nil else { return false }
    return PersonPhrase.find(in: title.withoutPresenter()).isEmpty && (withDays || text.dates(among: words).isEmpty)
  }
}

extension MarkedText {
  /// A title, and the text in parentheses at its end.
  private var partedParenthesis: (title: MarkedText, inside: MarkedText)? {
    guard marks.last?.scalar == ")", let open = firstIndex(of: "("), open > startIndex else { return nil }
    return (prefix(upTo: open).trimmed, self[(open + 1)..<(endIndex - 1)])
  }

  /// A title without the planned duration and the presenter in parentheses at its end: `Polisen (Bo Ek, 30 min)`.
  fileprivate var withoutPlannedTime: MarkedText {
    guard let (title, inside) = partedParenthesis else { return self }
    let words = inside.words
    guard (2...12).contains(words.count), words[words.count - 2].kind == .number,
      ["min", "minuter"].contains(words[words.count - 1].letters)
    else { return self }
    return title
  }

  /// Returns a title without a presenter in parentheses at its end: `Skolstarten (Bo Ek)`; `Polisen (Bo Ek)` is an
  /// entry in a roster.
  fileprivate func withoutPresenter(ofOrganizations: Bool = false) -> MarkedText {
    guard let (title, inside) = partedParenthesis, !title.isEmpty,
      ofOrganizations || !RosterLines.isOrganization(title), PersonPhrase.starts(inside)
    else { return self }
    return title
  }
}
