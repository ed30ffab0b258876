import CrimePrevention

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
  /// When something isn't shown, a finding must hold of the whole record and be the same when only what is shown is looked
  /// at: so it neither tells of what isn't shown nor says that something is missing that only isn't shown.
  init(of whole: CheckedRecord, shownAs shown: PublicRecord, by validator: Validator?, asOf date: CalendarDate) {
    guard let validator else {
      groups = []
      return
    }
    let found = Array(validator.report(on: shown.record, asOf: date).warnings)
    let isWhole = shown.record == whole.record
    let holding = isWhole ? [] : Set(validator.report(on: whole.record, asOf: date).warnings.map(Key.init))
    groups = Dictionary(grouping: found.filter { isWhole || holding.contains(Key($0)) }, by: \.rule)
      .map { Group(rule: $0.key, findings: $0.value) }
      .sorted { $0.rule < $1.rule }
  }

  private init(_ groups: [Group]) {
    self.groups = groups
  }

  /// Those about some things only.
  func about(_ subjects: Set<Reference>) -> LimitingFindings {
    LimitingFindings(
      groups.compactMap { group in
        let findings = group.findings.filter { subjects.contains(Reference(kind: $0.subject.kind, id: $0.subject.id)) }
        return findings.isEmpty ? nil : Group(rule: group.rule, findings: findings)
      }
    )
  }

  /// What makes two findings the same; the path isn't among it, since it changes with what stands before.
  private struct Key: Hashable {
    let rule: RuleID
    let subject: Reference
    let facts: [String: JSONValue]

    init(_ finding: Diagnostic) {
      rule = finding.rule
      subject = finding.subject
      facts = finding.facts
    }
  }
}
