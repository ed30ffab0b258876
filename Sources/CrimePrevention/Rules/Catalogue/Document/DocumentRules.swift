extension RuleSet {
  /// The document itself: identifiers, references, members and codes.
  static let documentRules = RuleSet()
}
