/// Reads the content of a tape as the types of a record, and notes what doesn't fit.
final class TapeReader {
  let tape: BorrowedTape
  /// The problems, in the order in which they were found; at most ``DecodingProblem/kept``.
  var problems: [Problem] = []
  /// The number of further problems, by rule.
  private(set) var unlisted: [RuleID: Int] = [:]
  private var kept = 0
  /// Names that their object already had, as the numbers of their nodes: the first one is used.
  let duplicates: Set<Int>
  /// Whether there are any: then each name is searched for from the start of its object.
  let hasDuplicates: Bool

  /// Something that doesn't fit, with its node.
  struct Problem {
    enum Kind {
      case memberMissing(StaticString)
      case typeMismatch(JSONType)
      case malformed(TextForm)
      case numberOutOfRange
    }

    let kind: Kind
    let node: Int
  }

  /// Counts a problem, and returns whether it is to be kept too.
  func keeps(_ kind: Problem.Kind) -> Bool {
    guard kept < DecodingProblem.kept else {
      unlisted[kind.rule, default: 0] += 1
      return false
    }
    kept += 1
    return true
  }

  private init(_ tape: BorrowedTape, duplicates: Set<Int>) {
    self.tape = tape
    self.duplicates = duplicates
    hasDuplicates = !duplicates.isEmpty
  }

  /// Returns what `read` makes of the top of a tape, and the problems.
  static func read<Result>(
    _ tape: JSONTape,
    _ read: (TapeValue) -> Result
  ) -> (result: Result?, problems: [DecodingProblem], unlisted: [RuleID: Int]) {
    let (result, problems, unlisted) = unsafe tape.bytes.withUnsafeBufferPointer { bytes in
      unsafe Self.read(bytes, tape.places, read)
    }
    return (result, tape.located(problems), unlisted)
  }

  /// Returns what `read` makes of the top of a text, when there is no problem in it; otherwise `nil`.
  static func read<Result>(
    soundText bytes: UnsafeBufferPointer<UInt8>,
    _ places: JSONNodes,
    _ read: (TapeValue) -> Result?
  ) -> Result? {
    let (result, problems, _) = unsafe Self.read(bytes, places, read)
    return problems.isEmpty && places.duplicates.isEmpty ? result ?? nil : nil
  }

  private static func read<Result>(
    _ bytes: UnsafeBufferPointer<UInt8>,
    _ places: JSONNodes,
    _ read: (TapeValue) -> Result
  ) -> (result: Result?, problems: [Problem], unlisted: [RuleID: Int]) {
    let duplicates = Set(places.duplicates.map(\.second))
    return unsafe places.nodes.withUnsafeBufferPointer { nodes in
      unsafe places.largeExtentsInOrder.withUnsafeBufferPointer { largeExtents in
        guard let nodes = nodes.baseAddress, let bytes = bytes.baseAddress else { return (nil, [], [:]) }
        let tape = unsafe BorrowedTape(nodes, largeExtents, bytes)
        let reader = TapeReader(tape, duplicates: duplicates)
        let result = withExtendedLifetime(reader) { read(TapeValue(reader, 0)) }
        return (result, reader.problems, reader.unlisted)
      }
    }
  }
}

extension TapeReader.Problem.Kind {
  fileprivate var rule: RuleID {
    switch self {
    case .memberMissing: ProblemCause.memberMissing("").rule
    case .typeMismatch(let expected): ProblemCause.typeMismatch(expected: expected, found: nil).rule
    case .malformed(let form): ProblemCause.malformed(shown: "", expected: form).rule
    case .numberOutOfRange: ProblemCause.numberOutOfRange(shown: "").rule
    }
  }
}

extension JSONTape {
  /// Returns the problems as they are reported: with path, position and sentence.
  fileprivate func located(_ problems: [TapeReader.Problem]) -> [DecodingProblem] {
    guard !problems.isEmpty else { return [] }
    let paths = paths(to: Set(problems.map(\.node)))
    var finder = PositionFinder(self)
    return problems.map { problem in
      var located = described(problem, at: paths[problem.node] ?? DocumentPath())
      located.position = finder.position(at: startOffset(problem.node))
      return located
    }
  }

  private func described(_ problem: TapeReader.Problem, at path: DocumentPath) -> DecodingProblem {
    switch problem.kind {
    case .memberMissing(let name): .memberMissing(name.description, at: path)
    case .typeMismatch(let expected): .typeMismatch(expected: expected, found: excerpt(problem.node), at: path)
    case .malformed(let form): .malformed(text(problem.node), expected: form, at: path)
    case .numberOutOfRange: .numberOutOfRange(literal(problem.node), at: path)
    }
  }

  private func literal(_ node: Int) -> String { String(decoding: raw(node), as: UTF8.self) }

  private func excerpt(_ node: Int) -> JSONExcerpt {
    let type = type(of: node)
    switch type {
    case .text: return JSONExcerpt(type, shown: text(node).excerpt)
    case .number, .wholeNumber, .boolean: return JSONExcerpt(type, shown: literal(node).excerpt)
    case .object, .list, .null: return JSONExcerpt(type)
    }
  }
}
