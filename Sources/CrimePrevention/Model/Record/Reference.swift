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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.kind, .id]
}

extension FieldKey where Object == Reference {
  /// Key of ``Reference/kind``.
  public static var kind: Self { Self("kind") }
  /// Key of ``Reference/id``.
  public static var id: Self { Self("id") }
}
