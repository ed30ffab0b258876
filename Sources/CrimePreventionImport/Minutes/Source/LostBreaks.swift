/// Long lines of a scan whose line breaks are lost: the head, the people and all items are in one paragraph.
///
/// A line is broken wherever something starts that minutes put on a line of its own: an item's number, a label with a
/// colon, the document's kind and day in its head, the signatories at its end. Paragraphs of ordinary minutes can be as
/// long, but contain neither several items nor several labels of the meeting.
enum LostBreaks {
  /// The minimum length of a line that is examined, in characters.
  static let shortest = 300

  /// The lines, with the long ones broken; an empty line marks the end of a list of people.
  ///
  /// Also returns whether the ends are clear: full stops end the titles and the lists of people.
  static func restored(_ lines: [MarkedText]) -> (lines: [MarkedText], areClear: Bool) {
    var numbers = RunningNumbers()
    var areClear = !FlowingLines.fillWidth(lines)
    let restored = FlowingLines.joined(lines, shortest).flatMap { line -> [MarkedText] in
      guard line.count >= shortest, line.firstIndex(of: "\t") == nil, line.firstIndex(of: "|") == nil else {
        return [line]
      }
      return broken(line, &numbers, &areClear)
    }
    return (restored, areClear)
  }

  private static func broken(
    _ line: MarkedText,
    _ numbers: inout RunningNumbers,
    _ areClear: inout Bool
  ) -> [MarkedText] {
    let labels = SourceLine.innerLabels(in: line)
    // Labels may have lost their colons.
    let isAboutMeeting =
      labels.count { $0.label.isOfMeeting } > 1 || BareLabels(line, items: []).starts.count > 1
    let marks = numbers.marks(in: line, line.words, mayBeLoose: isAboutMeeting)
    guard marks.count > 1 || isAboutMeeting || !marks.isEmpty && numbers.hasBroken else { return [line] }
    numbers.hasBroken = true
    let bare = BareLabels(line, items: marks)
    let headEnd = ([line.endIndex] + marks.prefix(1) + labels.prefix(1).map(\.text.startIndex) + bare.starts).min()
    var places = Set(marks + labels.map(\.text.startIndex) + bare.starts + bare.ends)
    places.formUnion(headPlaces(in: line.prefix(upTo: headEnd ?? line.endIndex)))
    let isLoose = numbers.isLoose
    if isLoose { areClear = false }
    let titleEnds = zip(marks, marks.dropFirst() + [line.endIndex]).compactMap { start, end -> Int? in
      let item = line[start..<end]
      let (early, late) = (looseTitleEnd(in: item), titleEnd(in: item))
      if isLoose { return early ?? late }
      // "Rapport från polisen Bo Ek berättade om stölder."
      guard let early, let late, early < late, isSaid(item[early..<late]) else { return late }
      areClear = false
      return early
    }
    places.formUnion(titleEnds)
    if !bare.areFew || titleEnds.count < marks.count || marks.isEmpty { areClear = false }
    places.formUnion(groups(in: line))
    let ends = labels.dropFirst().map(\.text.startIndex) + [line.endIndex]
    var following = marks[...]
    let lists = zip(labels, ends).filter { $0.0.label.isOfMeeting }.map { label, end in
      // Where full stops are lost, the number that starts an item ends the list before it.
      following = following.drop { $0 < label.content.startIndex }
      return (label, isLoose ? min(end, following.first ?? end) : end)
    }
    let listEnds = Set(lists.compactMap { sentenceEnd(in: line[min($0.content.startIndex, $1)..<$1]) })
    return parts(of: line, at: places.union(listEnds), gapsAt: listEnds.subtracting(places))
  }

  private static func parts(of line: MarkedText, at places: Set<Int>, gapsAt gaps: Set<Int>) -> [MarkedText] {
    let inner = places.filter { $0 > line.startIndex && $0 < line.endIndex }.sorted()
    let starts = [line.startIndex] + inner
    return zip(starts, inner + [line.endIndex]).flatMap { start, end in
      gaps.contains(start) ? [line[start..<start], line[start..<end]] : [line[start..<end]]
    }
  }
}

