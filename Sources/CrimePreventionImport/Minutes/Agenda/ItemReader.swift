import CrimePrevention

/// Reads an item: its title, and the lines or cells below it.
struct ItemReader {
  private(set) var raw: RawItem
  /// The day of the meeting, for dates without a year.
  let day: CalendarDate?
  let calendar: SwedishCalendar

  var item: ItemParts
  var summary: [MarkedText] = []
  /// Text that names the owners of the item's actions.
  var owners: [MarkedText] = []
  /// The lines below the title without tables of actions, whose days are due dates.
  private(set) var plainBody: [SourceLine] = []
  var dues: [MarkedText] = []

  init(_ raw: RawItem, day: CalendarDate?, calendar: SwedishCalendar) {
    self.raw = raw
    self.day = day
    self.calendar = calendar
    item = ItemParts(number: raw.number, title: Read("", from: raw.title))
  }

  mutating func read(into reading: inout Reading) {
    var body = titleLines()
    // A sentence below a number alone may be text rather than a title.
    if raw.title.isEmpty, body.title.marks.last?.scalar == ".", body.title.words.count > 4 { raw.isClear = false }
    let tables: [ActionTable]
    (body.lines, tables) = ActionTable.parted(body.lines)
    plainBody = tables.isEmpty ? raw.body : body.lines
    let title = TitleReader(body.title) { [people = reading.people] name in
      people.known(name) != nil || name.words.count == 1 && people.only(named: name.string) != nil
    }
    // Without a title there is no item; the text stays unread.
    guard title.title.words.contains(where: { $0.kind == .word }) else { return }
    // If the title of an item isn't clear, nothing about the item counts as stated.
    if title.isDoubtful { raw.isClear = false }
    take(title, &reading)
    if let listed = raw.listedTitle { takeListed(TitleReader(listed), &reading) }
    takeRegistryNumbers(above: &body.lines, &reading)
    if raw.cells.isEmpty { takePresenterVerb(title.title, &reading) }
    for (column, cells) in raw.cells.sorted(by: { $0.key.order < $1.key.order }) { take(cells, of: column, &reading) }
    if let rest = title.rest { takeText(rest, &reading) }
    for block in ItemBlock.blocks(of: body.lines) { take(block, &reading) }
    for table in tables { take(table, &reading) }
    takeOwnersAndDues(&reading)
    takeFunctions(body.lines, &reading)
    if !summary.isEmpty {
      let text = MarkedText.joining(summary)
      item.summary = reading.took(Read(text.string, from: text, raw.certainty))
    }
    item.kind = item.kind ?? kind(&reading)
    if item.registryNumbers.isEmpty {
      // A number in the text may belong to something that the item only mentions.
      item.registryNumbers = summary.flatMap(\.registryReads).map { reading.took($0.atMost(.inferred)) }
    }
    for text in [raw.numberText, raw.repeatedTitle].compactMap({ $0 }) { reading.coverage.add(text) }
    PreviousNotes.read(item, raw, day, into: &reading)
    readNextMeetings(&reading)
    reading.meeting.items.append(item)
  }

  /// Takes the people chosen to lead the meeting, or to write or approve the minutes.
  private func takeFunctions(_ lines: [SourceLine], _ reading: inout Reading) {
    let texts = raw.cells.values.flatMap { $0 } + ItemBlock.blocks(of: lines).flatMap(\.paragraphs)
    for sentence in texts.flatMap(\.sentences) {
      WhenReader(text: sentence, year: nil).readOpening(into: &reading)
      for found in FunctionSentence.all(in: sentence) {
        guard let person = reading.person(of: found) else { continue }
        switch found.function {
        case .approver where !reading.meeting.approvers.contains { $0.value == person.value }:
          reading.meeting.approvers.append(person)
        case .chair: reading.meeting.chair = reading.meeting.chair ?? person.atMost(.inferred)
        case .noteTaker: reading.meeting.noteTaker = reading.meeting.noteTaker ?? person.atMost(.inferred)
        case .approver: break
        }
      }
    }
  }

