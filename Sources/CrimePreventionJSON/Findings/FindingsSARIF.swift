public import CrimePrevention

extension Report {
  /// The findings in one file as SARIF 2.1.0, the form that editors and code hosting read.
  ///
  /// - Parameters:
  ///   - language: The language of messages and descriptions.
  ///   - file: The file's name, as the reader is to see it.
  ///   - document: The file's text, for line and column.
  ///   - rules: The rules that the file was checked with, which the form describes.
  ///   - tool: The name of the calling tool.
  /// - Returns: A log with one run.
  public func sarif(
    in language: MessageLanguage = .english,
    file: String,
    document: JSONDocument? = nil,
    rules: RuleSet,
    tool: String = "CrimePrevention"
  ) -> JSONValue {
    let check = CheckHead(edition: edition, ruleSets: ruleSets, disabled: disabled, notRun: notRun)
    let files = [FileFindings(self, in: file, document: document)]
    return SARIFWriter(language: language, tool: tool, check: check, rules: rules).log(of: files)
  }
}

extension Collection<FileFindings> {
  /// The findings in files, readable or not, as one run in SARIF 2.1.0, the form that editors and code hosting read.
  ///
  /// - Parameters:
  ///   - language: The language of messages and descriptions.
  ///   - rules: The rules that the files were checked with.
  ///   - date: The asking date that they were checked with.
  ///   - tool: The name of the calling tool.
  /// - Returns: A log with one run.
  public func sarif(
    in language: MessageLanguage = .english,
    checkedWith rules: RuleSet,
    asOf date: CalendarDate?,
    tool: String = "CrimePrevention"
  ) -> JSONValue {
    let check = CheckHead(rules, asOf: date)
    return SARIFWriter(language: language, tool: tool, check: check, rules: rules).log(of: Array(self))
  }
}

/// Puts findings into the form of SARIF: the parts of it that this library writes.
private struct SARIFWriter {
  let language: MessageLanguage
  let tool: String
  let check: CheckHead
  let rules: RuleSet

  func log(of files: [FileFindings]) -> JSONValue {
    [
      "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      "version": "2.1.0",
      "runs": [run(on: files)],
    ]
  }

  private func run(on files: [FileFindings]) -> JSONValue {
    let listed = SARIFRule.all(in: rules, and: files, language)
    let places = Dictionary(listed.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let locations: [JSONValue] = files.enumerated().map { index, file in
      ["uri": .string(file.file.uriReference), "index": JSONValue(index)]
    }
    let results = zip(files, locations).flatMap { file, location in
      zip(file.findings, file.ranks).map { result($0, rank: $1, in: location, ruleIndex: places[$0.rule] ?? -1) }
    }
    let driver: JSONValue = [
      "name": .string(tool),
      "version": .string(check.edition),
      "language": .string(language.rawValue),
      "rules": .array(listed.map(\.json)),
    ]
    return [
      "tool": ["driver": driver],
      "invocations": [["executionSuccessful": .bool(files.allSatisfy(\.isReadable))]],
      "artifacts": .array(locations.map { ["location": $0] }),
      "results": .array(results),
      "columnKind": "unicodeCodePoints",
      "language": .string(language.rawValue),
      "properties": .object(check.properties(of: files)),
    ]
  }

  /// The result of a finding. The place of its item in the work list is its rank; SARIF counts from 100 down to 0.
  private func result(_ finding: FileFinding, rank: Int?, in file: JSONValue, ruleIndex: Int) -> JSONValue {
    var physical: [String: JSONValue] = ["artifactLocation": file]
    if let position = finding.position {
      physical["region"] = ["startLine": JSONValue(position.line), "startColumn": JSONValue(position.column)]
    }
    let logical: JSONValue = [
      "fullyQualifiedName": .string(finding.path.description), "kind": .string(finding.logicalKind),
    ]
    var result: [String: JSONValue] = [
      "ruleId": .string(finding.rule.rawValue),
      "ruleIndex": JSONValue(ruleIndex),
      "level": .string(finding.severity.rawValue),
      "message": .sarif(finding.sentence.text(in: language)),
      "locations": [["physicalLocation": .object(physical), "logicalLocations": [logical]]],
      "partialFingerprints": ["ruleAndLastingPath/v1": .string(finding.fingerprint)],
    ]
    if let rank { result["rank"] = JSONValue(max(0, 104 - 4 * rank)) }
    return .object(result)
  }
}

extension FileFinding {
  /// What SARIF calls the kind of place that the path leads to.
  fileprivate var logicalKind: String {
    switch (valueType, path.steps.last) {
    case (.object, _), (nil, nil): "object"
    case (.list, _): "array"
    case (_, .element): "value"
    default: "property"
    }
  }

