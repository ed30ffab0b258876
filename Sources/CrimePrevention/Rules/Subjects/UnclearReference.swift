/// A reference that doesn't lead to exactly one object, wherever it stands.
public struct UnclearReference: RuleSubject {
  /// The kind of thing that is referred to.
  public let kind: EntityKind
  /// Its identifier.
  public let id: String
  /// How many objects it may mean: none or several; `nil` when the kind has no identifiers or isn't known.
  public let count: Int?
  /// Whether it names something inside the object that it stands in: a milestone of the same measure, an agenda item of
  /// the same meeting.
  let isWithinParent: Bool

  init?(_ kind: EntityKind, _ id: String, count: Int?, isWithinParent: Bool = false) {
    guard count != 1 else { return nil }
    self.kind = kind
    self.id = id
    self.count = count
    self.isWithinParent = isWithinParent
  }
}
