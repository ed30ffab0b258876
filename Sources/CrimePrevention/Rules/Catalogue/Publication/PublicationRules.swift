extension RuleSet {
  /// What mustn't be shown to everyone.
  static let publicationRules = RuleSet()
}
