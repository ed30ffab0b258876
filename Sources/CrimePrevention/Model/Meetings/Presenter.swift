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
}

extension Presenter: DescribedObject {
  package static var blank: Self { Self() }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.reference("person", \.person)
    visit.reference("organization", \.organization)
  }
}
