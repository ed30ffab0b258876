import CrimePrevention

/// What limits the conclusions: the rules' findings about what a report shows.
struct LimitSection: Sendable {
  private let groups: [LimitingFindings.Group]
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  /// How many findings of one rule are listed; more are only counted.
  private static let mostOfEachRule = 5

  init(_ findings: LimitingFindings, about scope: ReportScope, _ names: RecordNames) {
    groups = findings.about(scope).groups
    self.names = names
  }

  /// The section; `nil` without findings.
  var block: Block? {
    guard !groups.isEmpty else { return nil }
    let total = groups.reduce(0) { $0 + $1.findings.count }
    let intro = language.say(
      "The rules found \(language.count(total, ("thing", "things"), ("", ""))) in the record that limit what can be concluded.",
      "Reglerna fann \(language.count(total, ("", ""), ("sak", "saker"))) i underlaget som begränsar vilka slutsatser som går att dra."
    )
    return .section(
      titled: language.say("What limits the conclusions", "Vad som begränsar slutsatserna"),
      [.paragraph(.words(intro))] + groups.flatMap(blocks)
    )
  }

  /// What one rule found: a sentence that all findings share is shown once.
  private func blocks(of group: LimitingFindings.Group) -> [Block] {
    if group.findings.count == 1, let only = group.findings.first { return [.paragraph(named(only))] }
    let shared = Set(group.findings.map(\.statement)).count == 1 ? group.findings.first?.statement : nil
    let all = shared == nil ? group.findings.map(named) : counted(group.findings.map { names.name(of: $0.subject) })
    let points = Array(all.prefix(Self.mostOfEachRule))
    let figures = FigureText(language)
    let rest = language.more(all.count - points.count)
    let head = shared.map { Passage.strong(figures.text(group.findings.count) + " × ") + language.passage($0) }
    return (head.map { [.paragraph($0)] } ?? []) + [shared == nil ? .list(points + rest) : .names(points + rest)]
  }

  /// Names in their order, each once, with how many times it occurs.
  private func counted(_ names: [Passage]) -> [Passage] {
    var counts: [Passage: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    var seen: Set<Passage> = []
    return names.filter { seen.insert($0).inserted }.map { name in
      let count = counts[name] ?? 1
      return count == 1 ? name : name + .quiet(" (\(FigureText(language).text(count)) ×)")
    }
  }

  private func named(_ finding: Diagnostic) -> Passage {
    names.name(of: finding.subject) + .words(" – ") + language.passage(finding.statement)
  }
}

/// What the verdicts that a report shows mean.
struct VerdictKey: Sendable {
  private let verdicts: [Verdict]
  private let language: MessageLanguage

  init(_ scope: ReportScope, _ progress: RecordProgress, _ language: MessageLanguage) {
    let targets = scope.targets.compactMap { progress.target($0.id) }
    let measures = scope.measures.compactMap { progress.measure($0.id) }
    let shown = Set(
      targets.map(\.verdict) + targets.flatMap(\.parts).map(\.assessment.verdict) + measures.map(\.verdict)
        + [.notAssessable]
    )
    verdicts = Verdict.allCases.filter(shown.contains).reversed()
    self.language = language
  }

  var block: Block {
    .section(
      titled: language.say("What the verdicts mean", "Vad bedömningarna betyder"),
      [.list(verdicts.map { language.passage($0) + .words(": ") + language.passage($0.meaning) })]
    )
  }
}

/// The faults of a record that limit what can be concluded from it: the warnings, by rule.
struct LimitingFindings: Sendable {
  /// Findings of one rule.
  struct Group: Sendable {
    let rule: RuleID
    /// In the order of the record.
    let findings: [Diagnostic]
  }

  /// The groups in the order of their rules' names.
  let groups: [Group]

  /// Finds them; none without a validator.
  ///
  /// Only what is shown is looked at. When objects aren't shown, nothing is said to be missing: it may be among them.
  init(of shown: ShownRecord, by validator: Validator?, asOf date: CalendarDate) {
    guard let validator else {
      groups = []
      return
    }
    let found = Array(validator.report(on: shown.record, asOf: date).warnings)
    let isWhole = !shown.withheld.hidesObjects
    groups = Dictionary(grouping: found.filter { isWhole || !$0.rule.saysMissing }, by: \.rule)
      .map { Group(rule: $0.key, findings: $0.value) }
      .sorted { $0.rule < $1.rule }
  }

  private init(_ groups: [Group]) {
    self.groups = groups
  }

  /// Those about what a report shows.
  func about(_ scope: ReportScope) -> LimitingFindings {
    LimitingFindings(
      groups.compactMap { group in
        let findings = group.findings.filter { scope.includes($0.subject) }
        return findings.isEmpty ? nil : Group(rule: group.rule, findings: findings)
      }
    )
  }
}

extension RuleID {
  /// Whether the rule finds that something isn't there. Rules are named for the problem.
  var saysMissing: Bool { rawValue.hasSuffix("-missing") || rawValue.hasSuffix("-unused") }
}
