import CrimePrevention
import TestSupport
import Testing

/// Plants each defect of the catalogue in each record: the rule meant for it must fire on what was planted, and must not
/// when the sound counterpart is planted instead.
struct DefectPlantingTests {
  /// Rules about what a record as a whole lacks: a graft adds, and can't take away. `AbsenceTests` tries them.
  private static let examples = CatalogueExample.all.filter { !AbsenceTests.rules.contains($0.rule) }

  /// Rules that weigh what is planted against all meetings or people: planted where there are none.
  private static let weighedAgainstTheRest: Set<String> = [
    "council.meetings-too-few", "person.name-similar", "meeting.repeated", "action.report-back-missing",
  ]

  private let records: [(file: RecordFile, record: CouncilRecord)]

  init() throws {
    records = try RecordFile.allCases.map { ($0, try $0.record()) }
  }

  @Test func everyPlantedDefectIsFound() throws {
    var random = RandomSource(seed: 2026)
    var planted = 0
    var missed: [String] = []
    for example in Self.examples {
      let graft = try Graft(example.flagged)
      for (file, record) in hosts(for: example.rule) {
        planted += 1
        if newFindings(of: example.rule, after: graft, in: record, using: &random).isEmpty {
          missed.append("\(example.rule) in \(file.rawValue)")
        }
      }
    }
    print("planted \(planted) defects of \(Self.examples.count) kinds, found \(planted - missed.count)")
    #expect(planted >= 150)
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
  }

  @Test func soundCounterpartIsNotFound() throws {
    var random = RandomSource(seed: 2027)
    var wrong: [String] = []
    for example in Self.examples {
      let graft = try Graft(example.accepted)
      for (file, record) in hosts(for: example.rule) {
        let found = newFindings(of: example.rule, after: graft, in: record, using: &random)
        if !found.isEmpty { wrong.append("\(example.rule) in \(file.rawValue): \(found)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  private func hosts(for rule: String) -> [(file: RecordFile, record: CouncilRecord)] {
    records.filter { !Self.weighedAgainstTheRest.contains(rule) || $0.file == .eskilstuna }
  }

  /// What a rule finds with the graft that it didn't find without; places are left out, since a graft moves them.
  private func newFindings(
    of rule: String,
    after graft: Graft,
    in record: CouncilRecord,
    using random: inout RandomSource
  ) -> [String] {
    let validator = Validator(RuleSet.all.keeping(RuleID(rawValue: rule)))
    let before = Set(validator.report(on: record, asOf: graft.date).findings.map(Self.named))
    let after = validator.report(on: graft.onto(record, using: &random), asOf: graft.date).findings
    return after.map(Self.named).filter { !before.contains($0) }
  }

  private static func named(_ finding: Diagnostic) -> String {
    "\(finding.rule) \(finding.subject.kind) \(finding.subject.id ?? "-"): \(finding.sentence.english)"
  }
}
