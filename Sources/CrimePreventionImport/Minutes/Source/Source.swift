import CrimePrevention

/// The text of minutes, split into lines of marks.
///
/// Characters without meaning are left out (HTML tags, zero-width and direction marks, control characters), letters
/// composed of two characters become one, and strike-outs become a property of their characters. Every mark keeps its
/// position in the text as given.
struct Source {
  /// The text as given.
  private let scalars: [Unicode.Scalar]
  /// Where each line of the text starts in `scalars`.
  private let lineStarts: [Int]
  /// The lines in order; where a scan has lost line breaks, broken where something new starts.
  let lines: [MarkedText]
  /// Whether it is clear where lines end.
  let hasClearLines: Bool

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var starts = [0]
    for index in scalars.indices where scalars[index] == "\n" { starts.append(index + 1) }
    lineStarts = starts
    var cleaner = SourceCleaner(scalars)
    var marks = cleaner.marks()
    StrikeMarks.resolve(&marks)
    let given = MarkedText(marks[...]).split { $0 == "\n" }.map {
      LetterSpacing.closed(MarkedText(Array($0.marks)[...]))
    }
    (lines, hasClearLines) = LostBreaks.restored(given)
  }

  /// The text as given from one mark through another, up to the end of the first mark's line.
  func verbatim(from first: Mark, through last: Mark) -> String {
    let line = Int(first.line) - 1
    let start = lineStarts[line]
    let end = (line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : scalars.count)
    var from = start + Int(first.column) - 1
    var through = last.line == first.line ? start + Int(last.column) - 1 : end - 1
    // The marks of a strike-out belong to what is struck out.
    if first.strike != .none { while from > start, scalars[from - 1] == "~" { from -= 1 } }
    if last.strike != .none { while through + 1 < end, scalars[through + 1] == "~" { through += 1 } }
    while through > from, scalars[through].properties.isWhitespace { through -= 1 }
    guard from <= through else { return "" }
    return String(String.UnicodeScalarView(scalars[from...through]))
  }

  /// The position of a mark, or of the strike-out marks before it.
  func position(of mark: Mark) -> SourcePosition {
    let start = lineStarts[Int(mark.line) - 1]
    var index = start + Int(mark.column) - 1
    if mark.strike != .none { while index > start, scalars[index - 1] == "~" { index -= 1 } }
    return SourcePosition(line: Int(mark.line), column: index - start + 1)
  }
}
