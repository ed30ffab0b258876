public import CrimePrevention

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// A JSON text that has been read, with the place of every value in it.
///
/// ```swift
/// let document = try JSONDocument(data)
/// let record = try document.record()
/// let position = document.position(of: DocumentPath([.member("council")]))  // line and column
/// ```
public struct JSONDocument: Sendable {
  private let tape: JSONTape

  /// Reads JSON text in UTF-8, strictly by RFC 8259; a byte-order mark at the start is passed over.
  ///
  /// Takes time and memory linear in the length of the text. Objects and lists may nest 512 deep.
  ///
  /// - Throws: ``UnreadableRecord`` with the place where the text stops being JSON, and why.
  public init(_ data: Data) throws(UnreadableRecord) {
    do {
      tape = try JSONScanner.tape(of: Array(data))
    } catch {
      throw UnreadableRecord(syntax: error)
    }
  }

  /// Reads JSON text in UTF-8 from a file.
  ///
  /// - Parameter file: Where the file is. Only files on this machine can be read.
  /// - Throws: ``UnreadableRecord``: the file can't be read, or isn't JSON.
  public init(contentsOf file: URL) throws(UnreadableRecord) {
    guard file.isFileURL else { throw UnreadableRecord(file: file.absoluteString, .remote) }
    let data: Data
    do {
      data = try Data(contentsOf: file)
    } catch {
      throw UnreadableRecord(file: file.path, FileFault(error, reading: file))
    }
    guard !data.isEmpty else { throw UnreadableRecord(file: file.path, .empty) }
    try self.init(data)
  }

  /// The record that the text holds.
  ///
  /// - Throws: ``UnreadableRecord`` with every problem in the content, each with its position.
  public func record() throws(UnreadableRecord) -> CouncilRecord {
    let duplicates = duplicateMembers()
    do {
      let record = try CouncilRecord(from: TapeDecoder(tape))
      guard duplicates.isEmpty else { throw InvalidRecord(duplicates) }
      return record
    } catch let error as UnsupportedFormat {
      throw UnreadableRecord(.unsupportedFormat(error), problems: located([error.problem]))
    } catch {
      let problems = (error as? InvalidRecord)?.problems ?? []
      throw UnreadableRecord(.content, problems: located(problems == duplicates ? problems : duplicates + problems))
    }
  }

  /// Where a value stands; `nil` when the text has no such value. For many paths, ``positions(of:)`` is faster.
  public func position(of path: DocumentPath) -> SourcePosition? {
    positions(of: [path])[0]
  }

  /// Where values stand, in the order of the paths; `nil` for a path that leads to no value.
  ///
  /// - Complexity: One walk for all paths together, in proportion to their steps and to the members and elements
  ///   beside them.
  public func positions(of paths: [DocumentPath]) -> [SourcePosition?] {
    places(of: paths).map { $0.isThere ? $0.position : nil }
  }

  /// What paths lead to, in the order of the paths.
  func places(of paths: [DocumentPath]) -> [JSONPlace] {
    JSONPlaceFinder.places(of: paths, on: tape)
  }

  /// The problems with their positions; what is missing is placed where it is missing.
  private func located(_ problems: [DecodingProblem]) -> [DecodingProblem] {
    zip(problems, places(of: problems.map(\.path))).map { problem, place in
      var located = problem
      located.position = problem.position ?? place.position
      return located
    }
  }

  private func duplicateMembers() -> [DecodingProblem] {
    guard !tape.duplicates.isEmpty else { return [] }
    var finder = PositionFinder(tape)
    let paths = tape.paths(to: Set(tape.duplicates.map(\.second)))
    return tape.duplicates.map { duplicate in
      let first = finder.position(at: tape.startOffset(duplicate.first))
      return .duplicateMember(
        tape.text(duplicate.second),
        first: first,
        at: paths[duplicate.second] ?? DocumentPath(),
        position: finder.position(at: tape.startOffset(duplicate.second))
      )
    }
  }
}

extension DecodingProblem {
  /// A name stands twice in an object: which value counts isn't defined.
  fileprivate static func duplicateMember(
    _ name: String,
    first: SourcePosition,
    at path: DocumentPath,
    position: SourcePosition
  ) -> Self {
    Self(
      "json.duplicate-member",
      at: path,
      facts: ["member": .string(name.excerpt), "firstLine": .number(JSONNumber(first.line))],
      sentence: Sentence(
        english: "The member “\(name.excerpt)” stands twice in this object, first on line \(first.line): keep one.",
        swedish: "Fältet ”\(name.excerpt)” står två gånger i objektet, första gången på rad \(first.line): behåll ett."
      ),
      position: position
    )
  }
}

extension JSONTape {
  /// The ways to some nodes, found in one walk.
  func paths(to wanted: Set<Int>) -> [Int: DocumentPath] {
    var found: [Int: DocumentPath] = [:]
    var open: [(node: Int, children: Int)] = []
    var path = DocumentPath()
    for index in nodes.indices {
      while let container = open.last, index >= next(after: container.node) {
        open.removeLast()
        path.steps.removeLast()
      }
      if let container = open.last {
        path.steps.removeLast()
        path.steps.append(step(to: index, in: container))
        open[open.count - 1].children += 1
      }
      if wanted.contains(index) { found[index] = path }
      if nodes[index].kind == .object || nodes[index].kind == .array {
        open.append((index, 0))
        path.steps.append(.element(0))
      }
    }
    return found
  }

  /// The step to a child of an open container; the names of an object lead to their values.
  private func step(to index: Int, in container: (node: Int, children: Int)) -> DocumentPath.Step {
    guard nodes[container.node].kind == .object else { return .element(container.children) }
    return .member(text(container.children.isMultiple(of: 2) ? index : index - 1))
  }
}
