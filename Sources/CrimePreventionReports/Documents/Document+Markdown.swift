import CrimePrevention

extension Document {
  /// The document as Markdown, with a line end at the end.
  var markdown: String {
    let head: [Block] = [.paragraph(kicker), .heading(level: 1, title)]
    return (head + blocks + colophon).map { lines(of: $0, level: 2).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func lines(of block: Block, level: Int) -> [String] {
    switch block {
    case .heading(let level, let passage): [heading(passage, level: level)]
    case .paragraph(let passage), .remark(let passage): paragraph(passage)
    case .facts(let facts), .figures(let facts): facts.flatMap { point(.words("\($0.name): ") + $0.value) }
    case .list(let points), .names(let points): points.flatMap(point)
    case .table(let grid): lines(of: grid)
    case .callout(let callout): lines(of: callout)
    case .section(let section): lines(of: section, level: level)
    case .columns(let sections): spaced(sections.map { lines(of: $0, level: level) })
    case .details(let summary, let blocks):
      spaced([["**" + MarkdownText.line(summary) + "**"]] + blocks.map { lines(of: $0, level: level) })
    case .drawing(let drawing): paragraph(.sentence(drawing.inWords))
    }
  }

  private func lines(of section: Block.Section, level: Int) -> [String] {
    spaced([[heading(section.title, level: level)]] + section.blocks.map { lines(of: $0, level: level + 1) })
  }

  /// Blocks one after the other with an empty line between them.
  private func spaced(_ blocks: [[String]]) -> [String] {
    Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func heading(_ passage: Passage, level: Int) -> String {
    String(repeating: "#", count: min(level, 6)) + " " + line(passage)
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
