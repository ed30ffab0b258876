public import CrimePrevention

/// What was found in one file, whether it can be read or not: what JSON and SARIF are made of.
///
/// ```swift
/// let findings = FileFindings(in: "plan.json", checkedBy: Validator(), asOf: today) { () throws(UnreadableRecord) in
///   try JSONDocument(contentsOf: file)
/// }
/// ```
public struct FileFindings: Sendable {
  /// The file's name, as the reader is to see it.
  public let file: String
  /// What was found, in the order of the record; at most ``CrimePrevention/Report/keptPerRule`` for each rule.
  public let findings: [FileFinding]
  /// How many findings each rule had in all, listed or not.
  public let totals: [RuleID: Int]
  /// Whether the file could be read as a record. If not, the findings are the reasons.
  public let isReadable: Bool
  /// What the rules found; `nil` if the file can't be read.
  public let report: Report?

  /// What rules found in a file.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - file: The file's name, as the reader is to see it.
  ///   - document: The file's text, for line and column.
  public init(_ report: Report, in file: String, document: JSONDocument? = nil) {
    self.file = file
    let places = document?.places(of: report.findings.map(\.path))
    findings = report.findings.enumerated().map { FileFinding($0.element, at: places?[$0.offset]) }
    totals = report.totals
    isReadable = true
    self.report = report
  }

  /// Why a file can't be read.
  ///
  /// - Parameters:
  ///   - unreadable: The problems.
  ///   - file: The file's name, as the reader is to see it.
  ///   - document: The file's text when it is JSON, for line and column.
  public init(_ unreadable: UnreadableRecord, in file: String, document: JSONDocument? = nil) {
    self.file = file
    let places = document?.places(of: unreadable.problems.map(\.path))
    findings = unreadable.problems.enumerated().map { FileFinding($0.element, at: places?[$0.offset]) }
    totals = unreadable.totals
    isReadable = false
    report = nil
  }

  /// Reads and checks a file.
  ///
  /// - Parameters:
  ///   - file: The file's name, as the reader is to see it.
  ///   - validator: The rules.
  ///   - date: The asking date; without it, rules that need one don't run.
  ///   - read: Reads the file's text.
  public init(
    in file: String,
    checkedBy validator: Validator,
    asOf date: CalendarDate? = nil,
    reading read: () throws(UnreadableRecord) -> JSONDocument
  ) {
    let document: JSONDocument
    do {
      document = try read()
    } catch {
      self.init(error, in: file)
      return
    }
    do {
      self.init(validator.report(on: try document.record(), asOf: date), in: file, document: document)
    } catch {
      self.init(error, in: file, document: document)
    }
  }
}

extension FileFindings {
  /// What to do about the findings; none for a file that can't be read.
  var workList: [WorkItem] { report?.workList ?? [] }

  /// The rank of each finding's item in the work list, in the order of the findings.
  var ranks: [Int?] {
    guard let report else { return findings.map { _ in nil } }
    let ranks = workList.flatMap { item in item.findings.map { ($0, item.rank) } }
    let byFinding = Dictionary(ranks, uniquingKeysWith: min)
    return report.findings.map { byFinding[$0] }
  }
}

extension Report {
  /// The report with line and column of each finding in a text.
  ///
  /// - Parameter document: The text that the record was read from.
  /// - Returns: The same findings, each with the position of what it is about, or of what that is missing from.
  public func located(in document: JSONDocument) -> Report {
    let diagnostics = Array(findings) + waived.map(\.diagnostic)
    let places = document.places(of: diagnostics.map(\.path))
    let located = zip(diagnostics, places).map { diagnostic, place in
      var located = diagnostic
      located.position = place.position
      return located
    }
    return Report(
      findings: Findings(Array(located.prefix(findings.count)), of: findings.rules),
      totals: totals,
      waived: zip(located.dropFirst(findings.count), waived).map {
        WaivedDiagnostic(diagnostic: $0, reason: $1.reason)
      },
      waivedTotals: waivedTotals,
      edition: edition,
      ruleSets: ruleSets,
      ran: ran,
      disabled: disabled,
      notRun: notRun,
      basis: basis
    )
  }
}

/// Something found in a file, by a rule or while reading it, with its place.
public struct FileFinding: Sendable, Hashable {
  /// The rule that found it; for problems of reading `document.…` or `json.…`.
  public let rule: RuleID
  /// How much it matters; problems of reading are errors.
  public let severity: Severity
  /// The nearest object with an identifier; the record itself when there is none, and for problems of reading.
  public let subject: Reference
  /// The subject's name for readers; `nil` for the record itself and what has no name.
  package let subjectTitle: Sentence?
  /// The path to it in the record.
  public let path: DocumentPath
  /// Line and column, when the bytes are available; for something missing, of what it is missing from.
  public let position: SourcePosition?
  /// The figures and names that the sentence is made of.
  public let facts: [String: JSONValue]
  /// What was found, for the reader.
  public let sentence: Sentence
  /// The path with identifiers instead of numbers, when the bytes are available.
  let lastingPath: DocumentPath
  /// The type of JSON value that the path leads to, when it leads to one and the bytes are available.
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
