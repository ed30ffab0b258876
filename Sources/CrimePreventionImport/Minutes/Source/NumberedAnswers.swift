/// Answers of a form that refer to items by number: a list of items, and under *Vad beslutades?* lines such as
/// `2: Rådet antar planen.`
enum NumberedAnswers {
  /// The lines, with each answer moved below the item that it refers to.
  static func placed(in lines: [SourceLine]) -> [SourceLine] {
    guard let list = list(in: lines) else { return lines }
    var answers: [Int: [SourceLine]] = [:]
    var taken: Set<Int> = []
    var index = list.upperBound
    while index < lines.count {
      guard let label = answered(lines[index]) else {
        index += 1
        continue
      }
      let heading = index
      let asked = asksForNumbers(lines[index])
      index += 1
      var last: Int?
      while index < lines.count {
        if let pointer = Pointer(lines[index], asked: asked), pointer.number <= list.count {
          last = pointer.number
          answers[pointer.number, default: []] += line(pointer.text, under: label)
        } else if let number = last, lines[index].labels.isEmpty, !lines[index].followsBlank {
          answers[number, default: []].append(lines[index])
        } else {
          break
        }
        taken.insert(index)
        index += 1
      }
      if last != nil { taken.insert(heading) }
    }
    guard !answers.isEmpty else { return lines }
    return lines.indices.flatMap { index -> [SourceLine] in
      if taken.contains(index) { return [] }
      guard list.contains(index) else { return [lines[index]] }
      return [lines[index]] + (answers[index - list.lowerBound + 1] ?? [])
    }
  }

  /// The list of items above the first heading of answers: consecutive lines numbered from 1.
  private static func list(in lines: [SourceLine]) -> Range<Int>? {
    guard
      let first = lines.indices.first(where: { index in
        answered(lines[index]) != nil && index + 1 < lines.count
          && Pointer(lines[index + 1], asked: asksForNumbers(lines[index])) != nil
      })
    else { return nil }
    guard let start = lines[..<first].lastIndex(where: { ItemMark($0, at: 0)?.number == 1 }) else { return nil }
    let marks = Array(lines[start..<first].lazy.map { ItemMark($0, at: 0)?.number }.prefix { $0 != nil })
    guard marks.count > 1, marks == (1...marks.count).map(Optional.init) else { return nil }
    // Only headings separate the list from the answers.
    guard lines[(start + marks.count)..<first].allSatisfy({ $0.words.count <= 8 }) else { return nil }
    return start..<(start + marks.count)
  }

  /// The kind of answers below a heading: decisions, what is to be done, or what was said.
  private static func answered(_ line: SourceLine) -> ItemLabel? {
    guard let hit = line.labels.first, case .item(let label) = hit.label, [.decision, .action, .text].contains(label)
    else { return nil }
    let rest = hit.content
    guard rest.isEmpty || rest.marks.first?.scalar == "(" && rest.marks.last?.scalar == ")" else { return nil }
    return label
  }

  /// Whether a heading asks for the numbers of items in the answers: `(ange frågans nummer)`.
  private static func asksForNumbers(_ line: SourceLine) -> Bool {
    line.words.contains { ["nummer", "numret", "nr", "punkt", "punktens"].contains($0.letters) }
  }

  private static func line(_ text: MarkedText, under label: ItemLabel) -> [SourceLine] {
    switch label {
    case .decision: SourceLine.lines(of: text, labelled: "Beslut:", at: text.marks.first)
    case .action: SourceLine.lines(of: text, labelled: "Åtgärd:", at: text.marks.first)
    default: SourceLine.lines(of: text)
    }
  }

  /// A line that starts with the number of an item and a colon, or with the word for an item and its number.
  private struct Pointer {
    let number: Int
    let text: MarkedText

    /// The pointer that a line starts with. Below a heading that asks for numbers, any number is one; otherwise a plain
    /// number needs a colon, since decisions may have numbers of their own.
    init?(_ line: SourceLine, asked: Bool) {
      guard let mark = ItemMark(line, at: 0), !mark.title.isEmpty else { return nil }
      let isPlain = mark.style != .word && mark.style != .paragraph
      guard !isPlain || mark.text.marks.last?.scalar == ":" || asked else { return nil }
      number = mark.number
      let rest = line.text.suffix(from: line.text.startIndex + mark.text.count)
      text = rest.trimming { $0.isSpace || $0 == ":" || $0.isDash }
    }
  }
}
