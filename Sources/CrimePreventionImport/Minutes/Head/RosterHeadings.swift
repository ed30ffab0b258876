/// What a document's headings of people say together.
struct RosterHeadings {
  /// Whether one stands by itself several times: then it isn't one, but cells of a table whose rows are broken.
  let areRepeated: Bool
  /// Whether one tells who was there or wasn't: then all lists are of the meeting.
  private let tellAttendance: Bool
  /// The given names and surnames of those who are told to have been there.
  private let present: Set<String>

  init(_ sections: Sections) {
    let alone = sections.sections.filter { $0.isRoster && $0.standsAlone && !$0.isContinued }.map {
      Spelling.skeleton(($0.labelText.string + " " + ($0.qualifier?.string ?? "")).lowercased())
    }
    areRepeated = Set(alone).count < alone.count
    tellAttendance = sections.sections.contains(where: \.tellsAttendance)
    let lists = sections.sections.filter { $0.tellsAttendance && $0.tellsPresence }
    present = Set(lists.flatMap(\.lines).flatMap(Self.names))
  }

  /// How those under a heading took part.
  func group(_ stated: RosterGroup, of section: Section) -> RosterGroup {
    var group = stated.qualified(by: section.qualifier)
    // Of those listed again below "Närvarande", the list names who was asked to come.
    if group.isImplied, tellAttendance, isCalled(section) { return .called }
    if tellAttendance { group.isImplied = false }
    return group
  }

  /// Whether half or more of a list's people are among those who are told to have been there.
  private func isCalled(_ section: Section) -> Bool {
    let listed = section.lines.flatMap { line in
      PersonPhrase.find(in: line).compactMap { Self.names(in: $0.name).first }
    }
    return listed.count > 1 && listed.count(where: present.contains) * 2 >= listed.count
  }

  /// The capital words of a text that may be names.
  private static func names(in text: MarkedText) -> [String] {
    text.words.filter { NameShape.isNameWord($0, in: text) }.map { Spelling.folded($0.letters) }
  }
}