extension LostBreaks {
  /// The maximum length of a sentence that is examined, in characters; lists of people and titles aren't longer.
  private static let longestSentence = 4_000

  /// The end of the first sentence of a label's content; what follows doesn't belong to the label.
  private static func sentenceEnd(in content: MarkedText) -> Int? {
    guard let sentence = content.start(longestSentence).sentences.first, sentence.marks.last?.scalar == "." else {
      return nil
    }
    return sentence.endIndex
  }

  /// The indices of the document's kind in a head and of the first day after it.
  private static func headPlaces(in head: MarkedText) -> [Int] {
    let words = head.words
    guard
      let kind = words.firstIndex(where: { DocumentKind.isNamed(by: $0) && head[$0.range.lowerBound].isUppercase })
    else { return [] }
    let place = words[kind].range.lowerBound
    let day = head.dates(among: words).first { $0.range.lowerBound > place }
    guard let day, let first = words.firstIndex(where: { $0.range.lowerBound == day.range.lowerBound }) else {
      return [place]
    }
    let lead = words[..<first].reversed().prefix { $0.letters == "den" || Weekdays.number(of: $0.letters) != nil }
    return [place, lead.last?.range.lowerBound ?? day.range.lowerBound]
  }

  /// The maximum number of words in a title that ends with a full stop.
  private static let longestTitle = 12

  /// The end of an item's title.
  private static func titleEnd(in item: MarkedText) -> Int? {
    let start = item.start(longestSentence)
    let words = start.words.prefix(longestTitle + 4)
    guard let title = words.first(where: { $0.kind == .word }),
      let sentence = start.suffix(from: title.range.lowerBound).sentences.first,
      sentence.endIndex < item.endIndex, sentence.words.count <= longestTitle
    else { return nil }
    return sentence.endIndex
  }

  /// The end of an item's title that no full stop separates from its text: before the next capitalized word that
  /// doesn't follow a short lowercase word.
  private static func looseTitleEnd(in item: MarkedText) -> Int? {
    let words = item.start(longestSentence).words.prefix(longestTitle + 4).drop { $0.kind != .word }
    for (word, next) in zip(words, words.dropFirst()) {
      guard next.kind == .word else { return nil }
      guard item[next.range.lowerBound].isUppercase else { continue }
      // "Rapport från Polisen" continues.
      let isOpen = word.range.count <= 4 && item[word.range.lowerBound].isLowercase
      if !isOpen { return next.range.lowerBound }
    }
    return nil
  }

  /// Whether a text reports what was said, and isn't the rest of a title.
  private static func isSaid(_ text: MarkedText) -> Bool {
    guard text.words.count > 2 else { return false }
    return PersonPhrase.starts(text) || text.words.contains { RosterLines.isVerb($0) }
      || DecisionSentence.certainty(of: text) != nil
  }

  /// The indices of organizations that are followed by a colon and their people: `Polisen: Bo Ek Skolan: Cia Al`.
  private static func groups(in line: MarkedText) -> [Int] {
    let words = line.words
    return words.indices.filter { words[$0].letters == ":" }.compactMap { colon in
      let capitals = words[..<colon].suffix(4).reversed().prefix {
        $0.kind == .word && line[$0.range.lowerBound].isUppercase
      }
      return capitals.last { OrganizationWords.contain($0) }?.range.lowerBound
    }
  }
}

extension MarkedText {
  /// Its first characters.
  fileprivate func start(_ most: Int) -> MarkedText { count > most ? prefix(upTo: startIndex + most) : self }
}

extension Label {
  /// Whether it is about the meeting, not about an item or a page.
  var isOfMeeting: Bool {
    switch self {
    case .when, .place, .roster, .chair, .noteTaker, .approver: true
    case .signOff, .registryNumber, .nextMeetings, .sharing, .agenda, .item, .passedOver: false
    }
  }
}
