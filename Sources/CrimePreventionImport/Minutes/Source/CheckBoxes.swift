/// Ticked answers among the alternatives of a form: `Mötesform: [x] Fysiskt  [ ] Digitalt`, `☐ Nej  ☒ Ja: Bo Ek`.
enum CheckBoxes {
  /// The lines, reduced to the ticked answers.
  static func ticked(in lines: [SourceLine]) -> [SourceLine] {
    lines.map { line in
      guard line.text.marks.contains(where: { $0.scalar == "[" || $0.scalar.isBox }),
        let rest = ticked(line.text)
      else { return line }
      return SourceLine(MarkedText((indent(of: line) + rest.marks)[...]), followsBlank: line.followsBlank) ?? line
    }
  }

  private struct Answer {
    let isTicked: Bool
    let text: MarkedText
  }

  private static let empty: Set<Unicode.Scalar> = ["☐", "□"]

  /// The text before the boxes and the ticked answers; `nil` unless the boxes are answers of which some, but not all,
  /// are ticked.
  private static func ticked(_ text: MarkedText) -> MarkedText? {
    let boxes = boxes(in: text)
    guard boxes.count > 1 else { return nil }
    let ends = boxes.dropFirst().map(\.range.lowerBound) + [text.endIndex]
    let answers = zip(boxes, ends).map { Answer(isTicked: $0.isTicked, text: text[$0.range.upperBound..<$1].trimmed) }
    let ticked = answers.filter(\.isTicked)
    guard !ticked.isEmpty, ticked.count < answers.count, answers.allSatisfy({ isAnswer($0.text) }) else { return nil }
    // Boxes without a question may mark tasks, some of which are done.
    let question = text.prefix(upTo: boxes[0].range.lowerBound).trimmed
    guard !question.isEmpty || answers.allSatisfy({ isYesOrNo($0.text) }) else { return nil }
    return MarkedText.joining([text.prefix(upTo: boxes[0].range.lowerBound)] + ticked.map { $0.text.withoutYes })
  }

  /// Whether a text is an answer of a form, not a person who did or didn't attend.
  private static func isAnswer(_ text: MarkedText) -> Bool {
    let answer = text.firstIndex(of: ":").map { text.prefix(upTo: $0) } ?? text
    return !answer.isEmpty && answer.words.count <= 6 && PersonPhrase.find(in: answer).isEmpty
  }

  private static func isYesOrNo(_ text: MarkedText) -> Bool {
    text.words.prefix(1).contains { ["ja", "nej"].contains($0.letters) }
  }

  private static func boxes(in text: MarkedText) -> [(range: Range<Int>, isTicked: Bool)] {
    text.marks.indices.compactMap { index in
      if text[index].isBox { return (index..<index + 1, !empty.contains(text[index])) }
      guard text[index] == "[", index + 2 < text.endIndex, text[index + 2] == "]" else { return nil }
      guard text[index + 1].isSpace || ["x", "X"].contains(text[index + 1]) else { return nil }
      return (index..<index + 3, !text[index + 1].isSpace)
    }
  }

  private static func indent(of line: SourceLine) -> [Mark] {
    guard let first = line.text.marks.first else { return [] }
    return Mark.inserted(String(repeating: " ", count: min(line.indent, 40)), at: first)
  }
}

extension MarkedText {
  /// The text after a ticked *Ja:*, or else the whole text.
  fileprivate var withoutYes: MarkedText {
    guard let colon = firstIndex(of: ":"), prefix(upTo: colon).string.lowercased() == "ja", colon + 1 < endIndex else {
      return self
    }
    return suffix(from: colon + 1).trimmed
  }
}
