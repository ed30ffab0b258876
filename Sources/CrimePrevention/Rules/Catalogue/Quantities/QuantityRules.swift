extension RuleSet {
  /// Quantities and time: what figures and periods say, and what they leave out.
  static let quantityRules = RuleSet {
    Rule<Target>.baselineMissing
  }
}
