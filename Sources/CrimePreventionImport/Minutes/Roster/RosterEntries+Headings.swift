import CrimePrevention

// Lines and words of a roster that name nobody: headings for the people below, organizations before their people.

extension RosterEntries {
  /// Adds a line without people: a heading for those that follow, or more about the previous person.
  mutating func addLineWithoutPeople(_ lead: [RosterSegment], endsWithColon: Bool) {
    if endsWithColon, let text = lead.first?.text { unclearHeading = isKnown(text) ? nil : text }
    if let headingColumn, lead.count == 1, let start = lead.first?.text.marks.first, start.column <= headingColumn {
      let text = lead[0].text
      let saysHow = text.words.contains { Self.takingPart.contains($0.letters) }
      heading = RosterLines.isOrganization(text) ? text.bare : nil
      // "Kom tyvärr inte", above those who are indented below
      if saysHow { unclearHeading = text } else if !endsWithColon { unclearHeading = nil }
      if !saysHow { structure.append(text) }
      return
    }
    let isHeading = usesHeadings || entries.isEmpty || endsWithColon
    if isHeading, let first = lead.first, lead.count == 1, RosterLines.isOrganization(first.text) {
      heading = first.text.withoutPreposition.bare
      structure.append(first.text)
    } else if usesHeadings, let first = lead.first, lead.count == 1, first.text.words.count <= 3,
      !first.text.words.contains(where: { PostWords.contain($0) })
    {
      // A heading that names no organization ends the previous one.
      heading = nil
      structure.append(first.text)
    } else if let last = entries.indices.last, let first = lead.first?.text, goesOn(first) {
      // "Firman Nord [gäst]" below "Bo Ek (skolan)" is likely somebody else, who isn't named.
      let isClosed = lead.count > 1 && lead[1].separator == .parenthesis && lastIsClosed
      if !isClosed { for segment in lead { entries[last].details += PersonDetail.read(segment.text) } }
    }
  }

  /// Whether a line without people says more about the previous person: a name that isn't recognized may start it.
  private func goesOn(_ text: MarkedText) -> Bool {
    guard let word = text.words.first(where: { $0.kind == .word }) else { return true }
    // "Representant för skolan" on a line of its own is somebody else if the previous person already has a post.
    if text[word.range.lowerBound].isUppercase, let last = entries.last, last.tells(PersonDetail.read(text)) {
      return false
    }
    return !text[word.range.lowerBound].isUppercase || NameShape.isOtherWord(word)
  }

  /// Whether words before a colon within a line say where the people that follow are from: an organization, or
  /// capitalized words.
  func startsGroup(_ segment: RosterSegment) -> Bool {
    guard segment.separator == .comma || segment.separator == .closing || segment.separator == .cell else {
      return false
    }
    if RosterLines.isOrganization(segment.text) { return true }
    return segment.text.words.count <= 3 && segment.text[segment.text.startIndex].isUppercase && !isKnown(segment.text)
  }

  /// Whether words before a colon are an organization by their position: capitalized words, where other lines start
  /// with one.
  func mayBeGroup(_ text: MarkedText) -> Bool {
    hasGroups && text.words.count <= 4 && !isKnown(text) && text[text.startIndex].isUppercase
  }

  /// Whether a dash separates organizations from their people: `Polisen – Bo Ek; skolan – Cia Al`.
  func dividesOrganizations(_ segments: [RosterSegment]) -> Bool {
    guard segments.count > 1, segments[1].separator == .dash, RosterLines.isOrganization(segments[0].text) else {
      return false
    }
    return people(in: segments[0]).isEmpty && !people(in: segments[1]).isEmpty
  }

  /// Words of headings that say who came and who didn't, not who they are.
  private static let takingPart = Lexicon(
    words: "inte",
    "ej",
    "icke",
    "kom",
    "borta",
    "frånvarande",
    "förhinder",
    "återbud",
    "saknas",
    "sjuka",
    "anmälda",
    "delvis",
    "kallade"
  )
}
