extension RecordObject {
  /// Reads a part of a record from JSON text in UTF-8, as strictly as a whole one.
  ///
  /// - Throws: ``UnreadableRecord`` with every problem in the text, each with its position.
  public init(jsonBytes: consuming [UInt8]) throws(UnreadableRecord) {
    self = try JSONDocument(jsonBytes).decode(Self.self)
  }

  /// Returns the object as JSON text in UTF-8, in the same form as a record's.
  ///
  /// - Throws: `EncodingError` when a number is infinite or not a number, which JSON can't represent.
  public func jsonBytes() throws -> [UInt8] {
    guard let object = self as? any DescribedObject else {
      preconditionFailure("Only the library's own types are parts of a record.")
    }
    return try JSONWriter.bytes(of: object)
  }

  /// Returns the object as a JSON value, with kept members and long numbers unchanged.
  ///
  /// - Throws: `EncodingError` when a number is infinite or not a number, which JSON can't represent.
  public func jsonValue() throws -> JSONValue {
    try JSONDocument(jsonBytes()).value()
  }

  /// Returns the object with a JSON Merge Patch (RFC 7396) applied: members of the patch replace the object's, `null`
  /// removes one, objects are merged member by member, and lists are replaced as a whole.
  ///
  /// ```swift
  /// let changed = try measure.merging(patch: JSONDocument(body))
  /// ```
  ///
  /// - Throws: ``UnreadableRecord`` with every problem in the result: those that come from the patch with their
  ///   positions in it.
  public func merging(patch: JSONDocument) throws(UnreadableRecord) -> Self {
    let changes = try patch.value()
    do {
      let merged = try jsonValue().merging(changes)
      return try Self(jsonBytes: JSONWriter.bytes(of: merged))
    } catch let error as UnreadableRecord {
      throw UnreadableRecord(error.cause, problems: patch.locating(error.problems), unlisted: error.unlisted)
    } catch {
      throw UnreadableRecord(.content, problems: [.numberOutOfRange("\(error)", at: DocumentPath())])
    }
  }
}

extension JSONValue {
  /// Returns the value with a patch applied, by RFC 7396.
  fileprivate func merging(_ patch: JSONValue) -> JSONValue {
    guard case .object(let changes) = patch else { return patch }
    var members: [String: JSONValue] = if case .object(let members) = self { members } else { [:] }
    for (name, change) in changes {
      members[name] = change == .null ? .none : (members[name] ?? .object([:])).merging(change)
    }
    return .object(members)
  }
}

extension JSONDocument {
  /// Returns problems with their positions in this text, as far as they come from it.
  fileprivate func locating(_ problems: [DecodingProblem]) -> [DecodingProblem] {
    let paths = problems.map { problem in
      guard case .string(let name)? = problem.facts["member"] else { return problem.path }
      return problem.path.member(name)
    }
    return zip(problems, positions(of: paths)).map { problem, position in
      var located = problem
      located.position = position
      return located
    }
  }
}
