/// Attendance that is listed inside the agenda: below *Upprop*, or as an item of its own.
enum RollCall {
  /// The lines of items that list attendance, if no list of people is outside the items.
  static func lines(in all: [SourceLine], items: Set<Int>) -> Set<Int> {
    let rosters = all.indices.filter { tells(all[$0]) }
    guard !rosters.isEmpty, rosters.allSatisfy(items.contains) else { return [] }
    var lines: Set<Int> = []
    for start in rosters where startsWithPeople(start, in: all) {
      lines.insert(start)
      var last = all[start].labels.last?.content ?? all[start].text
      for index in (start + 1)..<max(start + 1, all.count) {
        let line = all[index]
        guard items.contains(index), !line.followsBlank, line.labels.isEmpty, ItemMark(line, at: index) == nil,
          RosterLines.mayBelong(line, after: last, usesHeadings: false)
        else { break }
        lines.insert(index)
        last = line.text
      }
    }
    return lines
  }

  /// The lines without the number before a heading of people that is an item of its own, if there is no other such
  /// heading: `1. Närvarande`, with the names below it.
  static func unnumbered(_ lines: [SourceLine]) -> [SourceLine] {
    guard !lines.contains(where: tells) else { return lines }
    let headings = lines.indices.dropLast().filter { index in
      guard let mark = ItemMark(lines[index], at: index), let title = SourceLine.lines(of: mark.title).first else {
        return false
      }
      return tells(title) && (!title.labels[0].content.isEmpty || PersonPhrase.starts(lines[index + 1].text))
    }
    guard (1...3).contains(headings.count) else { return lines }
    return lines.indices.flatMap { index -> [SourceLine] in
      guard headings.contains(index), let mark = ItemMark(lines[index], at: index) else { return [lines[index]] }
      return SourceLine.lines(of: lines[index].text.suffix(from: mark.title.startIndex))
    }
  }

  /// Whether a line is a heading for those present or absent, with a divider or alone.
  private static func tells(_ line: SourceLine) -> Bool {
    guard let hit = line.labels.first, case .roster(let group) = hit.label, group.attendance != nil else {
      return false
    }
    return hit.isDivided || hit.content.isEmpty
  }

  private static func startsWithPeople(_ index: Int, in lines: [SourceLine]) -> Bool {
    guard let content = lines[index].labels.first?.content else { return false }
    if !content.isEmpty { return PersonPhrase.starts(content) || RosterLines.saysNobody(content) }
    return index + 1 < lines.count && PersonPhrase.starts(lines[index + 1].text)
  }
}
