/// A document whose content doesn't fit the record format, with every problem found in it.
///
/// Thrown by the decoding of each type of a record, whatever the decoder.
public struct InvalidRecord: Error, Sendable, Hashable {
  /// The problems, in the order they were met; at least one.
  public let problems: [DecodingProblem]

  /// Makes an error from problems.
  public init(_ problems: [DecodingProblem]) {
    self.problems = problems
  }
}

extension InvalidRecord: CustomStringConvertible {
  /// The problems in English, one a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension InvalidRecord {
  /// The problems that made reading `type` fail.
  ///
  /// Decoders that know nothing of this library report a mismatch in their own way; what was asked for is known here.
  static func problems(
    from error: any Error,
    reading type: any Decodable.Type,
    at path: @autoclosure () -> [any CodingKey]
  ) -> [DecodingProblem] {
    (error as? InvalidRecord)?.problems
      ?? [.typeMismatch(expected: JSONType(readAs: type), found: nil, at: DocumentPath(path()))]
  }
}
