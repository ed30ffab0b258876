/// The people of a record as residents see them: in their roles, without names (personer som roller).
///
/// Identifiers are often made of names, so people get new ones: their number among those that are shown.
struct PeopleInRoles {
  private var identifiers: [String: String] = [:]

  init(of record: CouncilRecord, shown: Set<ObjectName>, named: Set<Person.ID>) {
    let people = record.people.filter { shown.contains(ObjectName(kind: .person, id: $0.id.rawValue)) }
    for person in people where identifiers[person.id.rawValue] == nil {
      let number = identifiers.count + 1
      identifiers[person.id.rawValue] = named.contains(person.id) ? person.id.rawValue : "person-\(number)"
    }
  }

  /// The identifier by which a person is shown.
  func identifier(of person: String) -> String? { identifiers[person] }

  /// Calls people by their titles, their seats in the council, or as participants, except some who keep their names.
  ///
  /// The record is the one that is otherwise shown, so that no seat that isn't shown is revealed.
  static func call(in record: inout CouncilRecord, named: Set<Person.ID>) {
    let language: MessageLanguage = record.language == .swedish ? .swedish : .english
    for position in record.people.indices where !named.contains(record.people[position].id) {
      let person = record.people[position]
      record.people[position].name = person.title ?? role(of: person, in: record.council, language)
      record.people[position].aliases = []
    }
  }

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
