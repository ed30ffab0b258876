/// The members of an object that were kept without being known, and the names that could have been meant.
public struct KeptMembers: RuleSubject {
  /// The members by name; a known name stands here when it was written as `null`.
  public let members: [String: JSONValue]
  /// The names that the format defines for the object.
  public let defined: [String]

  init<Object: RecordObject>(_ annotations: Annotations, of fields: [FieldKey<Object>]) {
    members = annotations.others
    defined = fields.map(\.stringValue) + [FieldKey<Object>.note.stringValue, FieldKey<Object>.citation.stringValue]
  }

  /// A kept member is named by its name.
  public typealias Part = MemberName
  /// The rules for this type in a table.
  public static func rules(in table: RuleTable) -> [Rule<Self>] { table.members }
  /// Puts the rules for this type in a table.
  public static func setRules(_ rules: [Rule<Self>], in table: inout RuleTable) { table.members = rules }
}
