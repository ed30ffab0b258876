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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.code, .name]
}

extension FieldKey where Object == Municipality {
  /// Key of ``Municipality/code``.
  public static var code: Self { Self("code") }
  /// Key of ``Municipality/name``.
  public static var name: Self { Self("name") }
}
