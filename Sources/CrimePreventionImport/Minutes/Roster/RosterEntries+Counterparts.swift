import CrimePrevention

// The words before a name, the people that a segment names, and who served in whose place.

extension RosterEntries {
  /// Takes the words before a name as the person's, unless *och* separates the two: `…, socialtjänsten och Bo Ek`.
  mutating func takeBefore(_ phrase: PersonPhrase, of segment: RosterSegment) -> [PersonDetail] {
    let details = PersonDetail.readBefore(phrase.before)
    if isShifted, segment.separator == .comma, let last = entries.indices.last, !phrase.before.isEmpty {
      entries[last].details += details.map(\.unclear)
      return []
    }
    if PersonDetail.speaksOfPart(phrase.before), segment.separator == .comma, entries.count > firstOfLine {
      // "Bo Ek, §§ 3–5 Cia Al": which part of the meeting Bo was there for can't be determined.
      entries[entries.count - 1].details.append(.unknown(phrase.before))
    }
    if mayBeShifted { return details.map(\.unclear) }
    guard [.comma, .dash, .closing].contains(segment.separator), let last = entries.indices.last,
      let tie = phrase.before.words.last, tie.letters == "och" || tie.letters == "samt", !details.isEmpty
    else { return details }
    entries[last].details += details
    return []
  }

  /// Whether posts precede the next name, since the breaks between people are lost: `Bo Ek, rektor Cia Al, kurator`.
  ///
  /// If some are alone between commas, it can't be determined whose they are.
  func shift(of segments: [RosterSegment]) -> (isSure: Bool, mayBe: Bool) {
    guard segments.count > 2, segments.dropFirst().allSatisfy({ $0.separator == .comma }) else { return (false, false) }
    let people = segments.map { PersonPhrase.find(in: $0.text) }
    guard let first = people.first?.first, !first.before.words.contains(where: { PostWords.contain($0) }),
      people.last?.isEmpty == true
    else { return (false, false) }
    let middle = people.dropFirst().dropLast().compactMap(\.first)
    guard !middle.isEmpty, middle.allSatisfy({ !$0.before.isEmpty }) else { return (false, false) }
    let isSure = middle.count == segments.count - 2
    return (isSure, !isSure)
  }

  func people(
    in segment: RosterSegment,
    before next: RosterSegment.Separator? = nil,
    of organization: MarkedText? = nil,
    under organizationBefore: MarkedText? = nil
  ) -> [PersonPhrase] {
    let people = PersonPhrase.find(in: segment.text, allowsSingle: allowsSingle)
    // Next to a person, capitalized words that aren't a common name are the person's organization; a name with a remark
    // in parentheses is a person.
    let isInList = areRunning || organization != nil || segment.separator == .line || next == .parenthesis
    let isJoined = people.first?.doubt == .dashes && segment.separator == .comma && !areRunning
    let isBeside = segment.separator == .parenthesis || !isInList || isJoined
    if isBeside, entries.count > firstOfLine, let first = people.first, first.doubt == nil || first.doubt == .dashes {
      // Right after a name, parentheses hold a company rather than somebody else:
      // `Bo Ek (ICA Exempelfors, kom kl. 9.40)`.
      let isBehindName = segment.separator == .parenthesis && organizationBefore == nil
      if isBehindName, !first.hasGivenName, !isCounterpart(first, of: segment) { return [] }
      if first.before.isEmpty, !first.isLikelyName { return [] }
    }
    guard hasUndividedDetails, people.count == 1, let parted = people.first?.partedFromOrganization else {
      return people
    }
    return [parted]
  }

  /// Whether the words before a name tie it to the person before: `tjg. ersättare för Bo Ek`, `(ers. Bo Ek)`.
  func isCounterpart(_ phrase: PersonPhrase, of segment: RosterSegment) -> Bool {
    if segment.separator == .parenthesis, PersonDetail.namesSubstitute(phrase.before) { return true }
    return segment.separator != .line && isCounterpartMark(phrase.before)
  }

  func isCounterpartMark(_ mark: MarkedText) -> Bool {
    guard !mark.isEmpty else { return false }
    if isPlainFor(mark) { return true }
    return PersonDetail.read(mark).contains {
      switch $0 {
      case .substitutes, .substitute: true
      default: false
      }
    }
  }

  /// Whether a mark is a bare *för*, which names the member where those listed are substitutes.
  func isPlainFor(_ mark: MarkedText) -> Bool {
    let words = mark.words.filter { $0.kind == .word }
    return words.count == 1 && Spelling.matches(words[0].letters, "för")
  }

  mutating func addCounterpart(_ phrase: PersonPhrase, to index: Int) {
    addCounterpart(phrase, mark: phrase.before, to: index)
  }

  mutating func addCounterpart(_ phrase: PersonPhrase, mark: MarkedText, to index: Int) {
    var isPrincipal = isPlainFor(mark)
    var isClear = isPrincipal
    for detail in PersonDetail.read(mark) {
      switch detail {
      case .substitutes: (isPrincipal, isClear) = (true, true)
      case .substitute:
        // "Ersätts av" says which of the two came; "ers." doesn't.
        isClear = mark.words.contains { $0.letters == "av" }
      default: break
      }
    }
    var counterpart = RosterEntry.Counterpart(phrase: phrase, mark: mark, isPrincipal: isPrincipal, isClear: isClear)
    for detail in PersonDetail.read(phrase.after) {
      // "(ersatt av Bo Ek, skolan)": what follows in the same parentheses is about the second person.
      if case .organization(let text, _) = detail {
        counterpart.organization = text
      } else {
        entries[index].details.append(detail)
      }
    }
    entries[index].counterparts.append(counterpart)
  }
}
