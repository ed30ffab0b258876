extension RuleSet {
  /// Words that promise less than they seem to.
  static let wordingRules = RuleSet {
    Rule<RecordText>.effortOnly
    Rule<RecordText>.conditionUnverifiable
    Rule<RecordText>.quantityVague
    Rule<RecordText>.timeVague
  }
}
