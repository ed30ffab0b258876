import CrimePrevention

/// Reads what minutes say of the meeting itself: when and where it was, who was there, led it, wrote and approved the notes.
struct HeadReader {
  let sections: Sections
  let calendar: SwedishCalendar
  /// The year that the reader was told, for a date without one.
  let year: Int?
  /// The years that the document names.
  let years: Set<Int>

  func read(into reading: inout Reading) {
    for section in sections.sections { readTimes(of: section, into: &reading) }
    let blocks = sections.loose.map(LooseBlock.init)
    for block in blocks { readWhen(block, into: &reading) }
    reading.completeDay(from: years)
    let evidence = StrikeEvidence(sections, blocks)
    for section in sections.sections { readPeople(of: section, evidence, into: &reading) }
    for table in sections.tables { table.read(evidence, into: &reading) }
    for block in blocks { readPeople(block, evidence, into: &reading) }
    for section in sections.sections { readFunctions(of: section, into: &reading) }
    for block in blocks { readTitle(block, into: &reading) }
    if reading.meeting.title == nil, let first = blocks.first { readPlainTitle(first, into: &reading) }
  }
}

/// Lines that stand by themselves, outside of items and labels.
struct LooseBlock {
  let lines: [SourceLine]
  /// The lines as one running text.
  let text: MarkedText
  /// The lines, with those joined that a page's width has broken.
  let texts: [MarkedText]

  init(_ lines: [SourceLine]) {
    self.lines = lines
    text = MarkedText.joining(lines.map(\.text))
    texts = MarkedText.unbroken(lines.map(\.text))
  }

  /// Whether the line before a text is the start of a path to a page, which a page's width has broken.
  func isPath(before text: MarkedText) -> Bool {
    guard
      let index = texts.firstIndex(where: { $0.startIndex == text.startIndex && $0.marks.first == text.marks.first }),
      index > 0, let last = texts[index - 1].marks.last?.scalar
    else { return false }
    return [">", "»", "›"].contains(last)
  }

  /// Whether it is running text.
  var isProse: Bool {
    let words = text.words
    return words.count >= 6 && [".", "!", "?"].contains(words.last?.letters ?? "")
      && lines.allSatisfy { $0.cells.count == 1 } && !listsPeople
  }

  /// Lines below each other that each start with a name and say more of the person, three or more of them.
  var listsOfPeople: [[SourceLine]] {
    let lists = lines.split { !$0.startsWithPerson }.map { Array($0) }
    return lists.filter { $0.count > 2 }
  }

  /// Whether it is a list of people and nothing else.
  var listsPeople: Bool {
    let people = lines.map { PersonPhrase.find(in: $0.text).count }.reduce(0, +)
    guard people >= 3, !lines.contains(where: { RosterLines.isSentence($0) || $0.words.first?.kind == .number }) else {
      return false
    }
    return text.words.count <= people * 10
      && !lines.contains { line in line.words.contains { ["var", "deltog", "hade", "närvarade"].contains($0.letters) } }
  }
}

extension SourceLine {
  /// Whether it is a name with a post or an organization after it, and no sentence.
  fileprivate var startsWithPerson: Bool {
    let people = PersonPhrase.find(in: text)
    guard let first = people.first, people.count == 1, words.count <= 14, !RosterLines.isSentence(self) else {
      return false
    }
    return first.before.words.allSatisfy { $0.kind == .sign } && !first.after.isEmpty
      && !first.after.words.contains { $0.kind == .word && RosterLines.isVerb($0) }
      && text.marks.last?.scalar != "."
  }
}

/// How a document strikes names out, if it does.
struct StrikeEvidence {
  let marksStrikes: Bool
  let suspectsDashes: Bool

  init(_ sections: Sections, _ blocks: [LooseBlock]) {
    let rosters = sections.sections.filter(\.isRoster).flatMap(\.lines) + blocks.flatMap { $0.lines.map(\.text) }
    marksStrikes = rosters.contains { $0.strike.strongest != .none }
    suspectsDashes = sections.sections.filter(\.isRoster).flatMap { RosterLines.joined($0.lines) }.contains { line in
      line.rosterSegments.contains { segment in
        segment.hasLooseDash || PersonPhrase.find(in: segment.text).contains { $0.doubt == .dashes }
      }
    }
  }
}