  /// A hash (64-bit FNV-1a) of the rule and the path with identifiers instead of numbers: stays the same when lines move
  /// and lists are reordered.
  fileprivate var fingerprint: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(rule) \(lastingPath)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension String {
  /// The name of a file as a URI reference: absolute paths with scheme, others relative.
  fileprivate var uriReference: String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
    return utf8.reduce(into: hasPrefix("/") ? "file://" : "") { uri, byte in
      if plain.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
  }
}

/// What SARIF states about a rule.
struct SARIFRule {
  let id: RuleID
  /// What it finds, in one sentence.
  private let short: String
  /// What it finds.
  private let full: String
  /// What to do about it.
  private let help: String
  private let severity: Severity

  /// All rules of a set, and after them what else was found: problems of reading, and of waivers.
  static func all(in set: RuleSet, and files: [FileFindings], _ language: MessageLanguage) -> [SARIFRule] {
    let known = set.rules
    let ids = Set(known.map(\.id))
    var others: [RuleID: Severity] = [:]
    for finding in files.lazy.flatMap(\.findings) where !ids.contains(finding.rule) {
      others[finding.rule] = finding.severity
    }
    return known.map { SARIFRule($0, language: language) }
      + others.sorted { $0.key < $1.key }.map { SARIFRule($0.key, $0.value, language: language) }
  }

  var json: JSONValue {
    [
      "id": .string(id.rawValue),
      "shortDescription": .sarif(short),
      "fullDescription": .sarif(full),
      "help": .sarif(help),
      "defaultConfiguration": ["level": .string(severity.rawValue)],
    ]
  }
}

extension SARIFRule {
  /// A rule of a set.
  private init(_ rule: RuleDescription, language: MessageLanguage) {
    let help = Sentence(
      english: """
        Why this is looked for, with a flagged and an accepted example, stands in the documentation of the rule \
        \(rule.id). What is meant to be so can be accepted by a waiver in the record, with a reason.
        """,
      swedish: """
        Varför detta söks, med ett exempel som ger en iakttagelse och ett som inte gör det, står i dokumentationen av \
        regeln \(rule.id). Det som är avsiktligt kan godtas genom ett undantag i underlaget, med ett skäl.
        """
    )
    let errorHelp = Sentence(
      english: "Nothing is computed from a record with errors: mend it first. An error can't be waived.",
      swedish: "Ingenting beräknas ur ett underlag med fel: rätta det först. Ett fel kan inte undantas."
    )
    id = rule.id
    full = rule.template.sentence(with: [:]).text(in: language).withoutPlaces
    short = full.firstSentence
    self.help = (rule.severity == .error ? errorHelp : help).text(in: language)
    severity = rule.severity
  }

  /// A problem of reading, or of waivers.
  private init(_ id: RuleID, _ severity: Severity, language: MessageLanguage) {
    let description =
      switch id.rawValue.prefix(while: { $0 != "." }) {
      case "json":
        Sentence(english: "The text isn't JSON.", swedish: "Texten är inte JSON.")
      case "document":
        Sentence(english: "The file isn't a record of this format.", swedish: "Filen är inte ett underlag i formatet.")
      case "waiver":
        Sentence(english: "A waiver doesn't do what it is for.", swedish: "Ett undantag gör inte vad det är till för.")
      default:
        Sentence(english: "Found by a rule of another set.", swedish: "En iakttagelse från en annan regelsamling.")
      }
    let help = Sentence(english: "Mend what the message names.", swedish: "Rätta det som meddelandet nämner.")
    let errorHelp = Sentence(
      english: "No rule looks at a file that can't be read: mend what the message names.",
      swedish: "Ingen regel prövar en fil som inte kan läsas: rätta det som meddelandet nämner."
    )
    self.id = id
    short = description.text(in: language)
    full = short
    self.help = (severity == .error ? errorHelp : help).text(in: language)
    self.severity = severity
  }
}

extension JSONValue {
  /// A text for readers; braces in it are written twice, as SARIF requires.
  static func sarif(_ text: String) -> JSONValue {
    ["text": .string(text.replacing("{", with: "{{").replacing("}", with: "}}"))]
  }
}

extension String {
  /// The text with an ellipsis in each place for a fact.
  fileprivate var withoutPlaces: String {
    replacing(/\{[^{}]*\}/, with: "…")
  }

  /// The text through the first full stop that ends a sentence.
  fileprivate var firstSentence: String {
    firstRange(of: ". ").map { String(self[..<$0.lowerBound]) + "." } ?? self
  }
}
