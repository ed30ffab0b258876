import CrimePrevention

/// A meeting as far as an audience may see it.
struct PublicMeeting: Sendable {
  /// The meeting, with only what is shown of it.
  let meeting: Meeting
  /// How many of its agenda items aren't shown, by reason.
  let withheldItems: [WithheldCounts.Reason: Int]
  /// Whether there are owners of actions that aren't shown, so that “no one” would say too much.
  let hidesOwners: Bool
  private let meetingDays: MeetingDays

  /// Whether it is over, so that there are minutes instead of an invitation.
  var isHeld: Bool { meeting.status == .held }

  /// The number of an item, from 1.
  func number(of item: AgendaItem.ID) -> Int? { meeting.agenda.firstIndex { $0.id == item }.map { $0 + 1 } }

  /// The day of the council's next meeting, as far as it may be shown: recorded, or announced at this one.
  var nextMeeting: CalendarDate? { meetingDays.next(after: meeting) }

  init(
    _ meeting: Meeting,
    in shown: PublicRecord,
    withheldItems: [WithheldCounts.Reason: Int] = [:],
    _ meetingDays: MeetingDays? = nil
  ) {
    self.meeting = meeting
    self.withheldItems = withheldItems
    self.meetingDays = meetingDays ?? MeetingDays(of: shown.record)
    hidesOwners = ["person", "organization"].contains { shown.withheld.hides($0) }
  }

  /// The meetings of a record that are shown, in its order.
  static func all(in shown: PublicRecord) -> [PublicMeeting] {
    let days = MeetingDays(of: shown.record)
    return shown.record.meetings.map { PublicMeeting($0, in: shown, days) }
  }
}

/// The days of a record's meetings.
struct MeetingDays: Sendable {
  private let recorded: [CalendarDate]
  private let cancelled: Set<CalendarDate>

  init(of record: CouncilRecord) {
    recorded = record.meetings.filter { $0.status != .cancelled }.map(\.date)
    cancelled = Set(record.meetings.filter { $0.status == .cancelled }.map(\.date))
  }

  /// The first after a meeting, those that are announced at it among them.
  func next(after meeting: Meeting) -> CalendarDate? {
    let announced = meeting.nextMeetings.map(\.date).filter { !cancelled.contains($0) }
    return (announced + recorded).filter { $0 > meeting.date }.min()
  }
}
