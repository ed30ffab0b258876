import CrimePrevention

/// A meeting as far as an audience may see it.
struct PublicMeeting: Sendable {
  /// The meeting, with only what is shown of it.
  let meeting: Meeting
  /// How many of its agenda items aren't shown, by reason.
  let withheldItems: [WithheldCounts.Reason: Int]
  /// Whether there are owners of actions that aren't shown, so that “no one” would claim too much.
  let hidesOwners: Bool
  private let calendar: MeetingCalendar

  /// Whether it is over, so that there are minutes instead of an invitation.
  var isHeld: Bool { meeting.status == .held }

  /// The number of an item, from 1.
  func number(of item: AgendaItem.ID) -> Int? { meeting.agenda.firstIndex { $0.id == item }.map { $0 + 1 } }

  /// The day of the council's next meeting, as far as it may be shown: recorded, or announced at this one.
  var nextMeeting: CalendarDate? { calendar.next(after: meeting)?.date }

  init(
    _ meeting: Meeting,
    in shown: ShownRecord,
    withheldItems: [WithheldCounts.Reason: Int] = [:],
    _ calendar: MeetingCalendar? = nil
  ) {
    self.meeting = meeting
    self.withheldItems = withheldItems
    self.calendar = calendar ?? MeetingCalendar(shown.record.meetings)
    hidesOwners = ["person", "organization"].contains { shown.withheld.hides($0) }
  }

  /// The meetings of a record that are shown, in its order.
  static func all(in shown: ShownRecord) -> [PublicMeeting] {
    let calendar = MeetingCalendar(shown.record.meetings)
    return shown.record.meetings.map { PublicMeeting($0, in: shown, calendar) }
  }
}
