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

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.organization, .text]
}

extension FieldKey where Object == Commitment {
  /// Key of ``Commitment/organization``.
  public static var organization: Self { Self("organization") }
  /// Key of ``Commitment/text``.
  public static var text: Self { Self("text") }
}
