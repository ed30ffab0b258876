import Foundation

/// What a document says, as written down by somebody who read it.
struct ExpectedMinutes: Decodable {
  var title: String?
  var sharing: String?
  var date: String?
  var startsAt: String?
  var endsAt: String?
  var place: String?
  var mode: String?
  var chair: String?
  var noteTaker: String?
  var approvers: [String]?
  var registryNumbers: [String]?
  var approves: String?
  var filed: String?
  var participants: [Participant]
  var items: [Item]
  var nextMeetings: [Next]?

  struct Participant: Decodable {
    let name: String
    var attendance: String
    var title: String?
    var organization: String?
    var capacity: String?
    var substituteFor: String?
    var from: Int?
    var through: Int?
  }

  struct Item: Decodable {
    let title: String
    var minutes: Int?
    var startsAt: String?
    var registryNumber: String?
    var presenters: [Presenter]?
    var decisions: [String]?
    var actions: [Action]?
  }

  struct Presenter: Decodable {
    let name: String
  }

  struct Action: Decodable {
    let text: String
    var owner: String?
    var due: String?
  }

  struct Next: Decodable {
    let date: String
    var startsAt: String?
  }

  init(of name: String) throws {
    let url = Fixtures.folder.appending(path: "minutes/\(name).json")
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: url))
  }
}

extension ExpectedMinutes {
  /// What it says, fact by fact.
  var claims: Set<Claim> {
    var claims: Set<Claim> = []
    func add(_ kind: Claim.Kind, _ values: String?...) {
      let stated = values.compactMap { $0 }
      if stated.count == values.count { claims.insert(Claim(kind, stated)) }
    }
    add(.title, title)
    add(.sharing, sharing)
    add(.date, date)
    add(.startsAt, startsAt)
    add(.endsAt, endsAt)
    add(.place, place)
    add(.mode, mode)
    add(.chair, chair)
    add(.noteTaker, noteTaker)
    add(.approves, approves)
    add(.filed, filed)
    for approver in approvers ?? [] { add(.approver, approver) }
    for number in registryNumbers ?? [] { add(.registryNumber, number) }
    for person in participants {
      add(.person, person.name)
      add(.attendance, person.name, person.attendance)
      add(.post, person.name, person.title)
      add(.organization, person.name, person.organization)
      add(.capacity, person.name, person.capacity)
      add(.substituteFor, person.name, person.substituteFor)
      if person.from != nil || person.through != nil { add(.items, person.name) }
    }
    for item in items {
      add(.item, item.title)
      add(.minutes, item.title, item.minutes.map(String.init))
      add(.itemStart, item.title, item.startsAt)
      add(.itemRegistryNumber, item.title, item.registryNumber)
      for presenter in item.presenters ?? [] { add(.presenter, item.title, presenter.name) }
      for decision in item.decisions ?? [] { add(.decision, item.title, decision) }
      for action in item.actions ?? [] {
        add(.action, item.title, action.text)
        add(.owner, item.title, action.owner)
        add(.due, item.title, action.due)
      }
    }
    for next in nextMeetings ?? [] {
      add(.nextMeeting, next.date)
      add(.nextStart, next.date, next.startsAt)
    }
    return claims
  }
}
