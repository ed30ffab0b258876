/// Something that a rule found in a record (iakttagelse).
///
/// ``rule`` and ``facts`` are stable; the wording of ``sentence`` may change.
public struct Diagnostic: Sendable, Hashable {
  /// The rule that found it.
  public let rule: RuleID
  /// How much it matters.
  public let severity: Severity
  /// The nearest object with an identifier; the record itself when there is none.
  public let subject: Reference
  /// Where it stands.
  public let path: DocumentPath
  /// The figures and names that the sentence is made of.
  public let facts: [String: JSONValue]
  /// Line and column, when the bytes are at hand.
  public var position: SourcePosition?
  private let template: MessageTemplate

  /// Makes a finding.
  package init(
    rule: RuleID,
    severity: Severity,
    subject: Reference,
    path: DocumentPath,
    facts: [String: JSONValue],
    template: MessageTemplate,
    position: SourcePosition? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.path = path
    self.facts = facts
    self.template = template
    self.position = position
  }

  /// What was found, for the reader.
  public var sentence: Sentence { template.sentence(with: facts) }
}

extension Diagnostic: CustomStringConvertible {
  /// The finding in English on one line.
  public var description: String { description(in: .english) }

  /// The finding on one line: severity, subject, sentence, place and rule.
  public func description(in language: MessageLanguage) -> String {
    let place = [position?.description, path.steps.isEmpty ? nil : path.description].compactMap { $0 }
    let at = Sentence(english: "at", swedish: "vid").text(in: language)
    let whereabouts = place.isEmpty ? "" : " \(at) \(place.joined(separator: " "))"
    let named = subject.named(in: language)
    let line = "\(severity.name(in: language)): \(named): \(sentence.text(in: language)) [\(rule)]\(whereabouts)"
    return line.onOneLine
  }
}

extension Reference {
  /// The kind as it stands in a record, and the identifier in the quotation marks of a language.
  package func named(in language: MessageLanguage) -> String {
    guard let id else { return kind.description }
    return "\(kind) \(Sentence(english: "“\(id)”", swedish: "”\(id)”").text(in: language))"
  }
}
