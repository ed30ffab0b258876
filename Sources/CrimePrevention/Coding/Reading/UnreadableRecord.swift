/// Why a file or text can't be read as a record, with every problem in it.
public struct UnreadableRecord: Error, Sendable, Hashable {
  /// At which point reading stopped.
  @nonexhaustive
  public enum Cause: Sendable, Hashable {
    /// The file can't be read.
    case file
    /// The text isn't JSON.
    case syntax
    /// The JSON isn't a record that this library can read.
    case unsupportedFormat(UnsupportedFormat)
    /// The record's content doesn't fit the format.
    case content
  }

  /// At which point reading stopped.
  public let cause: Cause
  /// The problems, at least one, each with its position when the text could be read.
  public let problems: [DecodingProblem]

  package init(_ cause: Cause, problems: [DecodingProblem]) {
    self.cause = cause
    self.problems = problems
  }

  init(syntax error: JSONSyntaxError) {
    self.init(.syntax, problems: [error.problem])
  }
}

extension UnreadableRecord: CustomStringConvertible {
  /// The problems in English, one a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
