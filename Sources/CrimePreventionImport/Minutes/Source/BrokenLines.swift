/// Lines that the page width has broken inside a word, a time or a number: `handlings-` above `planen`, `13.15–` above
/// `15.05`.
enum BrokenLines {
  /// The lines, with broken ones joined.
  static func joined(_ lines: [MarkedText]) -> [MarkedText] {
    var whole: [MarkedText] = []
    var parts: [MarkedText] = []
    for line in lines {
      if let last = parts.last, !last.isBroken(before: line) {
        whole.append(joined(parts: parts))
        parts = []
      }
      parts.append(line)
    }
    return parts.isEmpty ? whole : whole + [joined(parts: parts)]
  }

  /// Joins the parts of a line: removes hyphens that break words, and keeps dashes between numbers.
  private static func joined(parts: [MarkedText]) -> MarkedText {
    guard let first = parts.first, parts.count > 1 else { return parts.first ?? MarkedText() }
    var runs: [[MarkedText]] = []
    for part in parts {
      let goesOnANumber = part.trimmed.marks.first?.scalar.isDigit == true
      if runs.isEmpty || goesOnANumber { runs.append([]) }
      runs[runs.count - 1].append(part)
    }
    let indent = first.marks.prefix { $0.scalar.isSpace }
    return MarkedText((indent + runs.flatMap { MarkedText.joining($0).marks })[...])
  }
}

extension MarkedText {
  /// Whether a dash at its end breaks something that continues on the next line. Table rows are joined elsewhere.
  fileprivate func isBroken(before next: MarkedText) -> Bool {
    let (end, start) = (trimmed, next.trimmed)
    guard let dash = end.marks.last?.scalar, dash.isDash, let before = end.marks.dropLast().last?.scalar,
      let first = start.marks.first?.scalar, !end.isRow, !start.isRow
    else { return false }
    if before.isDigit, first.isDigit { return start.startsWithNumber }
    // A dash on both sides of a name is a line drawn through it.
    guard before.isLetter, first.isLowercase, let word = end.words.last(where: { $0.kind == .word }),
      word.range.count > 1
    else { return false }
    return !end.hasDashBefore(word)
  }

  private var isRow: Bool {
    firstIndex(of: "\t") != nil || firstIndex(of: "|") != nil || splitAtGaps(of: 3).count > 1
  }

  /// Whether it starts with a number that isn't an item's number.
  private var startsWithNumber: Bool {
    guard let line = SourceLine.lines(of: self).first else { return false }
    return ItemMark(line, at: 0) == nil
  }

  /// Whether a dash precedes the run of capitalized words that ends with a word.
  private func hasDashBefore(_ last: Word) -> Bool {
    guard self[last.range.lowerBound].isUppercase else { return false }
    let run = words.reversed().prefix { $0.kind == .word && self[$0.range.lowerBound].isUppercase }
    guard let first = run.last, first.range.lowerBound > startIndex else { return false }
    return self[first.range.lowerBound - 1].isDash
  }
}
