/// An object that nothing refers to, of a kind that is there to be used: an organization, person, area, unit, factor,
/// dialogue or indicator.
public struct UnusedObject: RuleSubject {
  /// The kind of object.
  public let kind: EntityKind
  /// Its identifier.
  public let id: String

  /// An unused object has no parts here: rules on it point at its identifier.
  public typealias Part = NoPart
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.unusedObjects }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.unusedObjects = rules }
}
