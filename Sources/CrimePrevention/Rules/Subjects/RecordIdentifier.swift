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
}
