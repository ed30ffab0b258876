import CrimePrevention

/// Reads one item: its title, and what the lines or cells under it say.
struct ItemReader {
  let raw: RawItem
  /// The day of the meeting, for dates without a year.
  let day: CalendarDate?
  let calendar: SwedishCalendar

  private var item: ItemParts
  private var summary: [MarkedText] = []
  /// Text that names the item's owner of actions and when they are due.
  private var owners: [MarkedText] = []
  private var dues: [MarkedText] = []

  init(_ raw: RawItem, day: CalendarDate?, calendar: SwedishCalendar) {
    self.raw = raw
    self.day = day
    self.calendar = calendar
    item = ItemParts(number: raw.number, title: Read("", from: raw.title))
  }

  mutating func read(into reading: inout Reading) {
    var body = titleLines()
    let tables: [ActionTable]
    (body.lines, tables) = ActionTable.parted(body.lines)
    let title = TitleReader(body.title) { [people = reading.people] name in
      people.known(name) != nil || name.words.count == 1 && people.only(named: name.string) != nil
    }
    // What has no title is no item; its text stays unread.
    guard title.title.words.contains(where: { $0.kind == .word }) else { return }
    take(title, &reading)
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
    for text in [raw.numberText, raw.repeatedTitle].compactMap({ $0 }) { reading.coverage.add(text) }
    PreviousNotes.read(item, raw, day, into: &reading)
    readNextMeetings(&reading)
    reading.meeting.items.append(item)
  }

