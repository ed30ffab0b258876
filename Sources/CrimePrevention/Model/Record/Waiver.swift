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
}

extension Waiver: DescribedObject {
  package static var blank: Self { Self(rule: "", subject: .blank, reason: "") }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.waiver }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.symbol("rule", \.rule)
    visit.child("subject", \.subject)
    visit.text("reason", \.reason)
  }
}
