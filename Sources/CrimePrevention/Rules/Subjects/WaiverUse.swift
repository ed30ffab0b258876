/// A waiver, and what became of it when all else had been judged.
public struct WaiverUse: RuleSubject {
  /// The rule that it names.
  public let rule: String
  /// Whether it gives a reason; without one it silences nothing.
  public let isReasoned: Bool
  /// Whether it silenced nothing though it gives a reason and its rule ran.
  public let isIdle: Bool

  /// A waiver has no parts here: rules on it point at the whole of it.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.waiverUses }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.waiverUses = rules }
}
