/// Look-ups that only some rules need, each made when first asked for. Lives for one walk.
final class DerivedLookups {
  private let record: CouncilRecord

  /// The meetings by date.
  private(set) lazy var calendar = MeetingCalendar(record.meetings)
  /// People whose names are nearly the same.
  private(set) lazy var similarNames = SimilarNames(record.people)
  /// Abbreviations that the record explains.
  private(set) lazy var abbreviations = ExplainedAbbreviations(record)
  private var agendas: [CalendarDate: AgendaMatter] = [:]

  init(_ record: CouncilRecord) {
    self.record = record
  }

  /// What the agendas of one day's meetings are about.
  func agendaMatter(of meetings: ArraySlice<Meeting>, on date: CalendarDate) -> AgendaMatter {
    if let known = agendas[date] { return known }
    let matter = AgendaMatter(meetings.flatMap(\.agenda))
    agendas[date] = matter
    return matter
  }
}

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

  /// How a person attended; `nil` when the person isn't on the list. Of several entries the first counts.
  subscript(person: Identifier<Person>) -> Participant.Attendance? { attendances[person] }
}
