import CrimePrevention

/// The names of people, organizations and other things of the record. What the record doesn't have is named by its
/// identifier.
struct RecordNames: Sendable {
  let index: RecordIndex
  let language: MessageLanguage

  func name(of person: Identifier<Person>) -> Passage {
    .record(index.people[person]?.name ?? person.rawValue)
  }

  func name(of organization: Identifier<Organization>) -> Passage {
    .record(index.organizations[organization]?.name ?? organization.rawValue)
  }

  /// Several organizations; `nil` without any.
  func list(_ organizations: [Identifier<Organization>]) -> Passage? {
    organizations.isEmpty ? nil : organizations.map { name(of: $0) }.joined(", ")
  }

  /// A person's name, the title unless the name is one, and the organization.
  func presentation(of person: Identifier<Person>, for organization: Identifier<Organization>?) -> Passage {
    let found = index.people[person]
    let isName = found?.title?.lowercased() == found?.name.lowercased()
    let title = isName ? nil : found?.title.map(Passage.record)
    return [name(of: person), title, organization.map { name(of: $0) }].compactMap { $0 }.joined(", ")
  }

  /// A meeting's title, or the day it was.
  func name(of meeting: Meeting) -> Passage {
    let name = meeting.name.text(in: language)
    return meeting.title == nil ? .words(name) : .record(name)
  }

  /// What a reference names.
  func name(of reference: Reference) -> Passage {
    guard let id = reference.id else { return .words(language.say("the whole record", "hela underlaget")) }
    if reference.kind == .meeting, let meeting = index.meetings[Identifier(id)] { return name(of: meeting) }
    return .record(reference.kind.known.flatMap { index.title(of: $0, id) }?.text(in: language) ?? id)
  }
}