extension HeadReader {
  private func readTimes(of section: Section, into reading: inout Reading) {
    switch section.label {
    case .when, .place:
      reading.coverage.add(section.labelText)
      let text = MarkedText.joining(section.lines)
      if Label.ends.contains(section.labelText.words.map(\.letters).joined()) {
        guard let time = text.times(among: text.words, isAboutTimes: true).first else { return }
        reading.meeting.endsAt = reading.meeting.endsAt ?? reading.took(Read(time.start, from: text[time.startRange]))
        return
      }
      let namesPlace =
        section.label == .place || section.labelText.words.contains { Self.placeWords.contains($0.letters) }
      WhenReader(text: text, isPlace: section.label == .place, namesPlace: namesPlace, year: year).read(into: &reading)
    default: break
    }
  }

  private static let placeWords = Lexicon(words: "plats", "lokal", "var", "mötesplats")

  private func readWhen(_ block: LooseBlock, into reading: inout Reading) {
    if block.isProse {
      for sentence in block.text.sentences { WhenReader(text: sentence, year: year).readSentence(into: &reading) }
      return
    }
    for text in block.texts where !RawItem.isPause(text) { WhenReader(text: text, year: year).readLine(into: &reading) }
  }

  private func readPeople(of section: Section, _ evidence: StrikeEvidence, into reading: inout Reading) {
    guard case .roster(let stated) = section.label else { return }
    reading.coverage.add(section.labelText)
    let group = section.standsAlone && hasRepeatedHeadings ? nil : group(stated, of: section)
    let organization = section.qualifier.flatMap { RosterLines.isOrganization($0) ? $0.withoutPreposition : nil }
    if let qualifier = section.qualifier { reading.coverage.add(qualifier) }
    let isSpaced = section.blocks.count > 2 && section.blocks.allSatisfy { $0.count == 1 }
    let blocks = section.blocks.flatMap {
      RosterLines.parted(RosterLines.joined($0), isInline: !section.standsAlone, isAligned: section.isAligned)
    }
    for (number, block) in blocks.enumerated() {
      // People after an empty line may have had a heading of their own, which is lost.
      let startsWithHeading = block.first.map { RosterLines.isHeading($0) } ?? false
      // Below `Ordförande: Bo Ek`, a line without a colon may have lost its heading.
      let hasPlace = !section.isContinued || (block.first.map { RosterLines.hasGroup($0) } ?? false)
      let goesOn = number > 0 && blocks[number - 1].last?.marks.last?.scalar == ","
      let isSure = number == 0 && hasPlace || isSpaced || startsWithHeading || goesOn
      readRoster(block, group, organization, evidence, isSure: isSure, into: &reading)
    }
  }

  /// How those under a heading took part. Where another heading tells who was there or wasn't, all lists are of the meeting.
  private func group(_ stated: RosterGroup, of section: Section) -> RosterGroup {
    var group = stated.qualified(by: section.qualifier)
    if sections.sections.contains(where: \.tellsAttendance) { group.isImplied = false }
    return group
  }

  /// Whether a heading of people stands by itself several times: then it isn't one, but cells of a table whose rows are broken.
  private var hasRepeatedHeadings: Bool {
    let headings = sections.sections.filter { $0.isRoster && $0.standsAlone && !$0.isContinued }.map {
      Spelling.skeleton($0.labelText.string.lowercased())
    }
    return Set(headings).count < headings.count
  }

