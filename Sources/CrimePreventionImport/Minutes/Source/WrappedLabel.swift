/// Labels that a narrow column has wrapped over two lines, with their values next to them: “Justeringens   Kansliet,”
/// above “plats och tid   2022-11-29”.
enum WrappedLabel {
  /// The lines, with such labels joined on the line that they start on and followed by a colon.
  static func joined(_ lines: [SourceLine]) -> [SourceLine] {
    var joined: [SourceLine] = []
    var index = 0
    while index < lines.count {
      let parts = index + 1 < lines.count ? whole(lines[index], lines[index + 1]) : []
      joined += parts.isEmpty ? [lines[index]] : parts
      index += parts.isEmpty ? 1 : 2
    }
    return joined
  }

  /// Joins two lines that are halves of a label into a line with the label and lines for the values next to it; empty
  /// when they aren't halves.
  private static func whole(_ first: SourceLine, _ second: SourceLine) -> [SourceLine] {
    guard second.startsLowercase, !second.followsBlank, first.cells.count <= 2,
      let start = first.cells.first, let (end, value) = parted(second),
      first.cells.count == 2 || value != nil, let last = end.marks.last, start.words.count <= 3, end.words.count <= 3
    else { return [] }
    let words = (start.words + end.words).filter { $0.kind == .word }
    guard Label.lexicon.longestMatch(in: words[...])?.count == words.count else { return [] }
    let label = MarkedText.joining([start, MarkedText((end.marks + Mark.inserted(":", at: last))[...])])
    let beside = first.cells.dropFirst() + [value].compactMap { $0 }
    let head = MarkedText.joining([label] + beside.prefix(1))
    return SourceLine.lines(of: head) + beside.dropFirst().flatMap { SourceLine.lines(of: $0) }
  }

  /// The second half of a label, and the value that a gap or a colon separates from it.
  private static func parted(_ line: SourceLine) -> (label: MarkedText, value: MarkedText?)? {
    guard let label = line.cells.first, line.cells.count <= 2 else { return nil }
    guard line.cells.count == 1, let colon = label.firstIndex(of: ":") else {
      return (label, line.cells.dropFirst().first)
    }
    return (label.prefix(upTo: colon), label.suffix(from: colon + 1).trimmed)
  }
}
