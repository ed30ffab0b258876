/// Words that are written with spaces between their letters: `P R O T O K O L L`.
enum LetterSpacing {
  /// The minimum number of letters in such a word; fewer are initials or list markers.
  private static let fewest = 5

  /// The line without the spaces inside such words.
  static func closed(_ line: MarkedText) -> MarkedText {
    var marks: [Mark] = []
    var index = line.startIndex
    while index < line.endIndex {
      let end = runEnd(from: index, in: line)
      guard let end else {
        marks.append(line.marks[index])
        index += 1
        continue
      }
      marks += line.marks[index..<end].filter { !$0.scalar.isSpace }
      index = end
    }
    return marks.count == line.count ? line : MarkedText(marks[...])
  }

  /// The end of the run of single capital letters that starts at an index; `nil` when there is none.
  private static func runEnd(from start: Int, in line: MarkedText) -> Int? {
    guard line[start].isUppercase, start == line.startIndex || line[start - 1].isSpace else { return nil }
    var end = start + 1
    var letters = 1
    while end + 1 < line.endIndex, line[end] == " ", line[end + 1].isUppercase,
      end + 2 == line.endIndex || line[end + 2].isSpace || line[end + 2] == ":"
    {
      end += 2
      letters += 1
    }
    return letters >= fewest ? end : nil
  }
}