  private func readRoster(
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

  private func roster(
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

  private func read(_ sentence: RosterSentence, _ evidence: StrikeEvidence, into reading: inout Reading) {
    for text in sentence.structure { reading.coverage.add(text) }
    roster(sentence.group, nil, evidence, isSure: true).read([sentence.people], into: &reading)
  }
}

extension HeadReader {
  /// People in text without a heading: sentences about them, or a list whose heading is lost.
  private func readPeople(_ block: LooseBlock, _ evidence: StrikeEvidence, into reading: inout Reading) {
    for sentence in block.text.sentences {
      let words = sentence.words
      guard words.count <= 30, ActionTime.namesNextMeeting(words) else { continue }
      NextMeetingReader(calendar: calendar).read([sentence], into: &reading)
    }
    if block.isProse {
      for sentence in block.text.sentences {
        readLabel(of: sentence, into: &reading)
        if let found = RosterSentence(sentence) { read(found, evidence, into: &reading) }
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

  /// A label inside running text: `Vid pennan: Anna Ek.`
  private func readLabel(of sentence: MarkedText, into reading: inout Reading) {
    guard let hit = SourceLine.lines(of: sentence).first?.labels.first, hit.isDivided, !hit.content.isEmpty else {
      return
    }
    switch hit.label {
    case .chair, .noteTaker, .approver, .nextMeetings:
      readFunctions(
        of: Section(
          label: hit.label,
          labelText: hit.text,
          qualifier: hit.qualifier,
          blocks: [[hit.content]],
          standsAlone: false
        ),
        into: &reading
      )
    default: break
    }
  }

  private func read(_ function: FunctionSentence, into reading: inout Reading) {
    guard let person = reading.person(of: function) else { return }
    reading.coverage.add(function.cue)
    switch function.function {
    case .chair: reading.meeting.chair = reading.meeting.chair ?? person
    case .noteTaker: reading.meeting.noteTaker = reading.meeting.noteTaker ?? person
    case .approver: reading.meeting.approvers.append(person)
    }
  }

  private func readFunctions(of section: Section, into reading: inout Reading) {
    switch section.label {
    case .chair, .noteTaker, .approver: readFunction(of: section, into: &reading)
    case .registryNumber:
      guard let line = section.lines.first else { return }
      reading.coverage.add(section.labelText)
      let bare = line.looksLikeRegistryNumber ? Read(line.bare.string, from: line.bare) : nil
      if let number = line.registryReads.first ?? bare, number.text.words.contains(where: { $0.kind == .number }) {
        reading.meeting.registryNumbers.append(reading.took(number))
      }
    case .nextMeetings:
      reading.coverage.add(section.labelText)
      let stated = section.qualifier?.words.compactMap { $0.kind == .number ? Int($0.letters) : nil }.first
      NextMeetingReader(calendar: calendar, statedYear: stated).read(MarkedText.unbroken(section.lines), into: &reading)
    case .sharing:
      guard let line = section.lines.first else { return }
      reading.coverage.add(section.labelText)
      reading.meeting.sharing = reading.meeting.sharing ?? reading.took(Read(line.string, from: line))
    case .signOff: readSignOff(section, &reading)
    case .agenda: reading.coverage.add(section.labelText)
    case .passedOver:
      reading.coverage.add(section.labelText)
    case .when, .place, .roster, .item: break
    }
  }

  private func readFunction(of section: Section, into reading: inout Reading) {
    reading.coverage.add(section.labelText)
    var isFirst = true
    for line in section.lines {
      if section.label == .approver, line.words.count <= 3, let chair = reading.meeting.chair,
        line.words.contains(where: { ["ordförande", "ordföranden", "ordf"].contains($0.letters) })
      {
        // "Justeras av ordföranden"
        reading.meeting.approvers.append(reading.took(Read(chair.value, from: line, .inferred)))
        continue
      }
      for actor in reading.actors(in: line) {
        guard case .person(let key) = actor.owner else { continue }
        reading.coverage.add(actor.text)
        let organization = reading.record(actor.details, of: key)
        let person = Read(key, from: actor.text, actor.certainty)
        switch section.label {
        case .chair where isFirst:
          // Of several people who took turns, the first is one of them.
          let person =
            section.lines.count == 1 && reading.actors(in: line).count == 1 ? person : person.atMost(.inferred)
          if reading.meeting.chair == nil || reading.meeting.chair?.certainty != .stated {
            reading.meeting.chair = person
          }
        case .noteTaker where isFirst:
          if reading.meeting.noteTaker == nil { reading.meeting.noteTaker = person }
        case .approver where !reading.meeting.approvers.contains { $0.value == key }:
          // The one who led the meeting signs as well, beside whoever was chosen to approve the minutes.
          let signsOnly = !reading.meeting.approvers.isEmpty || reading.meeting.chair?.value == key
          reading.meeting.approvers.append(signsOnly ? person.atMost(.inferred) : person)
        default: break
        }
        isFirst = false
        guard section.isInsideRoster else { continue }
        // A heading of people stands over it, so the person was there.
        let isAbsent = actor.text.strike.strongest != .none
        var participant = ParticipantParts(
          person: person.atMost(.inferred),
          attendance: Read(isAbsent ? .uncertain : .present, from: actor.text, isAbsent ? .uncertain : .inferred)
        )
        participant.organization = organization
        reading.meeting.add(participant, unlessListed: true)
      }
    }
  }

  /// The first line of a document that doesn't say what it is: the council's or the meeting's name.
  private func readPlainTitle(_ block: LooseBlock, into reading: inout Reading) {
    let words = block.texts.first?.words ?? []
    guard let text = block.texts.first, let first = words.first, text.cells.count == 1, (2...14).contains(words.count),
      words.contains(where: { DecisionSentence.isCouncil($0) || Self.titleEndings.end($0.letters) }),
      text.marks.last?.scalar != ".", first.kind == .word, !PersonPhrase.starts(text)
    else { return }
    let title = text.bare
    reading.meeting.title = reading.took(Read(title.string, from: title, .inferred))
  }

  private static let titleEndings = WordEndings("möte råd grupp forum")

  private func readTitle(_ block: LooseBlock, into reading: inout Reading) {
    let texts = block.texts.flatMap { $0.words.count > 20 ? block.lines.map(\.text) : [$0] }
    for text in texts {
      for number in text.registryReads where reading.meeting.registryNumbers.isEmpty {
        reading.meeting.registryNumbers.append(reading.took(number))
      }
      if let label = SharingLabel.find(in: text), reading.meeting.sharing == nil {
        // Among other words, it may be what the text is about.
        let isSure = label.startIndex == text.startIndex || text.words.count <= label.words.count + 1
        reading.meeting.sharing = reading.took(Read(label.string, from: label, isSure ? .stated : .inferred))
      }
      let words = text.words
      guard reading.meeting.title == nil, words.count <= 20, words.contains(where: { DocumentKind.isNamed(by: $0) }),
        DocumentKind.isNamed(by: words[0]) || !PersonPhrase.starts(text), !text.isPath,
        !block.isPath(before: text)
      else { continue }
      // On a line of several parts, the part that says so.
      let title = (text.cells.first { $0.words.contains { DocumentKind.isNamed(by: $0) } } ?? text).bare
      reading.meeting.isPlanned = words.contains { $0.letters == "kallelse" }
      // A date, time or place beside the kind of the document isn't part of its title.
      let isClear =
        title.words.count > 1 && title.dates(among: title.words).isEmpty && title.times(among: title.words).isEmpty
        && !title.marks.contains { $0.scalar.isBullet }
      reading.meeting.title = reading.took(Read(title.string, from: title, isClear ? .stated : .inferred))
    }
  }
}

/// A municipality's own label on a document (*Begränsad delning*).
enum SharingLabel {
  static func find(in text: MarkedText) -> MarkedText? {
    let words = text.words
    guard words.count <= 12 else { return nil }
    for index in words.indices {
      if let match = labels.longestMatch(in: words[index...]) {
        return text.text(from: words[index], through: words[index + match.count - 1])
      }
    }
    return nil
  }

  private static let labels = Lexicon(
    words: "begränsad delning",
    "begränsad spridning",
    "får ej spridas",
    "intern delning",
    "öppen delning",
    "sekretess",
    "känslig information",
    "delning begränsad",
    "arbetsmaterial",
    "får inte spridas",
    "ej för spridning",
    "inte för spridning",
    "sekretessbelagt",
    "sekretessbelagd",
    "endast för internt bruk",
    "för internt bruk",
    "konfidentiellt"
  )
}

extension MarkedText {
  /// Whether it is the path to a page: `Start > Råd > Anteckningar 2023`.
  fileprivate var isPath: Bool {
    marks.indices.dropFirst().dropLast().count { index in
      [">", "»", "›", "/"].contains(self[index]) && self[index - 1].isSpace && self[index + 1].isSpace
    } > 1
  }

  /// The text without *från* and the like before it.
  var withoutPreposition: MarkedText {
    guard let first = words.first, ["från", "fran", "för", "for", "i", "av"].contains(first.letters) else {
      return self
    }
    return suffix(from: first.range.upperBound).trimmed
  }
}
