/// Divides the lines outside of the agenda into sections and loose blocks.
struct Sections {
  var sections: [Section] = []
  /// Tables of people.
  private(set) var tables: [RosterTable] = []
  /// Lines that belong to no label, as blocks.
  private(set) var loose: [[SourceLine]] = []

  /// The number of labels side by side above, which wait for names below.
  var signatures = 0

  /// Whether the last section still takes lines.
  private var isOpen = false

  /// The index of the previous line, and the number of the last line with a label.
  private var previous = -1
  private var lastLabelLine = 0

  /// Headings of people side by side, with the people below them.
  private var rosterColumns: RosterColumns?

  init(_ layout: Layout) {
    let lines = layout.lines
    var next = 0
    for index in lines.indices where index >= next {
      if layout.tableLines.contains(index) || layout.passedLines.contains(index) { continue }
      if layout.itemLines.contains(index), !layout.rollCall.contains(index) {
        addLineOfItem(lines[index], at: index)
      } else if RosterTable.hasCrosses(below: index, in: lines),
        let table = RosterTable(lines, at: index, under: rosterAbove)
      {
        next = add(table)
      } else if takeOrigin(lines[index], at: index) {
        continue
      } else if takeColumns(at: index, in: lines) || takeRow(lines[index]) || takeSignatures(lines[index]) {
        continue
      } else {
        let followsGap = pass(lines[index], at: index, with: lines[index].labels)
        if let table = RosterTable(lines, at: index, under: rosterAbove) {
          next = add(table)
        } else if let hit = lines[index].labels.first, let name = Self.name(above: index, hit, in: lines) {
          open(hit, followsGap: true)
          sections[sections.count - 1].add(name.text, followsGap: false)
          isOpen = false
        } else {
          add(lines[index], followsGap: followsGap)
        }
      }
    }
  }

  /// Takes a heading that says where the people below come from; returns whether the line is one.
  private mutating func takeOrigin(_ line: SourceLine, at index: Int) -> Bool {
    guard let heading = line.originHeading else { return false }
    (signatures, rosterColumns) = (0, nil)
    open(heading, followsGap: pass(line, at: index, with: [heading]))
    isOpen = true
    return true
  }

  /// Takes labels side by side, each as a section of its own; returns whether there are any.
  private mutating func takeColumns(at index: Int, in lines: [SourceLine]) -> Bool {
    if let labels = Self.labelColumns(lines[index]) {
      open(labels)
      signatures = labels.count
      if let names = Self.names(above: index, in: lines, count: labels.count) { addSignatures(names) }
      return true
    }
    if let columns = RosterColumns(lines[index], first: sections.count) {
      open(columns.hits)
      rosterColumns = columns
      return true
    }
    guard let columns = RosterColumns(organizationsAt: index, in: lines, first: sections.count) else { return false }
    open(columns.hits)
    for number in sections.indices.suffix(columns.hits.count) { sections[number].isOfOrganization = true }
    rosterColumns = columns
    return true
  }

  /// Takes a line below headings side by side; returns whether it has parts for them.
  private mutating func takeRow(_ line: SourceLine) -> Bool {
    guard let columns = rosterColumns, line.labels.isEmpty, let parts = columns.parts(of: line) else {
      rosterColumns = nil
      return false
    }
    for (number, part) in parts { sections[number].add(part, followsGap: false) }
    return true
  }

  /// Takes names below labels side by side; returns whether the line has any.
  private mutating func takeSignatures(_ line: SourceLine) -> Bool {
    guard signatures > 0, line.cells.count > 1 || signatures == 1 && PersonPhrase.starts(line.text) else {
      return false
    }
    addSignatures(line)
    return true
  }

  /// Moves on to a line; returns whether something separates it from the previous one.
  private mutating func pass(_ line: SourceLine, at index: Int, with hits: [LabelHit]) -> Bool {
    if !line.labels.isEmpty { signatures = 0 }
    if !hits.isEmpty { lastLabelLine = line.number }
    defer { previous = index }
    return line.followsBlank || index != previous + 1
  }

  /// Adds only what is about the meeting from a line of an item.
  private mutating func addLineOfItem(_ line: SourceLine, at index: Int) {
    rosterColumns = nil
    let hits = line.labels.filter(\.mayBeInItem)
    let followsGap = pass(line, at: index, with: hits)
    if !hits.isEmpty {
      for hit in hits { open(hit, followsGap: followsGap) }
      isOpen = true
    } else if !takeInLast(line, followsGap: followsGap, isInItem: true) {
      isOpen = false
    }
  }

