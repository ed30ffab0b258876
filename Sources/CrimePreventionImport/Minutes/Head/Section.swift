/// A label with the lines that belong to it.
struct Section {
  let label: Label
  let labelText: MarkedText
  let qualifier: MarkedText?
  /// The blocks of what follows, divided by empty lines. The first one starts on the label's line or right after it.
  var blocks: [[MarkedText]]
  /// Whether the label stood on a line by itself.
  let standsAlone: Bool
  /// Whether the label stands inside a block that a heading of people started.
  var isInsideRoster = false
  /// Whether it is the rest of a list of people that a function such as *Ordförande:* stands in.
  var isContinued = false
  /// Whether its heading is an organization, which says nothing of who came.
  var isOfOrganization = false
  /// The lines that a tab sets in below the first one.
  private(set) var tabbed: Set<Int32> = []

  /// What follows, without regard to empty lines.
  var lines: [MarkedText] { blocks.flatMap { $0 } }
  var isEmpty: Bool { blocks.allSatisfy(\.isEmpty) }
}

/// Divides the lines outside of the agenda into sections and what stands by itself.
struct Sections {
  private(set) var sections: [Section] = []
  /// Tables of people.
  private(set) var tables: [RosterTable] = []
  /// Lines that belong to no label, as blocks.
  private(set) var loose: [[SourceLine]] = []

  init(_ layout: Layout) {
    var isOpen = false
    var previous = -1
    var tableEnd = 0
    for index in layout.lines.indices where index >= tableEnd {
      if layout.tableLines.contains(index) || layout.passedLines.contains(index) { continue }
      let line = layout.lines[index]
      let isInItem = layout.itemLines.contains(index) && !layout.rollCall.contains(index)
      if !isInItem, RosterTable.hasCrosses(below: index, in: layout.lines),
        let table = RosterTable(layout.lines, at: index, under: rosterAbove)
      {
        tables.append(table)
        tableEnd = table.end
        isOpen = false
        continue
      }
      if !isInItem, let columns = Self.labelColumns(line) {
        for cell in columns { open(cell, followsGap: true) }
        signatures = columns.count
        if let names = Self.names(above: index, in: layout.lines, count: columns.count) { addSignatures(names) }
        isOpen = false
        continue
      }
      if !isInItem, let columns = RosterColumns(line, first: sections.count) {
        for hit in columns.hits { open(hit, followsGap: true) }
        rosterColumns = columns
        isOpen = false
        continue
      }
      if !isInItem, let columns = RosterColumns(organizationsAt: index, in: layout.lines, first: sections.count) {
        for hit in columns.hits { open(hit, followsGap: true) }
        for number in sections.indices.suffix(columns.hits.count) { sections[number].isOfOrganization = true }
        rosterColumns = columns
        isOpen = false
        continue
      }
      if let columns = rosterColumns, !isInItem, line.labels.isEmpty, let parts = columns.parts(of: line) {
        for (number, part) in parts { sections[number].add(part, followsGap: false) }
        continue
      }
      rosterColumns = nil
      if signatures > 0, !isInItem, line.cells.count > 1 || signatures == 1 && PersonPhrase.starts(line.text) {
        addSignatures(line)
        continue
      }
      if line.labels.isEmpty == false { signatures = 0 }
      let hits = line.labels.filter { !isInItem || $0.standsInItem }
      if !hits.isEmpty { lastLabelLine = line.number }
      let followsGap = line.followsBlank || index != previous + 1
      previous = index
      if !isInItem, let table = RosterTable(layout.lines, at: index, under: rosterAbove) {
        tables.append(table)
        tableEnd = table.end
        isOpen = false
      } else if !isInItem, let hit = hits.first, let name = Self.name(above: index, hit, in: layout.lines) {
        open(hit, followsGap: true)
        sections[sections.count - 1].add(name.text, followsGap: false)
        isOpen = false
      } else if let first = hits.first, first.startsSection {
        for hit in hits { open(hit, followsGap: followsGap) }
        isOpen = true
      } else if isOpen, let last = sections.indices.last,
        sections[last].takes(line, followsGap: followsGap, isInItem: isInItem)
      {
        sections[last].add(line, followsGap: followsGap)
      } else if isOpen, !followsGap, !isInItem, !RosterLines.isHeading(line.text), let rest = continuedRoster,
        rest.takes(line, followsGap: false, isInItem: false)
      {
        sections.append(rest)
        sections[sections.count - 1].add(line, followsGap: false)
      } else {
        isOpen = false
        if !isInItem { addLoose(line, followsGap: followsGap) }
      }
    }
  }

