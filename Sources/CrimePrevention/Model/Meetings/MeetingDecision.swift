/// A decision taken at a meeting (beslut).
public struct MeetingDecision: RecordObject {
  /// The decision in words.
  public var text: String
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(text: String, annotations: Annotations = Annotations()) {
    self.text = text
    self.annotations = annotations
  }
}

extension MeetingDecision: DescribedObject {
  package static var blank: Self { Self(text: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("text", \.text)
  }
}
