import CrimePrevention
import Synchronization
import Testing

/// Records with very many findings: no more of them are made than are kept, and twice as many take twice the time.
@Suite(.serialized)
struct ManyFindingsTests {
  @Test func aHundredThousandFindingsAreCountedAndTenThousandMade() {
    let made = Mutex(0)
    let rule = Rule<UnclearReference>("acme.reference", .note, "{id}") { reference, report in
      report(facts: [
        "id": .string(
          made.withLock { count in
            count += 1
            return reference.id
          }
        )
      ])
    }
    let report = Validator(RuleSet { rule }).report(on: record(measures: 1, factors: 100_000))
    #expect(report.totals == ["acme.reference": 100_000])
    #expect(report.truncated == ["acme.reference": 100_000])
    #expect(report.findings.count == Report.keptPerRule)
    #expect(made.withLock { $0 } == Report.keptPerRule)
  }

  /// If it were quadratic, eight times the findings would take 64 times as long; 20 leaves room for a busy machine.
  @Test(.timeLimit(.minutes(2)))
  func timeGrowsWithTheNumberOfFindings() {
    let few = record(measures: 75, factors: 20)
    let many = record(measures: 600, factors: 20)
    let validator = Validator(.all)
    #expect(validator.report(on: many).totals.values.reduce(0, +) > 12_000)
    let ratio = fastest { _ = validator.report(on: many) } / fastest { _ = validator.report(on: few) }
    #expect(ratio < 20)
  }

  private func fastest(of times: Int = 2, _ work: () -> Void) -> Double {
    (0..<times).map { _ in ContinuousClock().measure(work) / .seconds(1) }.min() ?? 0
  }

  /// Measures without owner, level or purpose that address missing factors.
  private func record(measures: Int, factors: Int) -> CouncilRecord {
    let addressed = (0..<factors).map { Identifier<Factor>("factor-\($0)") }
    let measures = (0..<measures).map { Measure(id: Identifier("m-\($0)"), title: "Åtgärd", addresses: addressed) }
    let area = FocusArea(id: "area", title: "Område", measures: measures)
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.factors = [Factor(id: "factor-x", name: "Få vuxna ute", kind: .risk)]
    record.plans = [ActionPlan(id: "plan", title: "Plan", kind: .measures, focusAreas: [area])]
    return record
  }
}
