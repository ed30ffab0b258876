import CrimePrevention

/// One way to adapt the library's rules.
struct HouseChange {
  /// What is changed, for the reader.
  let title: String
  /// The rules to check with.
  let rules: RuleSet
  /// The waivers that are added to the record.
  var waivers: [Waiver] = []

  /// A rule that no library could know: this house wants a budget for every measure that isn't cancelled.
  static let budgetMissing = Rule<Measure>("house.measure.budget-missing", .warning, "A measure has no budget.") {
    measure,
    report in
    if measure.budget == nil, measure.status != .cancelled { report(at: \.budget) }
  }

  /// The four changes; the last one depends on what is found in the record.
  static func all(for report: Report) -> [HouseChange] {
    [
      HouseChange(
        title: "A rule of one's own: \(budgetMissing.id)",
        rules: RuleSet {
          RuleSet.standard; budgetMissing
        }
      ),
      HouseChange(
        title: "Another severity: measure.owner-missing is an error",
        rules: .standard.setting(.error, for: "measure.owner-missing")
      ),
      HouseChange(title: "A rule removed: measure.level-missing", rules: .standard.removing("measure.level-missing")),
      waived(from: report),
    ].compactMap { $0 }
  }

  /// A waiver that accepts a finding, with the reason: the first finding on a target's baseline, otherwise the first warning;
  /// `nil` when there is none.
  private static func waived(from report: Report) -> HouseChange? {
    guard let finding = report.warnings["target.baseline-missing"].first ?? report.warnings.first else { return nil }
    let waiver = Waiver(
      rule: finding.rule.rawValue,
      subject: finding.subject,
      reason: "The council has decided to let it stand until the plan is revised."
    )
    return HouseChange(
      title: "A waiver: \(finding.rule) for \(finding.subject.kind)\(finding.subject.id.map { " “\($0)”" } ?? "")",
      rules: .standard,
      waivers: [waiver]
    )
  }

  /// The record as it is checked. A waiver is part of the record, so that it goes where the record goes.
  func applied(to record: CouncilRecord) -> CouncilRecord {
    var record = record
    record.waivers += waivers
    return record
  }
}