  /// Returns the title with the lines that continue it, such as those that start with a lowercase letter, and the other
  /// lines.
  private func titleLines() -> (title: MarkedText, lines: [SourceLine]) {
    var title = raw.title
    var lines = raw.body[...]
    if title.isEmpty || title.isOnlyRegistryNumbers, let first = lines.first,
      first.labels.allSatisfy({ !$0.isDivided && $0.content.words.allSatisfy { $0.kind == .number } })
    {
      title = title.isEmpty ? first.text : MarkedText.joining([title, first.text])
      lines.removeFirst()
    }
    if title.cutRegistryNumber != nil, let first = lines.first, first.words.first?.kind == .number {
      title = MarkedText.joining([title, first.text])
      lines.removeFirst()
    }
    if title.hasOpenParenthesis, let first = lines.first, first.text.marks.contains(where: { $0.scalar == ")" }),
      first.words.count < 20
    {
      title = MarkedText.joining([title, first.text])
      lines.removeFirst()
    }
    if title.endsOpen, let first = lines.first, !first.followsBlank, !first.hasBullet, first.labels.isEmpty,
      first.words.count <= 8, !title.endsWithGivenName || first.words.count <= 2 && PersonPhrase.mayGoOn(first.text)
    {
      title = MarkedText.joining([title, first.text])
      lines.removeFirst()
    }
    while let first = lines.first, !first.followsBlank, !first.hasBullet,
      // Text on the same line as a heading doesn't continue it.
      first.text.marks.first?.line != raw.title.marks.last?.line,
      first.text.marks.first?.scalar.isLowercase == true, !first.startsWithDate, !first.startsPoint,
      title.marks.last?.scalar != ".", title.words.count < 25
    {
      title = MarkedText.joining([title, first.text])
      lines.removeFirst()
    }
    return (title, Array(lines))
  }
}

extension ItemReader {
  private mutating func take(_ title: TitleReader, _ reading: inout Reading) {
    let isTitle = title.isClear && !title.title.isOnlyTimes
    let certainty = isTitle ? raw.certainty : max(raw.certainty, .inferred)
    item.title = reading.took(Read(title.title.string, from: title.title, certainty))
    item.minutes = title.minutes.map { reading.took($0.atMost(raw.certainty)) }
    // "Mötet avslutades kl. 15.10" states when the meeting ended, not when an item started.
    WhenReader(text: raw.title, year: nil).readOpening(into: &reading)
    let isClosing = raw.title.words.contains { WhenReader.closed.contains($0.letters) }
    item.startsAt = isClosing ? nil : title.startsAt.map { reading.took($0.atMost(raw.certainty)) }
    item.kind = title.kind.map { reading.took($0.atMost(raw.certainty)) }
    item.registryNumbers = title.registryNumbers.map { reading.took($0.atMost(raw.certainty)) }
    if let presenters = title.presenters { takePresenters(presenters, raw.certainty, &reading) }
  }

  /// Takes from the list of contents what the title above the item's text doesn't state.
  private mutating func takeListed(_ title: TitleReader, _ reading: inout Reading) {
    item.minutes = item.minutes ?? title.minutes.map { reading.took($0.atMost(raw.certainty)) }
    item.startsAt = item.startsAt ?? title.startsAt.map { reading.took($0.atMost(raw.certainty)) }
    item.kind = item.kind ?? title.kind.map { reading.took($0.atMost(raw.certainty)) }
    if item.presenters.isEmpty, let presenters = title.presenters {
      takePresenters(presenters, raw.certainty, &reading)
    }
  }

  private mutating func take(_ cells: [MarkedText], of column: AgendaColumn, _ reading: inout Reading) {
    switch column {
    case .number, .title: break
    case .text: for block in ItemBlock.blocks(of: cells.flatMap { SourceLine.lines(of: $0) }) { take(block, &reading) }
    case .presenter:
      // "Bo Ek", with "polisen" below it
      let isOne = cells.count == 2 && PersonPhrase.starts(cells[0]) && PersonPhrase.find(in: cells[1]).isEmpty
      for cell in isOne ? [MarkedText.joining(cells)] : cells { takePresenters(cell, raw.certainty, &reading) }
    case .minutes: for cell in cells { takeTime(cell, &reading) }
    case .kind:
      guard let cell = cells.first, let kind = TitleReader.kinds.meaning(of: cell.words.map(\.letters).joined()) else {
        return
      }
      item.kind = item.kind ?? reading.took(Read(kind, from: cell, raw.certainty))
    case .outcome:
      // A day alone is that of the next meeting.
      for cell in cells where !(isAboutNextMeetings && (SourceLine.lines(of: cell).first?.startsWithDate ?? false)) {
        if ActionSentence(cell) != nil {
          takeAction(cell, raw.certainty, &reading)
        } else {
          takeDecision(cell, &reading)
        }
      }
    case .decision: for cell in cells { takeDecision(cell, &reading) }
    case .action: for cell in cells { takeAction(cell, raw.certainty, &reading) }
    case .owner: owners += cells
    case .due: dues += cells
    }
  }

