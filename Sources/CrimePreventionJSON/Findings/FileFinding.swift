public import CrimePrevention

/// Something found in a file, by a rule or while reading it, with its place.
public struct FileFinding: Sendable, Hashable {
  /// The rule that found it; for problems of reading `document.…` or `json.…`.
  public let rule: RuleID
  /// How much it matters; problems of reading are errors.
  public let severity: Severity
  /// The nearest object with an identifier; the record itself when there is none, and for problems of reading.
  public let subject: Reference
  /// What people call the subject; `nil` for the record itself and what has no name.
  package let subjectTitle: Sentence?
  /// Where it stands.
  public let path: DocumentPath
  /// Line and column, when the bytes are at hand; of something missing, where it is missing from.
  public let position: SourcePosition?
  /// The figures and names that the sentence is made of.
  public let facts: [String: JSONValue]
  /// What was found, for the reader.
  public let sentence: Sentence
  /// The path with identifiers instead of numbers, when the bytes are at hand.
  let lastingPath: DocumentPath
  /// The type of JSON value that the path leads to, when it leads to one and the bytes are at hand.
  let valueType: JSONType?

  init(_ diagnostic: Diagnostic, at place: JSONPlace?) {
    rule = diagnostic.rule
    severity = diagnostic.severity
    subject = diagnostic.subject
    subjectTitle = diagnostic.subjectTitle
    path = diagnostic.path
    position = diagnostic.position ?? place?.position
    facts = diagnostic.facts
    sentence = diagnostic.sentence
    lastingPath = place?.lastingPath ?? path
    valueType = place.flatMap { $0.isThere ? $0.type : nil }
  }

  init(_ problem: DecodingProblem, at place: JSONPlace?) {
    rule = problem.rule
    severity = .error
    subject = Reference(kind: .record)
    subjectTitle = nil
    path = problem.path
    position = problem.position ?? place?.position
    facts = problem.facts
    sentence = problem.sentence
    lastingPath = place?.lastingPath ?? path
    valueType = place.flatMap { $0.isThere ? $0.type : nil }
  }
}
