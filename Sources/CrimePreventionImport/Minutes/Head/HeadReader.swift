import CrimePrevention

/// Reads what minutes say about the meeting itself: when and where it was, who was there, led it, wrote and approved
/// the notes.
struct HeadReader {
  let sections: Sections
  let calendar: SwedishCalendar
  /// The year given to the reader, for a date without one.
  let year: Int?
  /// The years that the document names.
  let years: Set<Int>
  /// The signature at the end of the notes, if there is one.
  var signature: MailSignature?

  func read(into reading: inout Reading) {
    for section in sections.sections { readTimes(of: section, into: &reading) }
    let blocks = sections.loose.map(LooseBlock.init)
    for block in blocks { readWhen(block, into: &reading) }
    reading.completeDay(from: years)
    readRooms(into: &reading)
    let evidence = StrikeEvidence(sections, blocks)
    let headings = RosterHeadings(sections)
    for section in sections.sections { readPeople(of: section, headings, evidence, into: &reading) }
    for table in sections.tables { table.read(evidence, into: &reading) }
    for block in blocks { readPeople(block, evidence, into: &reading) }
    for section in sections.sections { readFunctions(of: section, into: &reading) }
    readSignature(into: &reading)
    reading.meeting.presumePresence()
    reading.meeting.doubtAbsenceOfAll()
    for block in blocks { readTitle(block, allowsSentences: false, into: &reading) }
    for block in blocks where reading.meeting.title == nil { readTitle(block, allowsSentences: true, into: &reading) }
    if reading.meeting.title == nil, let first = blocks.first { readPlainTitle(first, into: &reading) }
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
      var followsHead = true
      for sentence in block.text.sentences {
        // "Fredagen den 3 maj 2024 i Rådhuset. Hybridmöte. Vi började 9.30." starts with lines of a head.
        let isHead = followsHead && sentence.isHeadInProse
        let text = isHead ? sentence.trimming { $0 == "." || $0.isSpace } : sentence
        let reader = WhenReader(text: text, year: year)
        if isHead { reader.readLine(into: &reading) } else { reader.readSentence(into: &reading) }
        followsHead = isHead
      }
      return
    }
    for text in block.texts where !RawItem.isPause(text) { WhenReader(text: text, year: year).readLine(into: &reading) }
  }
}

extension MarkedText {
  /// Whether a sentence of running text is a line of a head: it has no verb, and starts with a date with a year or has
  /// at most three words.
  fileprivate var isHeadInProse: Bool {
    let words = self.words
    guard !words.contains(where: { $0.kind == .word && (RosterLines.isVerb($0) || WhenReader.isVerb($0)) }) else {
      return false
    }
    if words.count <= 3 { return true }
    guard let day = dates(among: words).first, day.year != nil, words.count <= 24 else { return false }
    let before = words.filter { $0.range.upperBound <= day.range.lowerBound }
    return before.allSatisfy { $0.letters == "den" || Weekdays.number(of: $0.letters) != nil }
  }
}
