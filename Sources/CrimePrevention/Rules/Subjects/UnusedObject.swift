/// An object that nothing refers to, of a kind that is there to be used: an organization, person, area, unit, factor,
/// dialogue or indicator.
public struct UnusedObject: RuleSubject {
  /// The kind of object.
  public let kind: EntityKind
  /// Its identifier.
  public let id: String
}
