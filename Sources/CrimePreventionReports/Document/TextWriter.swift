import CrimePrevention

extension Document {
  /// The document as lines for a terminal, with a line end at the end.
  var plainText: String {
    let head = [kicker.text, title.text]
    return (head + (blocks + colophon).flatMap { plainLines(of: $0, level: 0) }).joined(separator: "\n") + "\n"
  }

  private func plainLines(of block: Block, level: Int) -> [String] {
    let indent = String(repeating: "  ", count: level)
    switch block {
    case .heading(_, let passage): return ["", indent + passage.text.onALine]
    case .paragraph(let passage), .remark(let passage): return [indent + passage.text.onALine]
    case .facts(let facts), .figures(let facts):
      return facts.map { indent + $0.name + ": " + $0.value.text.onALine }
    case .list(let points), .names(let points): return points.map { indent + "- " + $0.text.onALine }
    case .table(let grid): return plainLines(of: grid).map { indent + $0 }
    case .callout(let callout): return [indent + callout.label] + callout.points.map { indent + "- " + $0.text.onALine }
    case .section(let section): return plainLines(of: section, level: level)
    case .columns(let sections): return sections.flatMap { plainLines(of: $0, level: level) }
    case .onPaper: return []
    case .details(let summary, let blocks):
      return [indent + summary] + blocks.flatMap { plainLines(of: $0, level: level + 1) }
    case .drawing(let drawing): return [indent + drawing.inWords.onALine]
    }
  }

  private func plainLines(of section: Block.Section, level: Int) -> [String] {
    ["", String(repeating: "  ", count: level) + section.title.text.onALine]
      + section.blocks.flatMap { plainLines(of: $0, level: level + 1) }
  }

  /// One row per line: its first cell, then the others with their columns' names.
  private func plainLines(of grid: Block.Grid) -> [String] {
    grid.rows.map { row in
      let others = zip(grid.columns, row).dropFirst().map { column, cell in "\(column.name): \(cell.text.onALine)" }
      return (row.first?.text.onALine ?? "") + (others.isEmpty ? "" : " | " + others.joined(separator: " | "))
    }
  }
}

extension String {
  /// The text on one line, without what a terminal would interpret.
  fileprivate var onALine: String {
    printable.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
