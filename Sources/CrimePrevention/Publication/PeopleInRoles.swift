/// The people of a record as residents see them: in their roles, without names (personer som roller).
///
/// Identifiers are often made of names, so people get new ones: their number among those that are shown.
struct PeopleInRoles {
  private var identifiers: [String: String] = [:]
  private var roles: [String: String] = [:]
  private let named: Set<Person.ID>

  init(of record: CouncilRecord, shown: Set<ObjectName>, named: Set<Person.ID>) {
    self.named = named
    let people = record.people.filter { shown.contains(ObjectName(kind: .person, id: $0.id.rawValue)) }
    let language: MessageLanguage = record.language == .swedish ? .swedish : .english
    for person in people where identifiers[person.id.rawValue] == nil {
      let id = named.contains(person.id) ? person.id.rawValue : "person-\(identifiers.count + 1)"
      identifiers[person.id.rawValue] = id
      roles[id] = Self.role(of: person, in: record.council, language)
    }
  }

  /// The identifier by which a person is shown.
  func identifier(of person: String) -> String? { identifiers[person] }

  /// A person that has its new identifier, in the role; anything else as it is.
  func inRole<Object: DescribedObject>(_ object: Object) -> Object {
    guard Object.self == Person.self, var person = object as? Person, !named.contains(person.id) else { return object }
    person.name = person.title ?? roles[person.id.rawValue] ?? ""
    person.aliases = []
    return person as? Object ?? object
  }

  /// What a person without a title is: the seat in the council, or somebody of an organization.
  private static func role(of person: Person, in council: Council, _ language: MessageLanguage) -> String {
    let seat = council.memberships.first { $0.person == person.id }?.role
    let words: (english: String, swedish: String) =
      switch seat?.known {
      case .chair: ("Chair", "Ordförande")
      case .viceChair: ("Vice chair", "Vice ordförande")
      case .member: ("Member", "Ledamot")
      case .substitute: ("Substitute", "Ersättare")
      case .secretary: ("Secretary", "Sekreterare")
      case .coopted: ("Co-opted", "Adjungerad")
      case nil: ("Participant", "Deltagare")
      }
    return language == .swedish ? words.swedish : words.english
  }
}
