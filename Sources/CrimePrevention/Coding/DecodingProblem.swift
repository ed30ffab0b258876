/// One reason why a document can't be read as a record: what, where, and what to do about it.
///
/// The ``rule``, ``path`` and ``facts`` are stable; the wording of ``sentence`` may change.
public struct DecodingProblem: Sendable, Hashable {
  /// What sort of problem it is: `document.…` for content, `json.…` for the JSON text itself.
  public let rule: RuleID
  /// Where it stands.
  public let path: DocumentPath
  /// The figures and names that the sentence is made of.
  public let facts: [String: JSONValue]
  /// What is wrong and what to do, for the reader.
  public let sentence: Sentence
  /// Line and column, when the bytes are at hand.
  public var position: SourcePosition?

  /// Makes a problem.
  package init(
    _ rule: RuleID,
    at path: DocumentPath,
    facts: [String: JSONValue] = [:],
    sentence: Sentence,
    position: SourcePosition? = nil
  ) {
    self.rule = rule
    self.path = path
    self.facts = facts
    self.sentence = sentence
    self.position = position
  }
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
