public import CrimePrevention

extension RuleSet {
  /// What this service checks: the library's rules, one of its own, and two of the library's in another way.
  public static let house = RuleSet(named: "house") {
    RuleSet.standard.removing("goal.target-missing").setting(.error, for: "measure.owner-missing")
    budgetMissing
  }
}

private let budgetMissing = Rule<Measure>("acme.measure.budget-missing", .warning, "A measure has no budget.") {
  measure,
  report in
  if measure.budget == nil { report(at: \.budget) }
}
