/// Names anything in a record by kind and identifier (hänvisning).
///
/// `record` goes without identifier.
public struct Reference: RecordObject {
  /// What sort of thing is named.
  public var kind: EntityKind
  /// Its identifier; absent for the record itself.
  public var id: String?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(kind: EntityKind, id: String? = nil, annotations: Annotations = Annotations()) {
    self.kind = kind
    self.id = id
    self.annotations = annotations
  }
}

extension Reference: DescribedObject {
  package static var blank: Self { Self(kind: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.code("kind", \.kind)
    visit.reference("id", \.id, of: \.namedKind)
  }

  private var namedKind: EntityKind? { kind }
}
