/// Lines outside of items and labels.
struct LooseBlock {
  let lines: [SourceLine]
  /// The lines as one running text.
  let text: MarkedText
  /// The lines, with those joined that the page width has broken.
  let texts: [MarkedText]

  init(_ lines: [SourceLine]) {
    self.lines = lines
    text = MarkedText.joining(lines.map(\.text))
    texts = MarkedText.unbroken(lines.map(\.text))
  }

  /// Whether it is running text.
  var isProse: Bool {
    let words = text.words
    return words.count >= 6 && [".", "!", "?"].contains(words.last?.letters ?? "")
      && lines.allSatisfy { $0.cells.count == 1 } && !listsPeople
  }

  /// Runs of three or more lines that each start with a name and say more about the person.
  var listsOfPeople: [[SourceLine]] {
    let lists = lines.split { !$0.startsWithPerson }.map { Array($0) }
    return lists.filter { $0.count > 2 }
  }

  /// Whether it is a list of people and nothing else.
  var listsPeople: Bool {
    let people = lines.map { PersonPhrase.find(in: $0.text).count }.reduce(0, +)
    guard people >= 3, !lines.contains(where: { RosterLines.isSentence($0) || $0.words.first?.kind == .number }) else {
      return false
    }
    return text.words.count <= people * 10
      && !lines.contains { line in line.words.contains { ["var", "deltog", "hade", "närvarade"].contains($0.letters) } }
  }
}

extension SourceLine {
  /// Whether it is a name with a post or an organization after it, and not a sentence.
  fileprivate var startsWithPerson: Bool {
    let people = PersonPhrase.find(in: text)
    guard let first = people.first, people.count == 1, words.count <= 14, !RosterLines.isSentence(self) else {
      return false
    }
    return first.before.words.allSatisfy { $0.kind == .sign } && !first.after.isEmpty
      && !first.after.words.contains { $0.kind == .word && RosterLines.isVerb($0) }
      && text.marks.last?.scalar != "."
  }
}
