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
}

extension Signature: DescribedObject {
  package static var blank: Self { Self(organization: "", role: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("organization", \.organization)
    visit.text("role", \.role)
    visit.date("on", \.on)
  }
}