  private var lastLabelLine = 0

  /// Headings of people side by side, with the people below them.
  private var rosterColumns: RosterColumns?

  /// The heading of people that nothing stands under yet.
  private var rosterAbove: RosterGroup? {
    guard let last = sections.last, last.isEmpty, case .roster(let group) = last.label else { return nil }
    return group
  }

  /// The list of people that goes on after a function that stands in it: `Ordförande: Bo Ek`, and `Polisen: Cia Al` below.
  private var continuedRoster: Section? {
    guard let last = sections.last, last.isInsideRoster, !last.isRoster, let roster = sections.last(where: \.isRoster)
    else { return nil }
    return Section(
      label: roster.label,
      labelText: roster.labelText,
      qualifier: roster.qualifier,
      blocks: [],
      standsAlone: true,
      isContinued: true
    )
  }

  /// How many labels stand side by side above, waiting for names below.
  private var signatures = 0

  /// Labels side by side on a line, as over places for signatures: `Vid protokollet        Justeras`.
  static func labelColumns(_ line: SourceLine) -> [LabelHit]? {
    guard line.cells.count > 1, line.cells.count < 6 else { return nil }
    let cells = line.cells.filter { !isPlaceForSignature($0) }
    let hits = cells.map { cell -> LabelHit? in
      let words = cell.words
      guard let match = Label.lexicon.longestMatch(in: words[...]),
        words[match.count...].allSatisfy({ $0.kind == .sign })
      else { return nil }
      return LabelHit(
        label: match.meaning,
        text: cell,
        qualifier: nil,
        content: cell.suffix(from: cell.endIndex),
        isDivided: true
      )
    }
    let people = hits.compactMap { $0 }.filter { [.chair, .noteTaker, .approver].contains($0.label) }
    return people.count == cells.count && !cells.isEmpty ? people : nil
  }

  /// Whether a cell is only dots or a line, or says which paragraphs are signed.
  private static func isPlaceForSignature(_ cell: MarkedText) -> Bool {
    let words = cell.words.drop { $0.kind == .sign }
    if words.isEmpty { return true }
    guard let match = Label.lexicon.longestMatch(in: words), match.meaning == .passedOver else { return false }
    return words.dropFirst(match.count).allSatisfy { $0.kind != .word }
  }

  /// The names right above labels side by side, when none stand below them.
  private static func names(above index: Int, in lines: [SourceLine], count: Int) -> SourceLine? {
    func areNames(_ line: SourceLine) -> Bool {
      line.cells.count == count && line.cells.allSatisfy { $0.words.count <= 6 && PersonPhrase.starts($0) }
    }
    guard count > 1, index > 0, areNames(lines[index - 1]) else { return nil }
    return index + 1 < lines.count && areNames(lines[index + 1]) ? nil : lines[index - 1]
  }

  /// The names below labels side by side, from the left; names left over belong to the last label.
  private mutating func addSignatures(_ line: SourceLine) {
    let first = sections.count - signatures
    for (index, cell) in line.cells.enumerated() where !cell.isEmpty {
      sections[first + min(index, signatures - 1)].add(cell, followsGap: false)
    }
    signatures = 0
  }

  /// The name right above a label that nothing stands below, as under a signature: `Bo Ek`, and `Sekreterare` below it.
  private static func name(above index: Int, _ hit: LabelHit, in lines: [SourceLine]) -> SourceLine? {
    guard [.chair, .noteTaker, .approver].contains(hit.label), hit.content.isEmpty, index > 0,
      !lines[index].followsBlank, index + 1 == lines.count || lines[index + 1].followsBlank
    else { return nil }
    let above = lines[index - 1]
    return above.words.count <= 6 && above.labels.isEmpty && PersonPhrase.starts(above.text) ? above : nil
  }

  private mutating func open(_ hit: LabelHit, followsGap: Bool) {
    var section = Section(
      label: hit.label,
      labelText: hit.text,
      qualifier: hit.qualifier,
      blocks: hit.content.isEmpty ? [] : [hit.content.lines.map(\.trimmed).filter { !$0.isEmpty }],
      standsAlone: hit.content.isEmpty
    )
    if !followsGap, let last = sections.last, last.isRoster || last.isInsideRoster { section.isInsideRoster = true }
    sections.append(section)
  }

