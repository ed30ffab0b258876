import CrimePrevention

/// Collects the facts of a draft while it is assembled.
struct FactList {
  private let source: Source
  private let masked: (String) -> String
  private(set) var facts: [DraftFact] = []

  init(_ source: Source, masked: @escaping (String) -> String) {
    self.source = source
    self.masked = masked
  }

  /// Records where a member's value was read.
  mutating func add<Value>(_ read: Read<Value>?, at path: DocumentPath) {
    guard let read, let first = read.text.marks.first, let last = read.text.marks.last else { return }
    // Text garbled by a scan isn't stated, even when it was understood; nor is anything in a source that has lost its
    // line ends.
    let isDoubtful = read.text.hasScannedLetters || !source.hasClearLines
    let certainty = isDoubtful ? max(read.certainty, .inferred) : read.certainty
    let end = read.text.marks.prefix { $0.line == first.line }.last ?? last
    facts.append(
      DraftFact(
        path: path,
        position: source.position(of: first),
        end: last.position,
        certainty: certainty,
        text: masked(source.verbatim(from: first, through: end))
      )
    )
  }

  /// The uncertain facts of the meeting, with paths relative to it.
  var uncertainOfMeeting: [JSONValue] {
    facts.compactMap { fact in
      guard fact.certainty == .uncertain, fact.path.steps.first == .member("meeting") else { return nil }
      let path = DocumentPath(Array(fact.path.steps.dropFirst()))
      return .object([
        "path": .string(path.description), "line": .number(JSONNumber(fact.position.line)),
        "column": .number(JSONNumber(fact.position.column)),
      ])
    }
  }
}
