public import CrimePrevention

extension Report {
  /// The findings in one file as JSON: `crime-prevention-report` 1.0 (<doc:WhatTheJSONSays>).
  ///
  /// ```swift
  /// let written = report.json(in: .swedish, file: "plan.json").jsonData()
  /// ```
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - file: The file's name, as the reader is to see it.
  ///   - document: The file's text, for line and column.
  /// - Returns: The findings with their counts, and the rules that ran.
  public func json(
    in language: MessageLanguage = .english,
    file: String,
    document: JSONDocument? = nil
  ) -> JSONValue {
    let check = CheckHead(edition: edition, ruleSets: ruleSets, disabled: disabled, notRun: notRun)
    return check.json(of: [FileFindings(self, in: file, document: document)], in: language)
  }
}

extension Collection<FileFindings> {
  /// The findings in files, readable or not, as JSON: `crime-prevention-report` 1.0 (<doc:WhatTheJSONSays>).
  ///
  /// - Parameters:
  ///   - language: The language of the messages.
  ///   - rules: The rules that the files were checked with.
  ///   - date: The asking date that they were checked with.
  /// - Returns: The findings by file with their counts, and the rules that ran.
  public func json(
    in language: MessageLanguage = .english,
    checkedWith rules: RuleSet,
    asOf date: CalendarDate?
  ) -> JSONValue {
    CheckHead(rules, asOf: date).json(of: Array(self), in: language)
  }
}

/// The rules that files were checked with.
struct CheckHead {
  let edition: String
  let ruleSets: [String]
  let disabled: [RuleID]
  let notRun: [RuleID]
}

extension CheckHead {
  init(_ rules: RuleSet, asOf date: CalendarDate?) {
    self.init(
      edition: rules.edition.name,
      ruleSets: rules.names,
      disabled: rules.disabled,
      notRun: date == nil ? rules.rules.filter(\.needsDate).map(\.id) : []
    )
  }

  fileprivate func json(of files: [FileFindings], in language: MessageLanguage) -> JSONValue {
    var members = properties(of: files)
    members["format"] = "crime-prevention-report"
    members["formatVersion"] = "1.0"
    members["edition"] = .string(edition)
    members["counts"] = JSONValue(files.countsBySeverity)
    members["files"] = .array(
      files.map { file in
        ["file": .string(file.file), "findings": .array(file.findings.map { $0.json(in: language) })]
      }
    )
    members["workList"] = .array(files.flatMap { file in file.workList.map { $0.json(of: file.file, in: language) } })
    return .object(members)
  }

  /// What the forms of this library and SARIF have in common: the rules that ran, and what isn't listed.
  func properties(of files: [FileFindings]) -> [String: JSONValue] {
    [
      "ruleSets": JSONValue(ruleSets),
      "disabled": JSONValue(disabled.map(\.rawValue)),
      "notRun": JSONValue(notRun.map(\.rawValue)),
      "truncated": JSONValue(files.truncated),
    ]
  }
}

extension WorkItem {
  fileprivate func json(of file: String, in language: MessageLanguage) -> JSONValue {
    let counts = Dictionary(uniqueKeysWithValues: rules.map { ($0.key.rawValue, $0.value) })
    return [
      "file": .string(file),
      "id": .string(id),
      "rank": JSONValue(rank),
      "consequence": .string(consequence.rawValue),
      "cause": .string(cause.rawValue),
      "rules": JSONValue(counts),
      "findings": JSONValue(findings.count),
      "subject": JSONValue(subject),
      "owner": owner.map { JSONValue($0) } ?? .null,
      "unlocks": unlocks.map { ["targets": JSONValue($0.targets), "measures": JSONValue($0.measures)] } ?? .null,
      "message": .string(message.text(in: language)),
    ]
  }
}

extension FileFinding {
  fileprivate func json(in language: MessageLanguage) -> JSONValue {
    var members: [String: JSONValue] = [
      "rule": .string(rule.rawValue),
      "severity": .string(severity.rawValue),
      "subject": JSONValue(subject),
      "path": .string(path.description),
      "message": .string(sentence.text(in: language)),
      "facts": .object(facts),
    ]
    if let position {
      members["line"] = JSONValue(position.line)
      members["column"] = JSONValue(position.column)
    }
    return .object(members)
  }
}

extension [FileFindings] {
  /// How many findings there are of each severity, listed or not.
  fileprivate var countsBySeverity: [String: Int] {
    let counts = Severity.allCases.map { ($0.rawValue, count(of: $0)) }
    return Dictionary(uniqueKeysWithValues: counts)
  }

  private func count(of severity: Severity) -> Int {
    reduce(0) { sum, file in
      let rules = Set(file.findings.lazy.filter { $0.severity == severity }.map(\.rule))
      return sum + rules.reduce(0) { $0 + (file.totals[$1] ?? 0) }
    }
  }

  /// The rules with more findings than are listed, and how many they had in all.
  fileprivate var truncated: [String: Int] {
    var listed: [RuleID: Int] = [:]
    var totals: [RuleID: Int] = [:]
    for file in self {
      for finding in file.findings { listed[finding.rule, default: 0] += 1 }
      totals.merge(file.totals, uniquingKeysWith: +)
    }
    let more = totals.filter { $0.value > listed[$0.key] ?? 0 }
    return Dictionary(uniqueKeysWithValues: more.map { ($0.key.rawValue, $0.value) })
  }
}
