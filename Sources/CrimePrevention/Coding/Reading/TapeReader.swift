/// Reads the content of a tape as the types of a record, and notes what doesn't fit.
///
/// The text and its nodes are borrowed for as long as the reader is used, without bounds checks: the scanner has made every
/// number in the nodes, so each leads to existing bytes or nodes.
@safe final class TapeReader {
  let nodes: UnsafePointer<JSONNodes.Node>
  let bytes: UnsafePointer<UInt8>
  private let largeExtents: UnsafeBufferPointer<JSONNodes.LargeExtent>
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

  private init(
    _ nodes: UnsafePointer<JSONNodes.Node>,
    _ largeExtents: UnsafeBufferPointer<JSONNodes.LargeExtent>,
    _ bytes: UnsafePointer<UInt8>,
    duplicates: Set<Int>
  ) {
    unsafe self.nodes = unsafe nodes
    unsafe self.largeExtents = unsafe largeExtents
    unsafe self.bytes = unsafe bytes
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
        let reader = unsafe TapeReader(nodes, largeExtents, bytes, duplicates: duplicates)
        let result = withExtendedLifetime(reader) { read(TapeValue(reader, 0)) }
        return (result, reader.problems, reader.unlisted)
      }
    }
  }

  /// How many nodes a container and its content are, or how many bytes another value has.
  @inline(__always)
  private func extent(_ index: Int) -> Int {
    let extent = unsafe nodes[index].extent
    return extent < JSONNodes.Node.largeExtent ? Int(extent) : unsafe Self.largeExtent(of: index, largeExtents)
  }

  /// A function of its own that takes no reader, so that the usual way need not count a reference to it.
  @inline(never)
  private static func largeExtent(of index: Int, _ extents: UnsafeBufferPointer<JSONNodes.LargeExtent>) -> Int {
    var (low, high) = (0, extents.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if unsafe extents[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return unsafe extents[low].extent
  }

  /// The number of the first node after `index` and its content.
  @inline(__always)
  func next(after index: Int) -> Int {
    unsafe nodes[index].isContainer ? index + extent(index) : index + 1
  }

  /// The bytes of a text or number as written in the file.
  @inline(__always)
  func raw(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    unsafe UnsafeBufferPointer(start: bytes + Int(nodes[index].start), count: extent(index))
  }

  /// A text or name with its escapes resolved.
  @inline(__always)
  func text(_ index: Int) -> String {
    if unsafe nodes[index].kind == .escapedText { return unsafe JSONEscapes.resolve(Array(raw(index))[...]) }
    return unsafe String(decoding: raw(index), as: UTF8.self)
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
