extension RuleSet {
  /// The waivers of a record. They run in every check, beside whatever rules it has.
  static let waiverRules = RuleSet {
    Rule<WaiverUse>.waiverReasonMissing
    Rule<WaiverUse>.waiverUnused
  }
}