  private mutating func addLoose(_ line: SourceLine, followsGap: Bool) {
    // A label between divides what stands before it from what follows.
    let followsLabel = loose.last?.last.map { $0.number < lastLabelLine } ?? false
    if followsGap || followsLabel || loose.isEmpty { loose.append([line]) } else { loose[loose.count - 1].append(line) }
  }
}

extension SourceLine {
  /// Whether it is a name and that the person took the notes: `/Anna Ek, antecknade`.
  var namesNoteTaker: Bool { words.count <= 7 && noteTaker != nil }

  /// The person whom a line of a name and a post names as having taken the notes.
  var noteTaker: PersonPhrase? {
    guard labels.isEmpty, PersonPhrase.starts(text), let person = PersonPhrase.find(in: text).first,
      person.doubt == nil, person.before.isEmpty
    else { return nil }
    let tells = PersonDetail.read(person.after).contains { if case .noteTaker = $0 { true } else { false } }
    return tells ? person : nil
  }
}

extension LabelHit {
  /// Whether it opens a section of the meeting: labels inside items don't.
  fileprivate var startsSection: Bool {
    if case .item = label { return false }
    return true
  }

  /// Whether it is about the meeting though it stands in an item.
  fileprivate var standsInItem: Bool {
    guard isDivided || content.isEmpty else { return false }
    switch label {
    case .noteTaker, .approver, .nextMeetings, .signOff: return true
    default: return false
    }
  }
}

extension Section {
  var isRoster: Bool {
    if case .roster = label { return true }
    return false
  }

  /// Whether its heading says who was there, or who wasn't.
  var tellsAttendance: Bool {
    if case .roster(let group) = label { return group.attendance != nil && group.capacity == nil && !group.isImplied }
    return false
  }

  /// Whether a line belongs to the section.
  fileprivate func takes(_ line: SourceLine, followsGap: Bool, isInItem: Bool) -> Bool {
    let isFirst = isEmpty
    switch label {
    case .roster:
      guard !isInItem else { return false }
      let usesHeadings = blocks.first?.first.map { RosterLines.isHeading($0) } ?? false
      return RosterLines.mayBelong(line, after: blocks.last?.last, usesHeadings: usesHeadings)
    case .chair, .noteTaker, .approver:
      if isFirst { return PersonPhrase.starts(line.text) }
      return label == .approver && !followsGap && PersonPhrase.starts(line.text) && line.words.count <= 10
    case .when, .place:
      if isFirst { return line.words.count <= 20 }
      return !followsGap && (line.indent > 8 || line.startsLowercase || endsOpen) && line.words.count <= 20
    case .nextMeetings:
      if isFirst { return line.words.count <= 40 }
      // "Justerat av Bo Ek 2023-10-20" tells of these notes.
      if PublishedDay.isTold(by: line.words) || !PersonPhrase.find(in: line.text).isEmpty { return false }
      return (!line.text.dates(among: line.words).isEmpty || line.startsLowercase && !followsGap)
        && line.words.count <= 20
    case .signOff: return isFirst && line.words.count <= 4
    case .registryNumber, .sharing: return isFirst && line.words.count <= 10
    case .passedOver: return !followsGap || isFirst
    case .agenda: return false
    case .item: return false
    }
  }

  /// Whether its last line ends with a dash or a comma.
  private var endsOpen: Bool {
    guard let last = lines.last?.marks.last?.scalar else { return false }
    return last.isDash || last == ","
  }

  fileprivate mutating func add(_ line: SourceLine, followsGap: Bool) {
    if line.startsWithTab, let number = line.text.marks.first?.line { tabbed.insert(number) }
    add(line.text, followsGap: followsGap)
  }

  /// Whether a line goes on below the first one: it is set in.
  func isAligned(_ line: MarkedText) -> Bool {
    guard let first = line.marks.first else { return false }
    return first.column > 8 || tabbed.contains(first.line)
  }

  fileprivate mutating func add(_ text: MarkedText, followsGap: Bool) {
    let parts = text.lines.map(\.trimmed).filter { !$0.isEmpty }
    if blocks.isEmpty || followsGap && !isEmpty { blocks.append(parts) } else { blocks[blocks.count - 1] += parts }
  }
}
