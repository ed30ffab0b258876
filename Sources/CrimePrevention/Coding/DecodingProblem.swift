/// One reason why a document can't be read as a record: what, where, and what to do about it.
///
/// The ``rule``, ``path`` and ``facts`` are stable; the wording of ``sentence`` may change.
public struct DecodingProblem: Sendable, Hashable {
  /// Where the problem is.
  public let path: DocumentPath
  /// Line and column, when the bytes are at hand.
  public var position: SourcePosition?
  private let cause: ProblemCause

  /// Makes a problem.
  package init(
    _ rule: RuleID,
    at path: DocumentPath,
    facts: [String: JSONValue] = [:],
    sentence: Sentence,
    position: SourcePosition? = nil
  ) {
    self.init(.stated(rule, facts: facts, sentence: sentence), at: path, position: position)
  }

  init(_ cause: ProblemCause, at path: DocumentPath, position: SourcePosition? = nil) {
    self.cause = cause
    self.path = path
    self.position = position
  }
}

extension DecodingProblem {
  /// The most problems listed for a document; the rest are only counted.
  package static let kept = 10_000

  /// What sort of problem it is: `document.…` for content, `json.…` for the JSON text itself.
  public var rule: RuleID { cause.rule }
  /// The figures and names that the sentence is made of.
  public var facts: [String: JSONValue] { cause.facts }
  /// What is wrong and what to do, for the reader.
  public var sentence: Sentence { cause.sentence }
}

extension DecodingProblem: CustomStringConvertible {
  /// The problem in English: position, path, sentence and rule on one line.
  public var description: String { description(in: .english) }

  /// The problem on one line: position when known, path, sentence and rule.
  public func description(in language: MessageLanguage) -> String {
    let place = [position?.description, path.steps.isEmpty ? nil : path.description.onOneLine].compactMap { $0 }
    let prefix = place.isEmpty ? "" : place.joined(separator: " ") + ": "
    return "\(prefix)\(sentence.text(in: language)) [\(rule)]"
  }
}
