/// What one party undertakes in a measure (åtagande).
public struct Commitment: RecordObject {
  /// The party.
  public var organization: Identifier<Organization>
  /// What it undertakes, in words.
  public var text: String
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(organization: Identifier<Organization>, text: String, annotations: Annotations = Annotations()) {
    self.organization = organization
    self.text = text
    self.annotations = annotations
  }
}

extension Commitment: DescribedObject {
  package static var blank: Self { Self(organization: "", text: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("organization", \.organization)
    visit.text("text", \.text)
  }
}
