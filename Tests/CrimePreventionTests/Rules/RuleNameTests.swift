import CrimePrevention
import Testing

/// Rules are requested by names that exist.
struct RuleNameTests {
  private static let budgetMissing = Rule<Measure>("acme.budget-missing", .warning, "No budget.") { measure, report in
    if measure.budget == nil { report(at: \.budget) }
  }

  @Test func namesFromOutsideAreRulesOrErrors() throws {
    #expect(try RuleID(named: "promise.basis-missing") == .promiseBasisMissing)
    #expect(try RuleID(named: "target.made-easier") == .targetMadeEasier)
    let own = RuleSet { Self.budgetMissing }
    #expect(try RuleID(named: "acme.budget-missing", in: own).rawValue == "acme.budget-missing")
    let problem = #expect(throws: UnknownRule.self) { try RuleID(named: "promise.basis-mising") }
    #expect(problem?.nearest == .promiseBasisMissing)
    #expect(problem?.description == "No rule is called “promise.basis-mising”: did you mean “promise.basis-missing”?")
    #expect(
      problem?.sentence.swedish == "Ingen regel heter ”promise.basis-mising”: menas ”promise.basis-missing”?"
    )
    let other = #expect(throws: UnknownRule.self) { try RuleID(named: "acme.budget-missing") }
    #expect(other?.nearest == nil)
    #expect(other?.description == "No rule is called “acme.budget-missing”.")
  }

  @Test func aReportKnowsRulesOfOnesOwn() {
    let rules = RuleSet {
      RuleSet.standard
      Self.budgetMissing
    }
    let report = Validator(rules).report(on: .scene)
    #expect(report.errors["acme.budget-missing"].isEmpty)
    #expect(report.findings[.promiseBasisMissing].isEmpty)
  }

  @Test func aMisspelledRuleInATestStopsIt() async {
    let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = Validator().report(on: .scene).warnings["promise.basis-mising"]
    }
    let said = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(said.contains("did you mean “promise.basis-missing”?"))
  }

  @Test func aMisspelledRuleInASetStopsIt() async {
    await #expect(processExitsWith: .failure) { _ = RuleSet.standard.removing("target.baseline-mising") }
    await #expect(processExitsWith: .failure) { _ = RuleSet.standard.setting(.error, for: "measure.owner-misssing") }
    await #expect(processExitsWith: .failure) { _ = RuleSet.standard.keeping("promise.basis_missing") }
  }

  @Test func somebodysOwnRuleNeedntBeThere() {
    #expect(Validator().report(on: .scene).findings["acme.budget-missing"].isEmpty)
    #expect(RuleSet.standard.removing("acme.budget-missing").disabled.isEmpty)
  }
}
