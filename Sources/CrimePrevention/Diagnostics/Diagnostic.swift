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
  /// What people call the subject; `nil` for the record itself and for objects without a name.
  package let subjectTitle: Sentence?
  /// Its place in the document.
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
    subjectTitle: Sentence? = nil,
    path: DocumentPath,
    facts: [String: JSONValue],
    template: MessageTemplate,
    position: SourcePosition? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.subjectTitle = subjectTitle
    self.path = path
    self.facts = facts
    self.template = template
    self.position = position
  }

  /// What was found, for the reader.
  public var sentence: Sentence { template.sentence(with: facts) }

  /// What the finding says about the record, for readers who don't maintain it: without what to do about it.
  package var statement: Sentence { template.statement.sentence(with: facts) }
}

extension Diagnostic: CustomStringConvertible {
  /// The finding in English on one line.
  public var description: String { description(in: .english) }

  /// The finding on one line: severity, subject, sentence, place and rule.
  public func description(in language: MessageLanguage) -> String {
    let place = [position?.description, path.steps.isEmpty ? nil : path.description].compactMap { $0 }
    let at = Sentence(english: "at", swedish: "vid").text(in: language)
    let whereabouts = place.isEmpty ? "" : " \(at) \(place.joined(separator: " "))"
    let named = subject.named(subjectTitle, in: language)
    let line = "\(severity.name(in: language)): \(named): \(sentence.text(in: language)) [\(rule)]\(whereabouts)"
    return line.onOneLine
  }
}

/// How much a finding matters (allvarlighet).
@nonexhaustive
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  /// Worth knowing.
  case note
  /// The plan is faulty: something in it can't be followed up as it is.
  case warning
  /// The record is broken: nothing honest can be computed from it.
  case error

  /// Whether one severity matters less than another.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  /// The severity in a word: *error*, *warning* or *note*; in Swedish *fel*, *varning* or *anmärkning*.
  public func name(in language: MessageLanguage) -> String {
    let name =
      switch self {
      case .error: Sentence(english: "error", swedish: "fel")
      case .warning: Sentence(english: "warning", swedish: "varning")
      case .note: Sentence(english: "note", swedish: "anmärkning")
      }
    return name.text(in: language)
  }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The identifier of a kind of finding, named after the problem: `target.baseline-missing`.
///
/// Identifiers are part of the contract; sentences may change.
public struct RuleID: RawRepresentable, Sendable, Hashable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The identifier.
  public let rawValue: String

  /// Makes an identifier from any text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes an identifier from a literal.
  public init(stringLiteral value: String) {
    self.init(rawValue: value)
  }

  /// Orders identifiers by their text.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The identifier.
  public var description: String { rawValue }
}

/// A place in a text (rad och kolumn).
public struct SourcePosition: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The line, from 1. Lines end with a line feed.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int

  /// Makes a position from a line and a column.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Whether one position comes before another.
  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }

  /// The position as `line:column`.
  public var description: String { "\(line):\(column)" }
}
