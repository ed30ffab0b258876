import CouncilService
import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// A test of a council's plan, as the README shows it. `COUNCIL_RECORD` names a record other than the example.
struct PlanTests {
  private let record: CouncilRecord

  init() throws {
    let package = (0..<5).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let given = ProcessInfo.processInfo.environment["COUNCIL_RECORD"].map { URL(filePath: $0) }
    record = try CouncilRecord(
      contentsOf: given ?? package.appending(path: "Examples/Records/example-council.json")
    )
  }

  @Test func planHasNoErrors() {
    let report = Validator().report(on: record, asOf: CalendarDate("2026-06-30"))
    #expect(report.errors.isEmpty)
  }

  @Test func houseRulesAreTheLibrarysWithChanges() throws {
    let report = Validator(.house).report(on: record, asOf: CalendarDate("2026-06-30"))
    let plain = Validator().report(on: record, asOf: CalendarDate("2026-06-30"))
    #expect(!report.findings["acme.measure.budget-missing"].isEmpty)
    #expect(plain.findings["acme.measure.budget-missing"].isEmpty)
    #expect(report.disabled == ["goal.target-missing"])
    #expect(report.ruleSets == ["house"])
    let severities = Dictionary(uniqueKeysWithValues: RuleSet.house.rules.map { ($0.id, $0.severity) })
    #expect(severities["measure.owner-missing"] == .error)
  }

  @Test func everyCaseOfTodayHasItsWords() {
    #expect(Set(Verdict.allCases.map(Wording.light)) == ["green", "amber", "red", "grey"])
    #expect(Severity.allCases.map(Wording.symbol) == ["i", "!", "✘"])
    let targets = record.plans.flatMap(\.focusAreas).flatMap(\.goals).flatMap(\.targets)
    #expect(targets.map(Wording.expectation).contains("≥ 78.0"))
  }

  @Test func rollUpSaysWhatIsNotKnown() {
    let parts: [ProgressPart] = [
      ProgressPart(.target("a"), .verdict(.met)), ProgressPart(.target("b"), .verdict(.behind)),
      ProgressPart(.target("c"), .notAssessable([.baselineMissing])),
      ProgressPart(.target("d"), .verdict(.monitored)),
    ]
    let figure = RollUp.shareHeld.result(of: parts)
    #expect(figure.value == 0.5)
    #expect(figure.coverage.assessable == 2)
    #expect(figure.coverage.total == 3)
    #expect(figure.missing == [.target("c")])
    #expect(RollUp.shareHeld.result(of: []).value == nil)
  }
}
