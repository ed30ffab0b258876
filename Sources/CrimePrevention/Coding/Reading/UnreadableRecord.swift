/// Why a file or text can't be read as a record, with the problems in it.
public struct UnreadableRecord: Error, Sendable, Hashable {
  /// The point at which reading stopped.
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

  /// The point at which reading stopped.
  public let cause: Cause
  /// The problems, at least one, each with its position when the text could be read; at most 10 000.
  public let problems: [DecodingProblem]
  /// How many problems there are of each sort, listed or not.
  public let totals: [RuleID: Int]

  /// Makes an error from problems, and from the number of further ones of each sort.
  package init(_ cause: Cause, problems: [DecodingProblem], unlisted: [RuleID: Int] = [:]) {
    self.cause = cause
    self.problems = Array(problems.prefix(DecodingProblem.kept))
    totals = problems.reduce(into: unlisted) { totals, problem in totals[problem.rule, default: 0] += 1 }
  }

  init(syntax error: JSONSyntaxError) {
    self.init(.syntax, problems: [error.problem])
  }
}

extension UnreadableRecord {
  /// How many more problems there are of each sort than those listed.
  var unlisted: [RuleID: Int] {
    problems.reduce(into: totals) { $0[$1.rule, default: 0] -= 1 }.filter { $0.value > 0 }
  }
}

extension UnreadableRecord: CustomStringConvertible {
  /// The problems in English, one a line, and how many more there are.
  public var description: String {
    let more = unlisted.values.reduce(0, +)
    let lines = problems.map(\.description) + (more > 0 ? ["… and \(more) more"] : [])
    return lines.joined(separator: "\n")
  }
}