  private mutating func add(_ line: SourceLine, followsGap: Bool) {
    let hits = line.labels
    if !hits.isEmpty, isOpen, !followsGap, let last = sections.indices.last, sections[last].isOfRecipients,
      hits.allSatisfy(\.mayNameRecipients)
    {
      // "Rådets ledamöter" get the notes.
      sections[last].add(line, followsGap: false)
    } else if let first = hits.first, first.startsSection {
      for hit in hits { open(hit, followsGap: followsGap) }
      isOpen = true
    } else if takeInLast(line, followsGap: followsGap, isInItem: false) {
      return
    } else if isOpen, !followsGap, !RosterLines.isHeading(line.text), let rest = continuedRoster,
      rest.takes(line, followsGap: false, isInItem: false)
    {
      sections.append(rest)
      sections[sections.count - 1].add(line, followsGap: false)
    } else {
      isOpen = false
      addLoose(line, followsGap: followsGap)
    }
  }

  /// Adds a line to the open section; returns whether it belongs there.
  private mutating func takeInLast(_ line: SourceLine, followsGap: Bool, isInItem: Bool) -> Bool {
    guard isOpen, let last = sections.indices.last,
      sections[last].takes(line, followsGap: followsGap, isInItem: isInItem)
    else { return false }
    sections[last].add(line, followsGap: followsGap)
    return true
  }

  /// Adds a table of people; returns the first line after it.
  private mutating func add(_ table: RosterTable) -> Int {
    tables.append(table)
    isOpen = false
    return table.end
  }

  /// The heading of people that has nothing under it yet.
  private var rosterAbove: RosterGroup? {
    guard let last = sections.last, last.isEmpty, case .roster(let group) = last.label else { return nil }
    return group
  }

  /// The list of people that continues after a function in it: `Ordförande: Bo Ek`, and `Polisen: Cia Al` below.
  private var continuedRoster: Section? {
    guard let last = sections.last, last.isInsideRoster, !last.isRoster, let roster = sections.last(where: \.isRoster)
    else { return nil }
    return Section(
      label: roster.label,
      labelText: roster.labelText,
      qualifier: roster.qualifier,
      blocks: [],
      isAlone: true,
      isContinued: true
    )
  }

  /// Opens sections for labels side by side.
  private mutating func open(_ hits: [LabelHit]) {
    for hit in hits { open(hit, followsGap: true) }
    isOpen = false
  }

  private mutating func open(_ hit: LabelHit, followsGap: Bool) {
    var section = Section(
      label: hit.label,
      labelText: hit.text,
      qualifier: hit.qualifier,
      blocks: hit.content.isEmpty ? [] : [hit.content.lines.map(\.trimmed).filter { !$0.isEmpty }],
      isAlone: hit.content.isEmpty
    )
    if !followsGap, let last = sections.last, last.isRoster || last.isInsideRoster { section.isInsideRoster = true }
    sections.append(section)
  }

  private mutating func addLoose(_ line: SourceLine, followsGap: Bool) {
    // A label in between separates the lines before it from those after it.
    let followsLabel = loose.suffix(1).contains { block in block.suffix(1).contains { $0.number < lastLabelLine } }
    if followsGap || followsLabel || loose.isEmpty { loose.append([line]) } else { loose[loose.count - 1].append(line) }
  }
}

extension SourceLine {
  /// Whether it names a person and says that the person took the notes: `/Anna Ek, antecknade`.
  var namesNoteTaker: Bool { words.count <= 7 && noteTaker != nil }

  /// The person that a line of a name and a post names as the one who took the notes.
  var noteTaker: PersonPhrase? {
    guard labels.isEmpty, PersonPhrase.starts(text), let person = PersonPhrase.find(in: text).first,
      person.doubt == nil, person.before.isEmpty, person.isLikelyName
    else { return nil }
    let tells = PersonDetail.read(person.after).contains { if case .noteTaker = $0 { true } else { false } }
    return tells ? person : nil
  }
}

extension LabelHit {
  /// Whether it may be in a list of those who get the notes: “Rådets ledamöter”.
  fileprivate var mayNameRecipients: Bool {
    label.isRoster && !isDivided
  }

  /// Whether it opens a section of the meeting: labels of items don't.
  fileprivate var startsSection: Bool {
    if case .item = label { return false }
    return true
  }

  /// Whether it is about the meeting though it is in an item.
  fileprivate var mayBeInItem: Bool {
    guard isDivided || content.isEmpty else { return false }
    switch label {
    case .noteTaker, .approver, .nextMeetings, .signOff: return true
    default: return false
    }
  }
}
