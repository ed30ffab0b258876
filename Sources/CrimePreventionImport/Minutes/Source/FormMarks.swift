/// Letters and numbers before the labels of a form: `A. Mötesdag: 3 maj`, `2) Plats: Rådhuset`. They don't number
/// items.
enum FormMarks {
  /// The lines without such marks, if at least three lines have one before a label of the meeting.
  static func removed(from lines: [SourceLine]) -> [SourceLine] {
    let rests = lines.map(rest)
    let hits = rests.map { $0?.labels.first }
    let labelled = hits.filter { $0?.isOfForm ?? false }
    guard labelled.count > 2 else { return lines }
    // Letters are removed from all lines that have one, since the form's other headings are lettered too.
    let isLettered = zip(lines, hits).contains { line, hit in
      line.words.first?.kind == .word && hit?.isOfForm ?? false
    }
    return zip(zip(lines, rests), hits).map { pair, hit in
      let (line, rest) = pair
      guard let rest, hit?.isOfForm ?? false || isLettered && line.words.first?.kind == .word else { return line }
      return rest
    }
  }

  /// The line after its letter or number and a full stop or a parenthesis.
  private static func rest(of line: SourceLine) -> SourceLine? {
    guard line.words.count > 2, let first = line.words.first, first.range.count <= 2,
      first.kind == .number
        || first.kind == .word && first.range.count == 1 && line.text[first.range.lowerBound].isUppercase,
      [".", ")"].contains(line.words[1].letters), line.words[1].range.lowerBound == first.range.upperBound
    else { return nil }
    return SourceLine.lines(of: line.text.suffix(from: line.words[1].range.upperBound).trimmed).first
  }
}

extension LabelHit {
  /// Whether it is a label of the meeting with a divider, as in forms.
  fileprivate var isOfForm: Bool {
    guard isDivided else { return false }
    switch label {
    case .when, .place, .roster, .chair, .noteTaker, .approver, .registryNumber: return true
    default: return false
    }
  }
}
