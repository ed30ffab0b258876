/// Who stands on a meeting's list, looked up when first asked for.
final class MeetingRoster {
  private let participants: [Participant]
  private lazy var attendances = Dictionary(
    participants.map { ($0.person, $0.attendance) },
    uniquingKeysWith: { first, _ in first }
  )

  init(_ participants: [Participant]) {
    self.participants = participants
  }

  /// Whether somebody stands on it more than once.
  var hasRepetition: Bool { attendances.count < participants.count }

  /// How a person attended; `nil` when the person isn't on the list. Of several entries the first counts.
  subscript(person: Identifier<Person>) -> Participant.Attendance? { attendances[person] }
}
