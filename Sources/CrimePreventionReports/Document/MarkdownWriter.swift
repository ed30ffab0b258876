import CrimePrevention

extension Document {
  /// The document as Markdown, with a line end at the end.
  var markdown: String {
    let head: [Block] = [.paragraph(kicker), .heading(level: 1, title)]
    return (head + blocks + colophon).map { lines(of: $0, level: 2) }.filter { !$0.isEmpty }
      .map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
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
    case .onPaper: []
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

/// Text as Markdown (CommonMark, with tables as GitHub has them) that is read as plain text.
///
/// Markup characters get a backslash; white space that Markdown would remove is written as a character reference.
struct MarkdownText {
  /// Whether lines may end in it, and blocks could begin.
  private let isParagraph: Bool
  private var written = ""
  /// What the line has so far: a character opens a list, a rule or a heading only as its first, or after digits.
  private var line = Line.empty

  private enum Line {
    case empty
    case digits
    case other
  }

  /// A text as a paragraph or a point of a list, in which a line end is a hard break.
  static func paragraph(_ text: String) -> String {
    escaped(text, isParagraph: true)
  }

  /// A text as a heading or a cell, in which a line end is a character reference.
  static func line(_ text: String) -> String {
    escaped(text, isParagraph: false)
  }

  private static func escaped(_ text: String, isParagraph: Bool) -> String {
    var markdown = MarkdownText(isParagraph: isParagraph)
    markdown.append(Array(text.printable.unicodeScalars))
    return markdown.written
  }

  private init(isParagraph: Bool) {
    self.isParagraph = isParagraph
  }

  private mutating func append(_ scalars: [Unicode.Scalar]) {
    for (position, scalar) in scalars.enumerated() {
      let before = position > 0 ? scalars[position - 1] : nil
      let after = position + 1 < scalars.count ? scalars[position + 1] : nil
      if scalar.properties.isWhitespace {
        append(space: scalar, after: before, before: after)
      } else {
        append(sign: scalar, after: before, before: after)
      }
    }
  }

  private mutating func append(space: Unicode.Scalar, after before: Unicode.Scalar?, before after: Unicode.Scalar?) {
    let isBetweenWords = before?.properties.isWhitespace == false
    switch space {
    case "\n" where isParagraph && isBetweenWords && after != nil:
      written += "\\\n"
      line = .empty
    case " " where isBetweenWords && after?.properties.isWhitespace == false: written += " "
    default: written += "&#\(space.value);"
    }
  }

  private mutating func append(sign: Unicode.Scalar, after before: Unicode.Scalar?, before after: Unicode.Scalar?) {
    if Self.isMarkup(sign, after: before, before: after) || opensBlock(sign, before: after) { written += "\\" }
    written.unicodeScalars.append(sign)
    line = ("0"..."9").contains(sign) && line != .other ? .digits : .other
  }

  /// Whether a character is markup anywhere in a line.
  private static func isMarkup(
    _ sign: Unicode.Scalar,
    after before: Unicode.Scalar?,
    before after: Unicode.Scalar?
  ) -> Bool {
    switch sign {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "#", "$", "@", "^": true
    // Addresses become links automatically.
    case ":": after == "/"
    case ".": before == "w" || before == "W"
    case "!": after == "["
    default: false
    }
  }

  private func opensBlock(_ sign: Unicode.Scalar, before after: Unicode.Scalar?) -> Bool {
    switch sign {
    case "-", "+", "=", ":": isParagraph && line == .empty
    case ".", ")": isParagraph && line == .digits && after?.properties.isWhitespace != false
    default: false
    }
  }
}
