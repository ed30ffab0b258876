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
    for index in layout.lines.indices where !layout.tableLines.contains(index) && index >= tableEnd {
      let line = layout.lines[index]
      let isInItem = layout.itemLines.contains(index)
      let hits = line.labels.filter { !isInItem || $0.standsInItem }
      let followsGap = line.followsBlank || index != previous + 1
      previous = index
      if !isInItem, let table = RosterTable(layout.lines, at: index, under: rosterAbove) {
        tables.append(table)
        tableEnd = table.end
        isOpen = false
      } else if let first = hits.first, first.startsSection {
        for hit in hits { open(hit, followsGap: followsGap) }
        isOpen = true
      } else if isOpen, let last = sections.indices.last, sections[last].takes(line, followsGap: followsGap, isInItem: isInItem) {
        sections[last].add(line.text, followsGap: followsGap)
      } else {
        isOpen = false
        if !isInItem { addLoose(line, followsGap: followsGap) }
      }
    }
  }

  /// The heading of people that nothing stands under yet.
  private var rosterAbove: RosterGroup? {
    guard let last = sections.last, last.isEmpty, case .roster(let group) = last.label else { return nil }
    return group
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
    if followsGap || loose.isEmpty { loose.append([line]) } else { loose[loose.count - 1].append(line) }
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
    case .noteTaker, .approver, .nextMeetings: return true
    default: return false
    }
  }
}

extension Section {
  var isRoster: Bool {
    if case .roster = label { return true }
    return false
  }

  /// Whether a line belongs to the section.
  fileprivate func takes(_ line: SourceLine, followsGap: Bool, isInItem: Bool) -> Bool {
    let isFirst = isEmpty
    switch label {
    case .roster:
      guard !isInItem else { return false }
      return RosterLines.mayBelong(line, after: lines.last, isFirst: isFirst)
    case .chair, .noteTaker, .approver:
      if isFirst { return PersonPhrase.starts(line.text) }
      return label == .approver && !followsGap && PersonPhrase.starts(line.text) && line.words.count <= 10
    case .when, .place:
      if isFirst { return line.words.count <= 20 }
      return !followsGap && (line.indent > 8 || line.startsLowercase || endsOpen) && line.words.count <= 20
    case .nextMeetings:
      if isFirst { return line.words.count <= 40 }
      return (!line.text.dates(among: line.words).isEmpty || line.startsLowercase && !followsGap) && line.words.count <= 20
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

  fileprivate mutating func add(_ text: MarkedText, followsGap: Bool) {
    let parts = text.lines.map(\.trimmed).filter { !$0.isEmpty }
    if blocks.isEmpty || followsGap && !isEmpty { blocks.append(parts) } else { blocks[blocks.count - 1] += parts }
  }
}
