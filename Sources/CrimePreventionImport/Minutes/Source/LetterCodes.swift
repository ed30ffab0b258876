/// Lines classified by a letter that abbreviates a word: `B  Rådet antar planen.`, `Å: Bo Ek bokar lokal`.
enum LetterCodes {
  /// The lines with the letters spelled out, if at least three lines have one, not all the same, and one of them marks
  /// a decision or an action.
  static func spelledOut(_ lines: [SourceLine]) -> [SourceLine] {
    let codes = lines.map(code)
    let found = codes.compactMap { $0 }
    guard found.count > 2, found.contains(where: { $0.letter == "b" || $0.letter == "å" }),
      Set(found.map(\.letter)).count > 1
    else { return lines }
    return zip(lines, codes).flatMap { line, code in code.map { whole(line, $0) } ?? [line] }
  }

  private struct Code {
    let letter: String
    let word: String
    let text: MarkedText
  }

  private static let words = ["b": "Beslut", "å": "Åtgärd", "i": "Information", "d": "Diskussion"]

  /// The letter that a line starts with, before a gap, a colon or a dash.
  private static func code(of line: SourceLine) -> Code? {
    guard line.words.count > 2, let first = line.words.first, first.kind == .word, first.range.count == 1,
      line.text[first.range.lowerBound].isUppercase, let word = words[first.letters]
    else { return nil }
    let rest = line.text.suffix(from: first.range.upperBound)
    let lead = rest.marks.prefix { $0.scalar.isSpace || $0.scalar == ":" || $0.scalar.isDash || $0.scalar == "|" }
    let isGap = lead.count > 1 || lead.contains { $0.scalar == ":" || $0.scalar == "\t" }
    let text = rest.trimming { $0.isSpace || $0 == ":" || $0.isDash || $0 == "|" }
    guard isGap, let start = text.marks.first?.scalar, start.isUppercase || start.isDigit, lead.count < 12 else {
      return nil
    }
    return Code(letter: first.letters, word: word, text: text)
  }

  private static func whole(_ line: SourceLine, _ code: Code) -> [SourceLine] {
    SourceLine.lines(of: code.text, labelled: code.word + ":", at: line.text.marks.first)
  }
}
