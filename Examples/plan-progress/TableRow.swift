/// One row of a table, each cell wrapped within its column.
struct TableRow {
  let cells: [(text: String, width: Int)]

  /// The width of every table and text.
  static let width = 110

  /// A row about a target.
  init(indicator: String, target: String = "", figures: String, attained: String, verdict: String) {
    cells = [(indicator, 36), (target, 18), (figures, 28), (attained, 8), (verdict, 18)]
  }

  /// A row about a measure.
  init(measure: String, done: String, verdict: String) {
    cells = [(measure, 56), (done, 38), (verdict, 18)]
  }

  var lines: [String] {
    let wrapped = cells.map { ($0.text.wrapped(to: $0.width), $0.width) }
    let height = wrapped.map(\.0.count).max() ?? 0
    return (0..<height).map { line in
      let texts = wrapped.map { lines, width in (line < lines.count ? lines[line] : "").padded(to: width) }
      return ("    " + texts.joined(separator: "  ")).trimmedRight
    }
  }
}

extension String {
  /// The text in lines of at most `width` characters, broken at spaces.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(whereSeparator: { $0 == " " || $0.isNewline }) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// The text as a paragraph indented by a number of spaces, with a mark such as a dot before its first line.
  func paragraph(indent: Int, mark: String = "") -> [String] {
    let margin = String(repeating: " ", count: indent)
    let hanging = String(repeating: " ", count: mark.count)
    return wrapped(to: TableRow.width - indent - mark.count).enumerated().map { number, line in
      margin + (number == 0 ? mark : hanging) + line
    }
  }

  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  fileprivate var trimmedRight: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
