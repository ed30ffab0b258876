/// Who presents an item (föredragande): a person, an organization, or both.
public struct Presenter: RecordObject {
  /// The person.
  public var person: Identifier<Person>?
  /// The organization.
  public var organization: Identifier<Organization>?
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    person: Identifier<Person>? = nil,
    organization: Identifier<Organization>? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.person = person
    self.organization = organization
    self.annotations = annotations
  }

  /// The members that the format defines for this object.
  public static let fields: [Field] = [.person, .organization]
}

extension FieldKey where Object == Presenter {
  /// Key of ``Presenter/person``.
  public static var person: Self { Self("person") }
  /// Key of ``Presenter/organization``.
  public static var organization: Self { Self("organization") }
}
