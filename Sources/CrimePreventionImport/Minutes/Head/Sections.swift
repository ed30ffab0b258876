/// Divides the lines outside of the agenda into sections and what stands by itself.
struct Sections {
  var sections: [Section] = []
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
      if !line.labels.isEmpty { signatures = 0 }
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
      } else if !hits.isEmpty, isOpen, !followsGap, let last = sections.indices.last, sections[last].isOfRecipients,
        hits.allSatisfy(\.mayNameRecipients)
      {
        // "Rådets ledamöter" get the notes.
        sections[last].add(line, followsGap: false)
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
  var signatures = 0

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
    let followsLabel = loose.suffix(1).contains { block in block.suffix(1).contains { $0.number < lastLabelLine } }
    if followsGap || followsLabel || loose.isEmpty { loose.append([line]) } else { loose[loose.count - 1].append(line) }
  }
}

extension SourceLine {
  /// Whether it is a name and that the person took the notes: `/Anna Ek, antecknade`.
  var namesNoteTaker: Bool { words.count <= 7 && noteTaker != nil }

  /// The person whom a line of a name and a post names as having taken the notes.
  var noteTaker: PersonPhrase? {
    guard labels.isEmpty, PersonPhrase.starts(text), let person = PersonPhrase.find(in: text).first,
      person.doubt == nil, person.before.isEmpty, person.isLikelyName
    else { return nil }
    let tells = PersonDetail.read(person.after).contains { if case .noteTaker = $0 { true } else { false } }
    return tells ? person : nil
  }
}

extension LabelHit {
  /// Whether it may stand in a list of those who get the notes: “Rådets ledamöter”.
  fileprivate var mayNameRecipients: Bool {
    if case .roster = label { !isDivided } else { false }
  }

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
