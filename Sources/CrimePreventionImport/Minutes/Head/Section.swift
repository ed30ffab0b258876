/// A label with the lines that belong to it.
struct Section {
  let label: Label
  let labelText: MarkedText
  let qualifier: MarkedText?
  /// The blocks of lines that follow, separated by empty lines. The first one starts on the label's line or right after
  /// it.
  var blocks: [[MarkedText]]
  /// Whether the label was alone on its line.
  let isAlone: Bool
  /// Whether the label is inside a block that a heading of people started.
  var isInsideRoster = false
  /// Whether it is the rest of a list of people after a function such as *Ordförande:* in the list.
  var isContinued = false
  /// Whether its heading is an organization, which says nothing about who came.
  var isOfOrganization = false
  /// The numbers of the lines that a tab indents below the first one.
  private(set) var tabbed: Set<Int32> = []

  /// The lines that follow, regardless of empty lines.
  var lines: [MarkedText] { blocks.flatMap { $0 } }
  var isEmpty: Bool { blocks.allSatisfy(\.isEmpty) }
}

extension SourceLine {
  /// Whether it may head some of the people under a heading of people: `Kommunala tjänstepersoner`.
  fileprivate var mayHeadPeople: Bool {
    text.count <= 80 && words.count <= 3 && words.allSatisfy { $0.kind == .word }
      && text.marks.first?.scalar.isUppercase == true
      && labels.isEmpty && !words.contains { DocumentKind.isNamed(by: $0) || RosterLines.isVerb($0) }
  }
}

extension Section {
  var isRoster: Bool { label.isRoster }

  /// Whether it lists the recipients of the notes, whether they came or not.
  var isOfRecipients: Bool {
    let letters = labelText.words.filter { $0.kind == .word }.map(\.letters).joined()
    return label == .passedOver && Self.recipients.contains(letters)
  }

  private static let recipients = Lexicon([
    (
      """
      sändlista|kopia till|delges|för kännedom|distribution|utskick|mottagare|skickas till|skickat till|expedieras|\
      expedieras till|expediering|protokollsutdrag till|protokollet skickas till|anteckningarna skickas till|\
      beslutet skickas till|beslutet expedieras till
      """, ()
    )
  ])

  /// Whether its heading says who was there, or who wasn't.
  var statesAttendance: Bool {
    if case .roster(let group) = label { return group.attendance != nil && group.capacity == nil && !group.isImplied }
    return false
  }

  /// Whether a line belongs to the section.
  func takes(_ line: SourceLine, followsGap: Bool, isInItem: Bool) -> Bool {
    let isFirst = isEmpty
    switch label {
    case .roster:
      guard !isInItem else { return false }
      if !followsGap, isSubheading(line) || isFirst && line.mayHeadPeople { return true }
      let usesHeadings = blocks.prefix(1).joined().prefix(1).contains { RosterLines.isHeading($0) }
      return RosterLines.mayBelong(line, after: blocks.last?.last, usesHeadings: usesHeadings)
    case .chair, .noteTaker, .approver:
      if isFirst { return PersonPhrase.starts(line.text) }
      return label == .approver && !followsGap && PersonPhrase.starts(line.text) && line.words.count <= 10
    case .when, .place:
      if isFirst { return line.words.count <= 20 }
      return !followsGap && (line.indent > 8 || line.startsLowercase || endsOpen) && line.words.count <= 20
    case .nextMeetings:
      if isFirst { return line.words.count <= 40 }
      // "Justerat av Bo Ek 2023-10-20" is about these notes.
      if PublishedDay.isStated(by: line.words) || !PersonPhrase.find(in: line.text).isEmpty { return false }
      return (!line.text.dates(among: line.words).isEmpty || line.startsLowercase && !followsGap)
        && line.words.count <= 20
    case .signOff: return isFirst && line.words.count <= 4
    case .registryNumber, .sharing: return isFirst && line.words.count <= 10
    case .passedOver: return !followsGap || isFirst
    case .agenda: return false
    case .item: return false
    }
  }

  /// Whether a line is a heading like the section's first line, with people indented below it.
  private func isSubheading(_ line: SourceLine) -> Bool {
    guard let column = blocks.first.flatMap({ RosterLines.headingColumn(of: $0) }), let start = line.text.marks.first,
      start.column <= column
    else { return false }
    return line.words.count <= 5 && line.words.allSatisfy { $0.kind == .word }
      && PersonPhrase.find(in: line.text).isEmpty
  }

  /// Whether its last line ends with a dash or a comma.
  private var endsOpen: Bool {
    guard let last = lines.last?.marks.last?.scalar else { return false }
    return last.isDash || last == ","
  }

  mutating func add(_ line: SourceLine, followsGap: Bool) {
    if line.startsWithTab, let number = line.text.marks.first?.line { tabbed.insert(number) }
    add(line.text, followsGap: followsGap)
  }

  /// Whether a line continues the first one: it is indented.
  func isAligned(_ line: MarkedText) -> Bool {
    guard let first = line.marks.first else { return false }
    return first.column > 8 || tabbed.contains(first.line)
  }

  mutating func add(_ text: MarkedText, followsGap: Bool) {
    let parts = text.lines.map(\.trimmed).filter { !$0.isEmpty }
    if blocks.isEmpty || followsGap && !isEmpty { blocks.append(parts) } else { blocks[blocks.count - 1] += parts }
  }
}
