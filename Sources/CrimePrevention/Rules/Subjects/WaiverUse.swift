/// A waiver, and what became of it when all else had been judged.
package struct WaiverUse: RuleSubject {
  /// The rule that it names.
  package let rule: String
  /// Whether it gives a reason; without one it silences nothing.
  package let isReasoned: Bool
  /// Whether it silenced nothing though it gives a reason and its rule ran.
  package let isIdle: Bool
}
