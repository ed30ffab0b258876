extension RuleSet {
  /// The council, its seats and its meetings.
  static let meetingRules = RuleSet()
}
