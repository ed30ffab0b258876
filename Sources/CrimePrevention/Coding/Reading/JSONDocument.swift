/// A JSON text that has been read, with the place of every value in it.
///
/// ```swift
/// let document = try JSONDocument(Array(data))
/// let record = try document.record()
/// let position = document.position(of: DocumentPath([.member("council")]))  // line and column
/// ```
public struct JSONDocument: Sendable {
  private let tape: JSONTape

  /// Reads JSON text in UTF-8, strictly by RFC 8259; a byte-order mark at the start is skipped.
  ///
  /// Takes time and memory linear in the length of the text. Objects and lists may nest 512 deep.
  ///
  /// - Throws: ``UnreadableRecord`` with the place where the text stops being JSON, and why.
  public init(_ bytes: consuming [UInt8]) throws(UnreadableRecord) {
    try self.init(bytes, deeperBy: 0)
  }

  /// Reads a text that contains parts of records, `levels` levels deeper than in their record.
  init(_ bytes: consuming [UInt8], deeperBy levels: Int) throws(UnreadableRecord) {
    do {
      tape = try JSONScanner.tape(of: bytes, depthLimit: JSONScanner.depthOfRecord + levels)
    } catch {
      throw UnreadableRecord(syntax: error)
    }
  }

  /// Reads the record that the text contains.
  ///
  /// - Throws: ``UnreadableRecord`` with every problem in the content, each with its position.
  public func record() throws(UnreadableRecord) -> CouncilRecord {
    do {
      try checkHeader()
    } catch {
      throw UnreadableRecord(.unsupportedFormat(error), problems: located([error.problem]))
    }
    return try read()
  }

  /// Reads a part of a record, when that is all that the text contains, as strictly as a whole record:
  /// `try JSONDocument(body).decode(Observation.self)`.
  ///
  /// - Throws: ``UnreadableRecord`` with every problem in the content, each with its position.
  public func decode<Object: RecordObject>(_ type: Object.Type) throws(UnreadableRecord) -> Object {
    guard Object.self != CouncilRecord.self, let part = Object.self as? any DescribedObject.Type else {
      guard let record = try record() as? Object else { preconditionFailure("\(Object.self) isn't the library's own.") }
      return record
    }
    guard let object = try read(part) as? Object else { preconditionFailure("The object is of its own type.") }
    return object
  }

  private func read<Part: DescribedObject>(_ type: Part.Type) throws(UnreadableRecord) -> any DescribedObject {
    try read() as Part
  }

  /// Reads the value that the text contains.
  ///
  /// - Throws: ``UnreadableRecord`` with every problem in the content, each with its position.
  func read<Value: MemberValue>() throws(UnreadableRecord) -> Value {
    let duplicates = duplicateMembers()
    let (value, problems, unlisted) = TapeReader.read(tape) { Value.read(from: $0) }
    guard let value = value.flatMap({ $0 }), problems.isEmpty, duplicates.isEmpty else {
      throw unreadable(duplicates + problems, unlisted: unlisted)
    }
    return value
  }

  /// Returns the value of a member of the top object that is a text; `nil` for anything else.
  func text(of name: String) -> String? {
    TapeReader.read(tape) { $0.text(of: name) }.result ?? nil
  }

  /// Reads the text as any JSON value, numbers digit by digit.
  ///
  /// - Throws: ``UnreadableRecord`` with every number that can't be kept and every name that occurs twice.
  public func value() throws(UnreadableRecord) -> JSONValue {
    let (value, problems, unlisted) = TapeReader.read(tape) { $0.jsonValue() }
    let all = duplicateMembers() + problems
    guard let value, all.isEmpty else { throw unreadable(all, unlisted: unlisted) }
    return value
  }

  /// Returns the position of a value; `nil` when the text has no such value. For many paths, ``positions(of:)`` is
  /// faster.
  public func position(of path: DocumentPath) -> SourcePosition? {
    positions(of: [path])[0]
  }

  /// Returns the positions of values, in the order of the paths; `nil` for a path that leads to no value.
  ///
  /// - Complexity: Linear in the length of the text, and in all paths' steps.
  public func positions(of paths: [DocumentPath]) -> [SourcePosition?] {
    places(of: paths).map { $0.isThere ? $0.position : nil }
  }

  /// Returns what paths lead to, in the order of the paths.
  package func places(of paths: [DocumentPath]) -> [JSONPlace] {
    JSONPlaceFinder.places(of: paths, on: tape)
  }

  /// Returns the problems with their positions; that of something missing is where it is missing.
  private func located(_ problems: [DecodingProblem]) -> [DecodingProblem] {
    zip(problems, places(of: problems.map(\.path))).map { problem, place in
      var located = problem
      located.position = problem.position ?? place.position
      return located
    }
  }

  private func checkHeader() throws(UnsupportedFormat) {
    guard tape.nodes[0].kind == .object else { return }
    try UnsupportedFormat.checkHeader { text(of: $0) }
  }

  /// Returns the names that occur twice, as many as are listed.
  private func duplicateMembers() -> [DecodingProblem] {
    let listed = tape.places.duplicates.prefix(DecodingProblem.kept)
    guard !listed.isEmpty else { return [] }
    var finder = PositionFinder(tape)
    let paths = tape.paths(to: Set(listed.map(\.second)))
    return listed.map { duplicate in
      let first = finder.position(at: tape.startOffset(duplicate.first))
      return DecodingProblem(
        .duplicateMember(shown: tape.text(duplicate.second).excerpt, firstLine: first.line),
        at: paths[duplicate.second] ?? DocumentPath(),
        position: finder.position(at: tape.startOffset(duplicate.second))
      )
    }
  }

  private func unreadable(_ problems: [DecodingProblem], unlisted: [RuleID: Int]) -> UnreadableRecord {
    let duplicates = tape.places.duplicates.count - min(tape.places.duplicates.count, DecodingProblem.kept)
    let all =
      duplicates == 0
      ? unlisted
      : unlisted.merging([ProblemCause.duplicateMember(shown: "", firstLine: 0).rule: duplicates], uniquingKeysWith: +)
    return UnreadableRecord(.content, problems: problems, unlisted: all)
  }
}
