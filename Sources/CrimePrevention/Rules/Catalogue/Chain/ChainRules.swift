extension RuleSet {
  /// The chain from problem through cause, measure and goal to indicator and follow-up.
  static let chainRules = RuleSet()
}
