/// A document whose content doesn't fit the record format, with every problem found in it.
///
/// Thrown when any type of a record is decoded, whatever the decoder.
public struct InvalidRecord: Error, Sendable, Hashable {
  /// The problems, in the order in which they were found; at least one.
  public let problems: [DecodingProblem]

  /// Makes an error from problems.
  package init(_ problems: [DecodingProblem]) {
    self.problems = problems
  }
}

extension InvalidRecord: CustomStringConvertible {
  /// The problems in English, one a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

extension InvalidRecord {
  /// Returns the problems that prevented a member's value, of whatever type, from being read.
  static func problems(from error: any Error, at path: @autoclosure () -> [any CodingKey]) -> [DecodingProblem] {
    (error as? InvalidRecord)?.problems ?? [.typeMismatch(expected: .text, found: nil, at: DocumentPath(path()))]
  }
}
