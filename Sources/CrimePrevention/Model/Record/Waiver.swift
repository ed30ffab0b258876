/// A finding that is silenced, with a reason (undantag).
public struct Waiver: RecordObject {
  /// The rule's identifier, such as `target.baseline-missing`.
  public var rule: String
  /// What it concerns.
  public var subject: Reference
  /// Why the finding is accepted.
  public var reason: String
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(rule: String, subject: Reference, reason: String, annotations: Annotations = Annotations()) {
    self.rule = rule
    self.subject = subject
    self.reason = reason
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.rule, .subject, .reason]
}

extension FieldKey where Object == Waiver {
  /// Key of ``Waiver/rule``.
  public static var rule: Self { Self("rule") }
  /// Key of ``Waiver/subject``.
  public static var subject: Self { Self("subject") }
  /// Key of ``Waiver/reason``.
  public static var reason: Self { Self("reason") }
}