  /// Who is chosen to lead the meeting, to write or approve the minutes.
  private func takeFunctions(_ lines: [SourceLine], _ reading: inout Reading) {
    let texts = raw.cells.values.flatMap { $0 } + ItemBlock.blocks(of: lines).flatMap(\.paragraphs)
    for sentence in texts.flatMap(\.sentences) {
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

  /// The dates of an item about coming meetings, or of a sentence about the next one.
  private func readNextMeetings(_ reading: inout Reading) {
    let paragraphs = ItemBlock.blocks(of: raw.body).flatMap(\.paragraphs)
    let texts = raw.cells.values.flatMap { $0 } + paragraphs + raw.body.map(\.text)
    let words = item.title.text.words
    if isAboutNextMeetings {
      let year = words.compactMap { $0.kind == .number && $0.letters.utf8.count == 4 ? Int($0.letters) : nil }.first
      let reader = NextMeetingReader(
        calendar: calendar,
        statedYear: year.flatMap { (1990...2060).contains($0) ? $0 : nil }
      )
      let lines = MarkedText.unbroken((raw.cells[.text] ?? []) + raw.body.map(\.text))
      reader.read([raw.title] + lines, into: &reading)
      return
    }
    for sentence in texts.flatMap(\.sentences)
    where ActionTime.namesNextMeeting(sentence.words) && sentence.words.count <= 30 {
      guard ActionSentence(sentence) == nil else { continue }
      NextMeetingReader(calendar: calendar).read([sentence], into: &reading)
    }
  }

  /// Whether the title is *Nästa möte*, *Mötestider 2025* or the like.
  private var isAboutNextMeetings: Bool {
    let heading = item.title.text.words.drop { Self.planning.contains($0.letters) }
    return Label.lexicon.longestMatch(in: heading)?.meaning == .nextMeetings
  }

  /// Words before *mötestider* and the like: `Förslag till mötestider 2023`.
  private static let planning = Lexicon(
    words: "förslag",
    "till",
    "beslut",
    "om",
    "fastställande",
    "av",
    "datum",
    "för",
    "tider",
    "planering"
  )

  /// The title with the lines that it goes on in: those that start with a small letter.
  private func titleLines() -> (title: MarkedText, lines: [SourceLine]) {
    var title = raw.title
    var lines = raw.body[...]
    if title.isEmpty || title.isOnlyRegistryNumbers, let first = lines.first,
      first.labels.allSatisfy({ !$0.isDivided && $0.content.isEmpty })
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
    while let first = lines.first, !first.followsBlank, !first.hasBullet,
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
    let certainty = title.isClear ? raw.certainty : max(raw.certainty, .inferred)
    item.title = reading.took(Read(title.title.string, from: title.title, certainty))
    item.minutes = title.minutes.map { reading.took($0.atMost(raw.certainty)) }
    item.startsAt = title.startsAt.map { reading.took($0.atMost(raw.certainty)) }
    item.kind = title.kind.map { reading.took($0.atMost(raw.certainty)) }
    item.registryNumbers = title.registryNumbers.map { reading.took($0.atMost(raw.certainty)) }
    if let presenters = title.presenters { takePresenters(presenters, raw.certainty, &reading) }
  }

  private mutating func take(_ cells: [MarkedText], of column: AgendaColumn, _ reading: inout Reading) {
    switch column {
    case .number, .title: break
    case .text: for block in ItemBlock.blocks(of: cells.flatMap { SourceLine.lines(of: $0) }) { take(block, &reading) }
    case .presenter: for cell in cells { takePresenters(cell, raw.certainty, &reading) }
    case .minutes: for cell in cells { takeTime(cell, &reading) }
    case .kind:
      guard let cell = cells.first, let kind = TitleReader.kinds.meaning(of: cell.words.map(\.letters).joined()) else {
        return
      }
      item.kind = item.kind ?? reading.took(Read(kind, from: cell, raw.certainty))
    case .outcome:
      for cell in cells {
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
    case .decision: for text in block.paragraphs { takeDecision(text, &reading) }
    case .action:
      // A day alone is the next meeting's.
      for text in block.paragraphs where SourceLine.lines(of: text).first?.startsWithDate != true {
        takeAction(text, .stated, &reading)
      }
    case .presenter: for text in block.paragraphs { takePresenters(text, .stated, &reading) }
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

  /// What the title says of all that stands under it, where it is a label itself: `Beslut`, `Att göra`.
  private var headingLabel: ItemLabel? {
    let words = item.title.text.words
    guard let match = Label.lexicon.longestMatch(in: words[...]), match.count == words.count,
      case .item(let label) = match.meaning, label == .decision || label == .action
    else { return nil }
    return label
  }

  private mutating func takePresenters(
    _ text: MarkedText,
    _ certainty: DraftFact.Certainty,
    _ reading: inout Reading
  ) {
    for actor in reading.actors(in: text) {
      reading.coverage.add(actor.text)
      switch actor.owner {
      case .person(let key):
        let organization = reading.record(actor.details, of: key)
        addPresenter(
          PresenterParts(
            person: Read(key, from: actor.text, max(actor.certainty, certainty)),
            organization: organization
          )
        )
      case .organization(let key):
        addPresenter(PresenterParts(organization: Read(key, from: actor.text, max(actor.certainty, certainty))))
      }
    }
  }

  private mutating func addPresenter(_ presenter: PresenterParts) {
    if let person = presenter.person?.value, item.presenters.contains(where: { $0.person?.value == person }) { return }
    item.presenters.append(presenter)
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

extension ItemReader {
  private mutating func takeDecision(_ text: MarkedText, _ reading: inout Reading) {
    if DecisionSentence.saysNothing(text) {
      reading.coverage.add(text)
      return
    }
    for sentence in text.sentences {
      item.decisions.append(reading.took(Read(sentence.string, from: sentence, raw.certainty)))
      if let action = ActionSentence(sentence), action.certainty == .stated {
        takeAction(sentence, .inferred, &reading)
      }
    }
  }

  private mutating func takeAction(_ text: MarkedText, _ certainty: DraftFact.Certainty, _ reading: inout Reading) {
    guard text.words.contains(where: { $0.kind == .word }) else { return }
    var action = ActionParts(text: reading.took(Read(text.string, from: text, certainty)))
    let sentence = ActionSentence(text)
    let named = text.beforeColon.flatMap { reading.namesPerson(in: $0) == true ? $0 : nil }
    let subject = sentence?.subject ?? named ?? text.afterColon.leadingActor
    if let subject, let actor = reading.actors(in: subject, inSentence: true).first {
      let owner = Read(actor.owner, from: actor.text, max(actor.certainty, sentence?.certainty ?? .inferred))
      action.owner = owner.atMost(certainty)
    }
    action.due = ActionTime(text, meetingOn: day)?.due.atMost(certainty)
    item.actions.append(action)
  }

  private mutating func take(_ table: ActionTable, _ reading: inout Reading) {
    for cell in table.header { reading.coverage.add(cell) }
    for row in table.rows {
      takeAction(row.action, raw.certainty, &reading)
      guard let last = item.actions.indices.last else { continue }
      let owners = row.owner.map { reading.actors(in: $0) } ?? []
      if let owner = owners.first {
        // Of several, only the first one fits.
        let read = Read(owner.owner, from: owner.text, owners.count == 1 ? owner.certainty : .inferred)
        item.actions[last].owner = reading.took(read)
      }
      if let due = row.due.flatMap({ due($0) }) {
        item.actions[last].due = reading.took(due)
      } else if table.hasDues {
        item.actions[last].due = item.actions[last].due?.atMost(.inferred)
      }
    }
  }

  /// Text about the item, sentence by sentence.
  private mutating func takeText(_ text: MarkedText, _ reading: inout Reading) {
    var kept: [MarkedText] = []
    var followsAction = false
    for sentence in text.sentences {
      let count = item.actions.count
      defer { followsAction = item.actions.count > count }
      if followsAction, sentence.words.count <= 6, item.actions[count - 1].due == nil,
        let time = ActionTime(sentence, meetingOn: day)
      {
        // "Bo bokar lokal. Klart till nästa möte."
        item.actions[count - 1].due = reading.took(time.due.atMost(.inferred))
        reading.coverage.add(sentence)
        continue
      }
      if let hit = SourceLine.lines(of: sentence).first?.labels.first, hit.isDivided, !hit.content.isEmpty,
        hit.label == .item(.decision), hit.qualifier == nil
      {
        reading.coverage.add(hit.text)
        takeDecision(hit.content, &reading)
      } else if let certainty = DecisionSentence.certainty(of: sentence) {
        item.decisions.append(reading.took(Read(sentence.string, from: sentence, certainty)))
        if let action = ActionSentence(sentence), action.certainty == .stated {
          takeAction(sentence, .inferred, &reading)
        }
      } else if let action = ActionSentence(sentence), isAction(action, sentence, reading) {
        takeAction(sentence, action.certainty, &reading)
      } else {
        takePresenterVerb(sentence, &reading)
        kept.append(sentence)
      }
    }
    summary += kept
  }

  /// Whether a sentence with the verb of an action is one: it names who is to do it, or was told to be reported back.
  private func isAction(_ action: ActionSentence, _ sentence: MarkedText, _ reading: Reading) -> Bool {
    guard action.certainty == .inferred else { return true }
    guard let subject = action.subject else { return true }
    guard let isPerson = reading.namesPerson(in: subject) else { return subject.namesCouncil }
    return isPerson || ActionTime(sentence, meetingOn: day) != nil
  }

  /// Who presents, where a sentence starts with it: `Anna Ek, polisen, informerar om …`.
  private mutating func takePresenterVerb(_ sentence: MarkedText, _ reading: inout Reading) {
    let words = sentence.words.prefix(22)
    guard let verb = words.firstIndex(where: { Self.presenterVerbs.contains($0.letters) }), verb > 0,
      !words[..<verb].contains(where: { ["att", "som", "om", "när"].contains($0.letters) })
    else { return }
    let before = sentence.prefix(upTo: words[verb].range.lowerBound).trimmed
    let people = PersonPhrase.find(in: before).filter { phrase in
      let given = phrase.name.words.first.map { phrase.name.text(of: $0).string } ?? ""
      return reading.people.known(phrase.name) != nil || GivenNames.contain(given)
    }
    if !people.isEmpty {
      for actor in reading.actors(in: before) {
        guard case .person(let key) = actor.owner else { continue }
        let organization = reading.record(actor.details, of: key)
        addPresenter(
          PresenterParts(
            person: reading.took(Read(key, from: actor.text, .inferred)),
            organization: organization?.atMost(.inferred)
          )
        )
      }
    } else if item.presenters.isEmpty, before.words.count <= 3,
      let actor = reading.actors(in: before, inSentence: true).first
    {
      switch actor.owner {
      case .person(let key): addPresenter(PresenterParts(person: reading.took(Read(key, from: actor.text, .inferred))))
      case .organization(let key):
        addPresenter(PresenterParts(organization: reading.took(Read(key, from: actor.text, .inferred))))
      }
    }
  }

  private static let presenterVerbs = Lexicon(
    words: "informerar",
    "informerade",
    "berättar",
    "berättade",
    "redogör",
    "redogjorde",
    "presenterar",
    "presenterade",
    "rapporterar",
    "rapporterade",
    "föredrar",
    "föredrog",
    "redovisar",
    "redovisade",
    "beskriver",
    "beskrev",
    "visar",
    "visade",
    "går",
    "gick",
    "föreläser",
    "föreläste",
    "inleder",
    "inledde",
    "ger",
    "gav",
    "lyfter",
    "delger",
    "delgav",
    "orienterar"
  )

  private mutating func takeOwnersAndDues(_ reading: inout Reading) {
    for text in owners {
      let isOfItem = raw.cells[.owner] != nil && [.action, .due, .outcome].allSatisfy { raw.cells[$0] == nil }
      if item.actions.isEmpty || isOfItem {
        // Who is responsible for an item, with nothing to be done, is taken to present it.
        takePresenters(text, .inferred, &reading)
      } else {
        takeOwner(text, &reading)
      }
    }
    for text in dues {
      guard let index = item.actions.firstIndex(where: { $0.due == nil }), let due = due(text) else { continue }
      item.actions[index].due = reading.took(due)
    }
  }

  /// Who is to do the last action; earlier ones that name nobody are taken to be the same one's.
  private mutating func takeOwner(_ text: MarkedText, _ reading: inout Reading) {
    guard let actor = reading.actors(in: text).first, let last = item.actions.indices.last else { return }
    reading.coverage.add(text)
    let owner = Read(actor.owner, from: actor.text, actor.certainty)
    for index in item.actions.indices where item.actions[index].owner == nil {
      item.actions[index].owner = index == last ? owner : owner.atMost(.inferred)
    }
    if item.actions[last].owner?.certainty != .stated { item.actions[last].owner = owner }
  }

  private func due(_ text: MarkedText) -> Read<ActionDue>? {
    if let found = text.dates(among: text.words).first {
      if let date = found.date { return Read(.by(ReportingPeriod(day: date)), from: text[found.range]) }
      if let day, let date = found.first(from: day) {
        return Read(.by(ReportingPeriod(day: date)), from: text[found.range], .inferred)
      }
    }
    return ActionTime(text, meetingOn: day, isAlone: true)?.due
  }

  /// What sort of item it seems to be.
  private func kind(_ reading: inout Reading) -> Read<AgendaItem.Kind>? {
    for word in item.title.text.words {
      if let kind = Self.kinds.meaning(of: word.letters) {
        return Read(kind, from: item.title.text.text(of: word), .inferred)
      }
    }
    return item.decisions.first.map { Read(.decision, from: $0.text, .inferred) }
  }

  private static let kinds = Lexicon<AgendaItem.Kind>([
    ("öppnande|öppnas|öppning|inledning|upprop", .opening), ("övrigt|övriga", .other),
    ("rapport|rapporter|lägesrapport|lägesbild|lägesrapporter", .report), ("information|aktuellt", .information),
  ])
}

extension AgendaColumn {
  /// The order in which columns are read: who and when before what is said.
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
  /// A name before a colon: `Anna: ringa skolan`.
  fileprivate var beforeColon: MarkedText? {
    let words = words.prefix(5)
    guard let colon = words.first(where: { $0.letters == ":" }), words[0].kind == .word else { return nil }
    return prefix(upTo: colon.range.lowerBound)
  }

  /// What follows a colon near the start, as in `Återrapportering nästa möte: Anna redovisar`; else all of it.
  fileprivate var afterColon: MarkedText {
    guard let colon = words.prefix(6).first(where: { $0.letters == ":" }), words.count > 6 else { return self }
    return suffix(from: colon.range.upperBound).trimmed
  }

  /// Who stands first, before a verb or a colon: `Anna kontaktar skolan`, `Polisen: tar fram siffror`.
  fileprivate var leadingActor: MarkedText? {
    let words = self.words
    guard let first = words.first, first.kind == .word, self[first.range.lowerBound].isUppercase else { return nil }
    if let colon = words.prefix(6).first(where: { $0.letters == ":" }) {
      return prefix(upTo: colon.range.lowerBound).trimmed
    }
    let end =
      words.prefix(6).firstIndex { $0.kind == .word && self[$0.range.lowerBound].isLowercase } ?? min(words.count, 2)
    guard end > 0 else { return nil }
    return text(from: first, through: words[end - 1])
  }

  fileprivate var namesCouncil: Bool { words.contains { DecisionSentence.isCouncil($0) } }
}
