/// The identifier that an object has itself.
public struct RecordIdentifier: RuleSubject {
  /// The kind of object.
  public let kind: EntityKind
  /// The identifier.
  public let text: String
  /// Whether it has the form that identifiers have.
  public let isWellFormed: Bool
  /// How many objects of the kind have it, in the whole record.
  let count: Int

  /// An identifier has no parts.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.identifiers }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.identifiers = rules }
}
