/// What a document's headings of people say taken together.
struct RosterHeadings {
  /// Whether a heading alone on its line is repeated: then it isn't a heading, but cells of a table whose rows are
  /// broken.
  let areRepeated: Bool
  /// Whether a heading says who was there or who wasn't: then all lists are of the meeting.
  private let stateAttendance: Bool
  /// The given names and surnames of those listed as present.
  private let present: Set<String>

  init(_ sections: Sections) {
    let alone = sections.sections.filter { $0.isRoster && $0.isAlone && !$0.isContinued }.map {
      Spelling.skeleton(($0.labelText.string + " " + ($0.qualifier?.string ?? "")).lowercased())
    }
    areRepeated = Set(alone).count < alone.count
    stateAttendance = sections.sections.contains(where: \.statesAttendance)
    let lists = sections.sections.filter { $0.statesAttendance && $0.statesPresence }
    present = Set(lists.flatMap(\.lines).flatMap(Self.names))
  }

  /// How those under a heading took part.
  func group(_ stated: RosterGroup, of section: Section) -> RosterGroup {
    var group = stated.qualified(by: section.qualifier)
    // If its people are listed again below "Närvarande", the list names who was asked to come.
    if group.isImplied, stateAttendance, isCalled(section) { return .called }
    if stateAttendance { group.isImplied = false }
    return group
  }

  /// Whether half or more of a list's people are among those listed as present.
  private func isCalled(_ section: Section) -> Bool {
    let listed = section.lines.flatMap { line in
      PersonPhrase.find(in: line).compactMap { Self.names(in: $0.name).first }
    }
    return listed.count > 1 && listed.count(where: present.contains) * 2 >= listed.count
  }

  /// The capitalized words of a text that may be names.
  private static func names(in text: MarkedText) -> [String] {
    text.words.filter { NameShape.isNameWord($0, in: text) }.map { Spelling.folded($0.letters) }
  }
}
