/// A person in a role: a member, a presenter, a note-taker.
///
/// Never a person who is the subject of prevention: the library has no type for pupils, clients, suspects or victims.
public struct Person: RecordObject, Identifiable {
  /// The person's identifier.
  public var id: Identifier<Person>
  /// The name or role title to show.
  public var name: String
  /// Other spellings found in the documents; persons are never merged because of them.
  public var aliases: [String]
  /// The role title (titel).
  public var title: String?
  /// The organization that the person belongs to.
  public var organization: Identifier<Organization>?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Person>,
    name: String,
    aliases: [String] = [],
    title: String? = nil,
    organization: Identifier<Organization>? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.title = title
    self.organization = organization
    self.annotations = annotations
  }
}

extension Person: DescribedObject {
  package static var blank: Self { Self(id: "", name: "") }
  package static var kind: EntityKind.Known? { .person }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("name", \.name)
    visit.texts("aliases", \.aliases)
    visit.text("title", \.title)
    visit.reference("organization", \.organization)
  }
}
