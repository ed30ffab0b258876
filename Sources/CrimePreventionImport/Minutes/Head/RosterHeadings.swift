/// What a document's headings of people say together.
struct RosterHeadings {
  /// Whether one stands by itself several times: then it isn't one, but cells of a table whose rows are broken.
  let areRepeated: Bool
  /// Whether one tells who was there or wasn't: then all lists are of the meeting.
  private let tellAttendance: Bool

  init(_ sections: Sections) {
    let alone = sections.sections.filter { $0.isRoster && $0.standsAlone && !$0.isContinued }.map {
      Spelling.skeleton(($0.labelText.string + " " + ($0.qualifier?.string ?? "")).lowercased())
    }
    areRepeated = Set(alone).count < alone.count
    tellAttendance = sections.sections.contains(where: \.tellsAttendance)
  }

  /// How those under a heading took part.
  func group(_ stated: RosterGroup, of section: Section) -> RosterGroup {
    var group = stated.qualified(by: section.qualifier)
    if tellAttendance { group.isImplied = false }
    return group
  }
}
