/// Lines that a page's width has broken inside a word, a time or a number: `handlings-` above `planen`, `13.15–` above `15.05`.
enum BrokenLines {
  /// The lines with such ones whole.
  static func joined(_ lines: [MarkedText]) -> [MarkedText] {
    var whole: [MarkedText] = []
    for line in lines {
      guard let last = whole.last, last.isBroken(before: line) else {
        whole.append(line)
        continue
      }
      let indent = last.marks.prefix { $0.scalar.isSpace }
      whole[whole.count - 1] = MarkedText((indent + last.trimmed.joined(with: line.trimmed).marks)[...])
    }
    return whole
  }
}

extension MarkedText {
  /// Whether a dash at its end breaks what goes on in the next line. Rows of a table are put together elsewhere.
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

  /// Whether it starts with a number that numbers no item.
  private var startsWithNumber: Bool {
    guard let line = SourceLine.lines(of: self).first else { return false }
    return ItemMark(line, at: 0) == nil
  }

  /// Whether a dash stands before the run of capital words that a word ends.
  private func hasDashBefore(_ last: Word) -> Bool {
    guard self[last.range.lowerBound].isUppercase else { return false }
    let run = words.reversed().prefix { $0.kind == .word && self[$0.range.lowerBound].isUppercase }
    guard let first = run.last, first.range.lowerBound > startIndex else { return false }
    return self[first.range.lowerBound - 1].isDash
  }

  /// Both as one text: without the hyphen where it breaks a word, with the dash between numbers.
  fileprivate func joined(with next: MarkedText) -> MarkedText {
    guard next.marks.first?.scalar.isDigit == true else { return MarkedText.joining([self, next]) }
    return MarkedText((marks + next.marks)[...])
  }
}
