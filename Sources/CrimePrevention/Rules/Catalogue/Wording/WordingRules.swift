extension RuleSet {
  /// Words that promise less than they seem to.
  static let wordingRules = RuleSet()
}
