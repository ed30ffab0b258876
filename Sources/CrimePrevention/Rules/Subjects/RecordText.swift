/// A text of a record that people read, wherever it stands: what rules on wording and publication judge.
public struct RecordText: RuleSubject {
  /// The text.
  public let text: String
  /// The member that it stands in, such as `title`.
  public var field: String { member.description }
  let member: StaticString
  /// The language of the record.
  public let language: Language
}
