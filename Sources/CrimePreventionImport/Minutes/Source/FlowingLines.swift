/// Lines that run on from one to the next, so that items start inside them: a scanned paragraph, broken at the page
/// width.
enum FlowingLines {
  /// The lines, with each such block joined into one.
  static func joined(_ lines: [MarkedText], _ shortest: Int) -> [MarkedText] {
    var joined: [MarkedText] = []
    var block: [MarkedText] = []
    var numbers = RunningNumbers()
    func close() {
      joined += flows(block, shortest, &numbers) ? [MarkedText.joining(block)] : block
      block = []
    }
    for line in lines {
      guard line.trimmed.isEmpty else {
        block.append(line)
        continue
      }
      close()
      joined.append(line)
    }
    close()
    return joined
  }

  /// Whether almost all lines of a text fill its width, so that headings and lists have no lines of their own.
  static func fillWidth(_ lines: [MarkedText]) -> Bool {
    let lengths = lines.map(\.trimmed.count).filter { $0 > 0 }
    guard lengths.count >= 6, let width = lengths.max(), width <= 140 else { return false }
    return lengths.count { $0 * 5 >= width * 4 } * 10 >= lengths.count * 8
  }

  /// Whether most item numbers are inside the lines of a block, not at their starts.
  private static func flows(_ block: [MarkedText], _ shortest: Int, _ numbers: inout RunningNumbers) -> Bool {
    guard block.count > 1, block.map(\.count).reduce(0, +) >= shortest,
      !block.contains(where: { $0.firstIndex(of: "\t") != nil || $0.firstIndex(of: "|") != nil })
    else { return false }
    let text = MarkedText.joining(block)
    let marks = numbers.marks(in: text, text.words).map { text.marks[$0].position }
    let starts = Set(block.compactMap(\.trimmed.position))
    let inside = marks.count { !starts.contains($0) }
    return inside > 1 && inside * 2 > marks.count
  }
}
