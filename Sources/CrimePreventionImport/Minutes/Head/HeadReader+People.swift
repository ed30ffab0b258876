// Who was there: under headings, in sentences, or in lists whose heading is lost.

extension HeadReader {
  func readPeople(
    of section: Section,
    _ headings: RosterHeadings,
    _ evidence: StrikeEvidence,
    into reading: inout Reading
  ) {
    guard case .roster(let stated) = section.label else { return }
    reading.coverage.add(section.labelText)
    let group = section.isAlone && headings.areRepeated ? nil : headings.group(stated, of: section)
    let organization = organization(of: section)
    if let qualifier = section.qualifier { reading.coverage.add(qualifier) }
    let isSpaced = section.blocks.count > 2 && section.blocks.allSatisfy { $0.count == 1 }
    let blocks = section.blocks.flatMap {
      RosterLines.parted(RosterLines.joined($0), isInline: !section.isAlone, isAligned: section.isAligned)
    }
    for (number, block) in blocks.enumerated() {
      // People after an empty line may have had a heading of their own, which is lost.
      let startsWithHeading = block.prefix(1).contains { RosterLines.isHeading($0) }
      // Below `Ordförande: Bo Ek`, a line without a colon may have lost its heading.
      let hasPlace = !section.isContinued || block.prefix(1).contains(where: RosterLines.hasGroup)
      let goesOn = number > 0 && blocks[number - 1].last?.marks.last?.scalar == ","
      let isSure = number == 0 && hasPlace || isSpaced || startsWithHeading || goesOn
      readRoster(block, group, organization, evidence, isSure: isSure && !section.isOfOrganization, into: &reading)
    }
  }

  /// The organization that a heading of people names; words next to *i rummet* name the room.
  private func organization(of section: Section) -> MarkedText? {
    if section.isOfOrganization { return section.labelText }
    guard let qualifier = section.qualifier, !section.isOfRoom,
      RosterLines.isOrganization(qualifier) || section.labelText.withoutPreposition.isEmpty
    else { return nil }
    return qualifier.withoutPreposition
  }

  func readRoster(
    _ block: [MarkedText],
    _ group: RosterGroup?,
    _ organization: MarkedText?,
    _ evidence: StrikeEvidence,
    isSure: Bool,
    into reading: inout Reading
  ) {
    let sentences = MarkedText.joining(block).sentences
    if sentences.count > 1, sentences.dropFirst().contains(where: { RosterSentence($0) != nil }) {
      for (number, sentence) in sentences.enumerated() {
        for function in FunctionSentence.all(in: sentence) where number > 0 { read(function, into: &reading) }
        if let found = RosterSentence(sentence) {
          read(found, evidence, into: &reading)
        } else if number == 0 {
          roster(group, organization, evidence, isSure: isSure).read([sentence], into: &reading)
        }
      }
      return
    }
    roster(group, organization, evidence, isSure: isSure).read(block, into: &reading)
  }

  func roster(
    _ group: RosterGroup?,
    _ organization: MarkedText?,
    _ evidence: StrikeEvidence,
    isSure: Bool
  ) -> RosterReader {
    RosterReader(
      group: isSure ? group : nil,
      organization: organization,
      suspectsDashes: evidence.suspectsDashes,
      marksStrikes: evidence.marksStrikes
    )
  }

  func read(_ sentence: RosterSentence, _ evidence: StrikeEvidence, into reading: inout Reading) {
    for text in sentence.structure { reading.coverage.add(text) }
    if let organization = sentence.organization { reading.coverage.add(organization) }
    roster(sentence.group, sentence.organization, evidence, isSure: true).read([sentence.people], into: &reading)
  }

  /// Reads people in text without a heading: sentences about them, or a list whose heading is lost.
  func readPeople(_ block: LooseBlock, _ evidence: StrikeEvidence, into reading: inout Reading) {
    for sentence in block.text.sentences {
      let words = sentence.words
      guard words.count <= 30, ActionTime.namesNextMeeting(words) else { continue }
      NextMeetingReader(calendar: calendar).read([sentence], into: &reading)
    }
    if block.isProse {
      for sentence in block.text.sentences {
        readLabel(of: sentence, into: &reading)
        for found in RosterSentence.all(in: sentence) { read(found, evidence, into: &reading) }
        for function in FunctionSentence.all(in: sentence) { read(function, into: &reading) }
      }
      return
    }
    if reading.meeting.noteTaker == nil, let line = block.lines.first(where: \.namesNoteTaker),
      let found = line.noteTaker
    {
      reading.meeting.noteTaker = reading.took(reading.people.person(named: found.name))
      reading.coverage.add(line.text)
    }
    guard block.listsPeople else {
      for lines in block.listsOfPeople {
        roster(nil, nil, evidence, isSure: false).read(lines.map(\.text), into: &reading)
      }
      return
    }
    let lines = block.lines.drop {
      PersonPhrase.find(in: $0.text).isEmpty || $0.words.contains { DocumentKind.isNamed(by: $0) }
    }
    roster(nil, nil, evidence, isSure: false).read(lines.map(\.text), into: &reading)
  }
}

extension MarkedText {
  /// The text without a leading *från* or the like.
  var withoutPreposition: MarkedText {
    guard let first = words.first, ["från", "fran", "för", "for", "i", "av"].contains(first.letters) else {
      return self
    }
    return suffix(from: first.range.upperBound).trimmed
  }
}
