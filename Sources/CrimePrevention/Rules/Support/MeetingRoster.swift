/// The people on a meeting's list, looked up on first use.
final class MeetingRoster {
  private let participants: [Participant]
  private lazy var entries: [Identifier<Person>: Int] = {
    var entries: [Identifier<Person>: Int] = [:]
    entries.reserveCapacity(participants.count)
    for position in participants.indices.reversed() { entries[participants[position].person] = position }
    return entries
  }()

  init(_ participants: [Participant]) {
    self.participants = participants
  }

  /// The participants who substitute for somebody else, with their positions.
  private(set) lazy var substitutes: [(position: Int, participant: Participant)] =
    participants.indices.filter { participants[$0].substituteFor != nil }.map { ($0, participants[$0]) }

  /// Whether somebody is on the list more than once.
  var hasRepetition: Bool { entries.count < participants.count }

  /// How a person attended; `nil` when the person isn't on the list. The first of several entries counts.
  subscript(person: Identifier<Person>) -> Participant.Attendance? {
    entries[person].map { participants[$0].attendance }
  }
}

extension Participant {
  /// Whether the person was there, for all of the meeting or a part. Uncertain attendance doesn't count.
  var attended: Bool { attendance == .present || attendance == .partial }
}

extension RuleContext {
  /// Who replaced whom, as facts.
  func names(of substitute: Participant, for principal: Identifier<Person>) -> [String: JSONValue] {
    ["substitute": .string(name(of: substitute.person)), "person": .string(name(of: principal))]
  }
}
