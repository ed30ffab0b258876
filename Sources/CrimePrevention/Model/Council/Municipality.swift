/// A municipality (kommun).
public struct Municipality: RecordObject {
  /// The four-digit municipality code (kommunkod), a text since it may start with zero; `0000` in fictional records.
  public var code: String
  /// The municipality's name.
  public var name: String
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(code: String, name: String, annotations: Annotations = Annotations()) {
    self.code = code
    self.name = name
    self.annotations = annotations
  }
}

extension Municipality: DescribedObject {
  package static var blank: Self { Self(code: "", name: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.symbol("code", \.code)
    visit.text("name", \.name)
  }
}
