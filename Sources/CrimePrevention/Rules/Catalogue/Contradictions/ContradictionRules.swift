extension RuleSet {
  /// Commitments that pull against each other.
  static let contradictionRules = RuleSet {
    Rule<Goal>.goalTargetsOpposed
    Rule<FocusArea>.measuresOpposed
    Rule<Goal>.reportsOpposed
    Rule<Target>.detectionOpposed
    Rule<Measure>.deadlineAgainstLimit
    Rule<Measure>.cadencesDiffer
    Rule<FocusArea>.measureCadencesDiffer
    Rule<Measure>.cadenceHedged
    Rule<Target>.methodMaximumReached
    Rule<Measure>.areasNarrowerThanGoal
    Rule<Measure>.areaOutsideScope
  }
}
