import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

struct DeclarationsblocksOfDocsSourceCrimePreventiondoccAssertAPlanInTests {
@Test func ourRecordIsConsistent() throws {
  let record = try CouncilRecord(contentsOf: URL(filePath: "Examples/Records/example-council.json"))
  let report = Validator().report(on: record, asOf: "2026-06-30")
  #expect(report.errors.isEmpty)
  #expect(report.warnings["indicator.bands-gap"].isEmpty)
}
}

@Test func blocksOfDocsSourceCrimePreventiondoccAssertAPlanInTests() throws {
let declared = DeclarationsblocksOfDocsSourceCrimePreventiondoccAssertAPlanInTests()
_ = declared
let budgetMissing = Rule<Measure>("acme.measure.budget-missing", .warning, "A measure has no budget.") { measure, report in
  if measure.budget == nil { report(at: \.budget) }
}
let rules = RuleSet { RuleSet.standard; budgetMissing }
  .removing("goal.target-missing")
  .setting(.error, for: "measure.owner-missing")
}

@Test func blocksOfDocsSourceCrimePreventiondoccAssertAPlanInTestsJSON1() throws {
  #expect(try read(##"""
{ "rule": "target.baseline-missing", "subject": { "kind": "target", "id": "absence-halved" }, "reason": "Första mätningen görs 2026." }
"""##, as: "waiver") == [])
}
