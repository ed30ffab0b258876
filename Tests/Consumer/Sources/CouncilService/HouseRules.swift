public import CrimePrevention

extension RuleSet {
  /// What this service checks: the library's rules with one removed and one made an error, and one rule of its own.
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
