import CrimePrevention

extension Document {
  /// The document as Markdown, with a line end at the end.
  var markdown: String {
    let head: [Block] = [.paragraph(kicker), .heading(level: 1, title)]
    return (head + blocks).map { lines(of: $0).joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func lines(of block: Block) -> [String] {
    switch block {
    case .heading(let level, let passage): [String(repeating: "#", count: level) + " " + line(passage)]
    case .paragraph(let passage), .remark(let passage): paragraph(passage)
    case .facts(let facts): facts.flatMap { point(.words("\($0.name): ") + $0.value) }
    case .list(let points), .names(let points): points.flatMap(point)
    case .table(let grid): lines(of: grid)
    case .callout(let callout): lines(of: callout)
    }
  }

  private func paragraph(_ passage: Passage) -> [String] {
    MarkdownText.paragraph(passage.text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func point(_ passage: Passage) -> [String] {
    paragraph(passage).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
  }

  private func lines(of callout: Block.Callout) -> [String] {
    let label = "> **" + MarkdownText.line(callout.label) + "**"
    guard !callout.points.isEmpty else { return [label] }
    return [label, ">"] + callout.points.flatMap(point).map { "> " + $0 }
  }

  private func lines(of grid: Block.Grid) -> [String] {
    let rules = grid.columns.map { $0.isNumber ? "--:" : "---" }
    let head = grid.columns.map { MarkdownText.line($0.name) }
    let rows = grid.rows.map { $0.map(line) }
    return [MarkdownText.paragraph(grid.caption), ""] + ([head, rules] + rows).map(Self.row)
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private func line(_ passage: Passage) -> String { MarkdownText.line(passage.text) }
}
