/// A waiver, and what became of it when all else had been judged.
public struct WaiverUse: RuleSubject {
  /// The rule that it names.
  public let rule: String
  /// Whether it gives a reason; without one it silences nothing.
  public let isReasoned: Bool
  /// Whether it silenced nothing though it gives a reason and its rule ran.
  public let isIdle: Bool
}
