/// A code that names the same thing elsewhere (extern kod).
public struct ExternalCode: RecordObject {
  /// The system that the code belongs to, such as `kolada`.
  public var scheme: String
  /// The code in that system.
  public var code: String
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(scheme: String, code: String, annotations: Annotations = Annotations()) {
    self.scheme = scheme
    self.code = code
    self.annotations = annotations
  }
}

extension ExternalCode: DescribedObject {
  package static var blank: Self { Self(scheme: "", code: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.symbol("scheme", \.scheme)
    visit.symbol("code", \.code)
  }
}
