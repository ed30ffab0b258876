public import CrimePrevention

extension CouncilRecord {
  /// The record with what a draft holds: its meeting, and those people, organizations and earlier meetings that the record
  /// lacks.
  ///
  /// What the record has already stays as it is; a meeting that it has isn't added again, so that doing it twice is doing it
  /// once. What is uncertain is reported by the rule `draft.fact-uncertain` until somebody has looked it up.
  ///
  /// - Parameters:
  ///   - draft: What was read of minutes.
  ///   - day: The day of the meeting, when the minutes don't tell it.
  /// - Returns: The record; `nil` when neither the minutes nor `day` tell when the meeting was.
  public func adding(_ draft: MinutesDraft, on day: CalendarDate? = nil) -> CouncilRecord? {
    guard let meeting = draft.meeting.meeting(on: day) else { return nil }
    var record = self
    let known = Set(record.meetings.map(\.id))
    guard !known.contains(meeting.id) else { return record }
    let people = Set(record.people.map(\.id))
    let organizations = Set(record.organizations.map(\.id))
    record.people += draft.people.filter { !people.contains($0.id) }
    record.organizations += draft.organizations.filter { !organizations.contains($0.id) }
    record.meetings += draft.earlierMeetings.filter { !known.contains($0.id) } + [meeting]
    return record
  }
}
