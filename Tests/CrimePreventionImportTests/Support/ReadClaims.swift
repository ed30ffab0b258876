import CrimePrevention
import CrimePreventionImport

/// What a draft says, fact by fact, with the certainty of each.
struct ReadClaims {
  private(set) var claims: [(claim: Claim, certainty: DraftFact.Certainty?)] = []
  private let certainties: [String: DraftFact.Certainty]

  init(_ draft: MinutesDraft) {
    certainties = Dictionary(draft.facts.map { ($0.path.description, $0.certainty) }) { first, _ in first }
    let people = Dictionary(draft.people.map { ($0.id, $0.name) }) { first, _ in first }
    let organizations = Dictionary(draft.organizations.map { ($0.id, $0.name) }) { first, _ in first }
    let meeting = draft.meeting
    add(.title, "/meeting/title", meeting.title)
    add(.sharing, "/meeting/sharing/label", meeting.sharing?.label)
    add(.date, "/meeting/date", meeting.date?.description)
    add(.startsAt, "/meeting/startsAt", meeting.startsAt?.description)
    add(.endsAt, "/meeting/endsAt", meeting.endsAt?.description)
    add(.place, "/meeting/place", meeting.place)
    add(.mode, "/meeting/mode", meeting.mode?.rawValue)
    add(.chair, "/meeting/chair", meeting.chair.flatMap { people[$0] })
    add(.noteTaker, "/meeting/noteTaker", meeting.noteTaker.flatMap { people[$0] })
    add(.approves, "/meeting/approves", meeting.approves?.rawValue)
    add(.filed, "/meeting/filed", meeting.filed?.rawValue)
    for (index, approver) in meeting.approvers.enumerated() {
      add(.approver, "/meeting/x-approvers/\(index)", people[approver])
    }
    for (index, number) in meeting.registryNumbers.enumerated() {
      add(.registryNumber, "/meeting/documents/\(index)/registryNumber", number)
    }
    for (index, person) in (meeting.participants ?? []).enumerated() {
      let (path, name) = ("/meeting/participants/\(index)", people[person.person])
      add(.person, path + "/person", name)
      add(.attendance, path + "/attendance", name, person.attendance.rawValue)
      add(.organization, path + "/organization", name, person.organization.flatMap { organizations[$0] })
      add(.capacity, path + "/capacity", name, person.capacity?.rawValue)
      add(.substituteFor, path + "/substituteFor", name, person.substituteFor.flatMap { people[$0] })
      if person.items != nil { add(.items, path + "/items", name) }
    }
    for (index, person) in draft.people.enumerated() { add(.post, "/people/\(index)/title", person.name, person.title) }
    for (index, item) in meeting.agenda.enumerated() { add(item, "/meeting/agenda/\(index)", people, organizations) }
    for (index, next) in meeting.nextMeetings.enumerated() {
      add(.nextMeeting, "/meeting/nextMeetings/\(index)/date", next.date.description)
      add(.nextStart, "/meeting/nextMeetings/\(index)/startsAt", next.date.description, next.startsAt?.description)
    }
  }

  private mutating func add(
    _ item: AgendaItem,
    _ path: String,
    _ people: [Identifier<Person>: String],
    _ organizations: [Identifier<Organization>: String]
  ) {
    add(.item, path + "/title", item.title)
    add(.minutes, path + "/minutes", item.title, item.minutes.map(String.init))
    add(.itemStart, path + "/startsAt", item.title, item.startsAt?.description)
    if case .array(let documents)? = item.annotations.others["documents"] {
      for (index, document) in documents.enumerated() {
        guard case .object(let members) = document, case .string(let number)? = members["registryNumber"] else {
          continue
        }
        add(.itemRegistryNumber, path + "/documents/\(index)/registryNumber", item.title, number)
      }
    }
    for (index, presenter) in item.presenters.enumerated() {
      add(.presenter, path + "/presenters/\(index)/person", item.title, presenter.person.flatMap { people[$0] })
    }
    for (index, decision) in item.decisions.enumerated() {
      add(.decision, path + "/decisions/\(index)/text", item.title, decision.text)
    }
    for (index, action) in item.actions.enumerated() {
      add(.action, path + "/actions/\(index)/text", item.title, action.text)
      let owner = action.owner.flatMap { owner in
        owner.id.flatMap { owner.kind == .person ? people[Identifier($0)] : organizations[Identifier($0)] }
      }
      add(.owner, path + "/actions/\(index)/owner", item.title, owner)
      add(.due, path + "/actions/\(index)/due", item.title, action.due?.description)
    }
  }

  private mutating func add(_ kind: Claim.Kind, _ path: String, _ values: String?...) {
    let stated = values.compactMap { $0 }
    guard stated.count == values.count else { return }
    claims.append((Claim(kind, stated), certainties[path]))
  }
}
