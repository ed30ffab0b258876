extension RuleSet {
  /// The standard rules for what comes from a form or another service: codes and members that the format doesn't have
  /// are errors. A record that is kept may have some, written by a newer version or by hand.
  public static let strict = standard.setting(.error, for: "code.unknown", "member.unknown")
}
