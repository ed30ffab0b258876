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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.scheme, .code]
}

extension FieldKey where Object == ExternalCode {
  /// Key of ``ExternalCode/scheme``.
  public static var scheme: Self { Self("scheme") }
  /// Key of ``ExternalCode/code``.
  public static var code: Self { Self("code") }
}
