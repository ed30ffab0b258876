/// A text of a record that people read, wherever it stands: what rules on wording and publication judge.
public struct RecordText: RuleSubject {
  /// The text.
  public let text: String
  /// The member that it stands in, such as `title`.
  public let field: String
  /// The language of the record.
  public let language: Language

  /// A text has no parts.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.texts }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.texts = rules }
}
