/// A signature under an agreement (undertecknande).
public struct Signature: RecordObject {
  /// The organization that signed.
  public var organization: Identifier<Organization>
  /// In which role it was signed for, such as local police chief (lokalpolisområdeschef).
  public var role: String
  /// The day of signing.
  public var on: CalendarDate?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    organization: Identifier<Organization>,
    role: String,
    on: CalendarDate? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.organization = organization
    self.role = role
    self.on = on
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.organization, .role, .on]
}

extension FieldKey where Object == Signature {
  /// Key of ``Signature/organization``.
  public static var organization: Self { Self("organization") }
  /// Key of ``Signature/role``.
  public static var role: Self { Self("role") }
  /// Key of ``Signature/on``.
  public static var on: Self { Self("on") }
}
