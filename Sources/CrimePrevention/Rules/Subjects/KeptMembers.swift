/// The members of an object that were kept without being known, and the names that could have been meant.
public struct KeptMembers: RuleSubject {
  /// The members by name; a known name stands here when it was written as `null`.
  public let members: [String: JSONValue]
  /// The names that the format defines for the object.
  public let defined: [String]

  init<Object: DescribedObject>(_ annotations: Annotations, of type: Object.Type) {
    members = annotations.others
    defined = MemberNames<Object>.all() + ["note", "citation"]
  }
}
