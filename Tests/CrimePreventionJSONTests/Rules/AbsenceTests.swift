import CrimePrevention
import Testing

/// Rules about what a record as a whole lacks, each tested by taking it away from a record that has it.
struct AbsenceTests {
  private static let removals: [(rule: String, remove: @Sendable (inout CouncilRecord) -> Void)] = [
    ("document.version-newer", { $0.formatVersion = FormatVersion(major: 1, minor: 9) }),
    ("statute.4-situation-picture-not-shown", { $0.situations = [] }),
    ("statute.5-plan-not-shown", { $0.plans = [] }),
    (
      "statute.5-decision-not-shown",
      { record in for index in record.plans.indices { record.plans[index].decision = nil } }
    ),
    (
      "statute.12-information-not-shown",
      { record in
        record.council.information = []
        for index in record.promises.indices { record.promises[index].published = nil }
      }
    ),
    ("statute.6-update-undated", { date($0.situations.indices, in: &$0, nil) }),
    ("statute.6-update-two-years-ago", { date($0.situations.indices, in: &$0, "2024-05-01") }),
    ("statute.6-update-not-shown", { date($0.situations.indices, in: &$0, "2023-01-01") }),
  ]

  /// The rules that are tested here.
  static let rules = Set(removals.map(\.rule))

  @Test(arguments: removals.indices)
  func whatIsTakenAwayIsMissed(index: Int) throws {
    let (rule, remove) = Self.removals[index]
    let validator = Validator(RuleSet.all.keeping(RuleID(rawValue: rule)))
    let today = CalendarDate("2026-06-30")
    var record = try RecordFile.example.record()
    #expect(validator.report(on: record, asOf: today).findings.isEmpty)
    remove(&record)
    #expect(!validator.report(on: record, asOf: today).findings.isEmpty)
  }

  private static func date(_ situations: Range<Int>, in record: inout CouncilRecord, _ text: String?) {
    for index in situations { record.situations[index].updatedOn = text.flatMap { CalendarDate($0) } }
  }
}
