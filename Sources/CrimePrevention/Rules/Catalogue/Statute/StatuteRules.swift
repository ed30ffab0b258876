extension RuleSet {
  /// One rule per duty of the Act that a record can show.
  static let statuteRules = RuleSet()
}
