public import CrimePrevention

extension CouncilRecord {
  /// Returns the record with a draft added: its meeting, and the people, organizations and earlier meetings that the
  /// record lacks.
  ///
  /// Existing entries stay unchanged, and a meeting that the record already has isn't added again, so adding a draft
  /// twice has the same effect as adding it once. The rule `draft.fact-uncertain` reports uncertain facts until
  /// somebody has checked them.
  ///
  /// - Parameters:
  ///   - draft: The draft read from minutes.
  ///   - day: The day of the meeting, when the minutes don't state it.
  /// - Returns: The record; `nil` when neither the minutes nor `day` gives the date of the meeting.
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