  private mutating func take(_ block: ItemBlock, _ reading: inout Reading) {
    if let label = block.labelText { reading.coverage.add(label) }
    switch block.label ?? headingLabel {
    case nil, .text: for text in block.paragraphs { takeText(text, &reading) }
    case .proposal: summary += block.paragraphs
    case .decision:
      for (number, text) in block.paragraphs.enumerated() {
        takeDecision(text, isBelow: block.isInline && number > 0, &reading)
      }
    case .action:
      // A day alone is that of the next meeting.
      for text in block.paragraphs where SourceLine.lines(of: text).first?.startsWithDate != true {
        for part in reading.actionParts(of: text) { takeAction(part, raw.certainty, &reading) }
      }
    case .presenter: for text in block.paragraphs { takePresenters(text, raw.certainty, &reading) }
    case .time where isAboutNextMeetings: break
    case .time: for text in block.paragraphs { takeTime(text, &reading) }
    case .owner where !item.actions.isEmpty: for text in block.paragraphs { takeOwner(text, &reading) }
    case .owner: owners += block.paragraphs
    case .due where item.actions.last?.due == nil && !item.actions.isEmpty:
      guard let due = block.paragraphs.first.flatMap({ due($0) }) else { return }
      item.actions[item.actions.count - 1].due = reading.took(due)
    case .due: dues += block.paragraphs
    }
  }

  /// The label that applies to all text below the title, where the title is a label itself: `Beslut`, `Att göra`.
  private var headingLabel: ItemLabel? {
    let words = item.title.text.words
    guard let match = Label.lexicon.longestMatch(in: words[...]),
      match.count == words.count || ["till", "inför", "framåt"].contains(words[match.count].letters),
      case .item(let label) = match.meaning, label == .decision || label == .action
    else { return nil }
    return label
  }

  private mutating func takeTime(_ cell: MarkedText, _ reading: inout Reading) {
    if let found = cell.minutes.first {
      item.minutes = item.minutes ?? reading.took(Read(found.value, from: cell[found.range], raw.certainty))
    } else if let time = cell.times(among: cell.words, isAboutTimes: true).first {
      item.startsAt =
        item.startsAt
        ?? reading.took(Read(time.start, from: cell[time.startRange], time.isRepaired ? .inferred : raw.certainty))
      if let end = time.end {
        item.minutes =
          item.minutes ?? reading.took(Read(end.minutes - time.start.minutes, from: cell[time.range], .inferred))
      }
    } else if let number = cell.words.first, cell.words.count == 1, number.kind == .number,
      let value = Int(number.letters), (1...480).contains(value)
    {
      item.minutes = item.minutes ?? reading.took(Read(value, from: cell, raw.certainty))
    }
  }
}

extension AgendaColumn {
  /// The order in which columns are read: people and times before text.
  fileprivate var order: Int {
    switch self {
    case .number: 0
    case .title: 1
    case .presenter: 2
    case .minutes, .kind: 3
    case .text: 4
    case .decision, .outcome: 5
    case .action: 6
    case .owner: 7
    case .due: 8
    }
  }
}

extension MarkedText {
  /// Whether a title continues below: it ends with a conjunction or preposition, or with a given name after a dash.
  fileprivate var endsOpen: Bool {
    guard let last = words.last, last.kind == .word, words.count > 1 else { return false }
    if MarkedText.openEnds.contains(last.letters), self[last.range.lowerBound].isLowercase { return true }
    return endsWithGivenName
  }

  /// Whether it ends with a spaced dash and a given name alone, whose surname may be on the next line.
  fileprivate var endsWithGivenName: Bool {
    let words = self.words
    guard let last = words.last, words.count > 1 else { return false }
    let before = words[words.count - 2]
    return before.kind == .sign && self[before.range.lowerBound].isDash
      && before.range.upperBound < last.range.lowerBound && GivenNames.contain(text(of: last).string)
  }

  private static let openEnds: Set<String> = [
    "och", "samt", "i", "på", "av", "från", "för", "med", "till", "om", "vid",
  ]
}
