extension RuleSet {
  /// Promises to residents.
  static let promiseRules = RuleSet()
}
