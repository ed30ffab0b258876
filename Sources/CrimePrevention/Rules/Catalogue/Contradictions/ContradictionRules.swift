extension RuleSet {
  /// Commitments that pull against each other.
  static let contradictionRules = RuleSet()
}
