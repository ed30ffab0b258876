public import CrimePrevention

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Findings of one or several files as JSON, in a form with a version of its own: `crime-prevention-report` 1.0.
///
/// Within version 1 members may be added. ``File/Finding/message`` is for readers and may change; everything else is for
/// programs and stays.
public struct ReportDocument: Codable, Sendable, Hashable {
  /// Always `crime-prevention-report`.
  public var format = "crime-prevention-report"
  /// The version of this form.
  public var formatVersion = "1.0"
  /// The edition of the library's rules.
  public var edition: String
  /// The names of the rule sets.
  public var ruleSets: [String]
  /// Rules that were removed from their sets.
  public var disabled: [String]
  /// Rules that need an asking date, when there was none.
  public var notRun: [String]
  /// How many findings there are of each severity, listed or not.
  public var counts: Counts
  /// Rules with more findings than are listed, and how many they had in all.
  public var truncated: [String: Int]
  /// The files in the order in which they were given.
  public var files: [File]

  /// How many findings there are of each severity.
  public struct Counts: Codable, Sendable, Hashable {
    /// What breaks a record, or keeps it from being read.
    public var error: Int
    /// What is faulty in plans.
    public var warning: Int
    /// What is worth knowing.
    public var note: Int
  }

  /// One file.
  public struct File: Codable, Sendable, Hashable {
    /// Its name.
    public var file: String
    /// What was found in it, in the order of the record.
    public var findings: [Finding]
  }
}

extension ReportDocument.File {
  /// One finding.
  public struct Finding: Codable, Sendable, Hashable {
    /// The rule that found it; for problems of reading `document.…` or `json.…`.
    public var rule: String
    /// How much it matters.
    public var severity: Severity
    /// The nearest object with an identifier.
    public var subject: Subject
    /// Where it stands, as a JSON Pointer.
    public var path: String
    /// The line, from 1, when it is known.
    public var line: Int?
    /// The column, from 1, in Unicode scalars, when it is known.
    public var column: Int?
    /// What was found, for the reader.
    public var message: String
    /// The figures and names that the message is made of.
    public var facts: [String: JSONValue]

    /// What a finding is about.
    public struct Subject: Codable, Sendable, Hashable {
      /// The kind of object.
      public var kind: String
      /// Its identifier; absent for the record.
      public var id: String?
    }
  }
}

extension ReportDocument {
  /// Puts the findings of files together.
  ///
  /// - Parameters:
  ///   - files: What was found.
  ///   - rules: The rules that the files were checked with.
  ///   - date: The asking date that they were checked with.
  ///   - language: The language of the messages.
  public init(
    _ files: [FileFindings],
    checkedWith rules: RuleSet,
    asOf date: CalendarDate?,
    language: MessageLanguage = .english
  ) {
    edition = rules.edition.name
    ruleSets = rules.names
    disabled = rules.disabled.map(\.rawValue)
    notRun = rules.notRun(asOf: date).map(\.rawValue)
    counts = Counts(
      error: files.count(of: .error),
      warning: files.count(of: .warning),
      note: files.count(of: .note)
    )
    truncated = files.truncated.withNames
    self.files = files.map { file in
      File(file: file.file, findings: file.findings.map { File.Finding($0, language: language) })
    }
  }

  /// The document as JSON text in UTF-8: sorted names, two spaces a level, a line feed at the end.
  ///
  /// - Throws: `EncodingError` when a fact is a number that JSON can't say.
  public func jsonData() throws -> Data {
    try lastingJSON()
  }
}

extension ReportDocument.File.Finding {
  fileprivate init(_ finding: FileFinding, language: MessageLanguage) {
    rule = finding.rule.rawValue
    severity = finding.severity
    subject = Subject(kind: finding.subject.kind.rawValue, id: finding.subject.id)
    path = finding.path.description
    line = finding.position?.line
    column = finding.position?.column
    message = finding.sentence.text(in: language)
    facts = finding.facts
  }
}

extension RuleSet {
  /// The rules that don't run without an asking date, when there is none.
  func notRun(asOf date: CalendarDate?) -> [RuleID] {
    date == nil ? rules.filter(\.needsDate).map(\.id) : []
  }
}

extension [RuleID: Int] {
  var withNames: [String: Int] {
    [String: Int](uniqueKeysWithValues: map { ($0.key.rawValue, $0.value) })
  }
}
