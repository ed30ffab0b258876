public import CrimePrevention

extension SARIFLog {
  /// Puts the findings of files together as one run.
  ///
  /// - Parameters:
  ///   - files: What was found.
  ///   - rules: The rules that the files were checked with.
  ///   - date: The asking date that they were checked with.
  ///   - language: The language of messages and descriptions.
  ///   - tool: The name of the tool that asks.
  public init(
    _ files: [FileFindings],
    checkedWith rules: RuleSet,
    asOf date: CalendarDate?,
    language: MessageLanguage = .english,
    tool: String = "CrimePrevention"
  ) {
    let listed = Self.rules(for: files, rules, language)
    let places = Dictionary(
      listed.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let driver = Tool.Driver(name: tool, version: rules.edition.name, language: language.rawValue, rules: listed)
    let locations = files.enumerated().map { ArtifactLocation(uri: $0.element.file.uriReference, index: $0.offset) }
    let results = zip(files, locations).flatMap { file, location in
      file.findings.map { Result($0, in: location, ruleIndex: places[$0.rule.rawValue] ?? -1, language: language) }
    }
    let run = Run(
      tool: Tool(driver: driver),
      invocations: [Invocation(executionSuccessful: files.allSatisfy(\.isReadable))],
      artifacts: locations.map { Artifact(location: $0) },
      results: results,
      language: language.rawValue,
      properties: Properties(
        ruleSets: rules.names,
        disabled: rules.disabled.map(\.rawValue),
        notRun: rules.notRun(asOf: date).map(\.rawValue),
        truncated: files.truncated.withNames
      )
    )
    self.init(runs: [run])
  }

  /// All rules of the set, and after them what else was found: problems of reading, and of waivers.
  private static func rules(for files: [FileFindings], _ set: RuleSet, _ language: MessageLanguage) -> [Rule] {
    let known = set.rules
    let ids = Set(known.map(\.id))
    var others: [RuleID: Severity] = [:]
    for finding in files.lazy.flatMap(\.findings) where !ids.contains(finding.rule) {
      others[finding.rule] = finding.severity
    }
    return known.map { Rule($0, language: language) }
      + others.sorted { $0.key < $1.key }.map { Rule($0.key, $0.value, language: language) }
  }
}

extension SARIFLog.Result {
  fileprivate init(
    _ finding: FileFinding,
    in file: SARIFLog.ArtifactLocation,
    ruleIndex: Int,
    language: MessageLanguage
  ) {
    ruleId = finding.rule.rawValue
    self.ruleIndex = ruleIndex
    level = finding.severity.rawValue
    message = SARIFLog.Text(finding.sentence.text(in: language))
    let region = finding.position.map { SARIFLog.Region(startLine: $0.line, startColumn: $0.column) }
    locations = [
      SARIFLog.Location(
        physicalLocation: SARIFLog.PhysicalLocation(artifactLocation: file, region: region),
        logicalLocations: [SARIFLog.LogicalLocation(finding)]
      )
    ]
    partialFingerprints = ["ruleAndLastingPath/v1": finding.fingerprint]
  }
}

extension SARIFLog.LogicalLocation {
  fileprivate init(_ finding: FileFinding) {
    fullyQualifiedName = finding.path.description
    kind =
      switch (finding.valueType, finding.path.steps.last) {
      case (.object, _), (nil, nil): "object"
      case (.list, _): "array"
      case (_, .element): "value"
      default: "property"
      }
  }
}

extension FileFinding {
  /// A hash (64-bit FNV-1a) of the rule and the path with identifiers instead of numbers.
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
    let escaped = utf8.reduce(into: hasPrefix("/") ? "file://" : "") { uri, byte in
      if plain.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return escaped
  }
}
