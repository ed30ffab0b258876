public import CrimePrevention

/// A meeting as minutes tell of it (möte).
///
/// Its day may be missing, which a record's meeting has: ``meeting(on:)`` makes one of it.
public struct DraftMeeting: Sendable, Hashable {
  /// The meeting's identifier: its date, or `meeting` when that isn't known.
  package var id: Identifier<Meeting>
  /// The title of the minutes.
  package var title: String?
  /// The day; absent when the minutes don't tell it.
  public var date: CalendarDate?
  /// When it started.
  package var startsAt: TimeOfDay?
  /// When it ended.
  package var endsAt: TimeOfDay?
  /// How people met.
  package var mode: Meeting.Mode?
  /// Where.
  package var place: String?
  /// Planned for an invitation, else held.
  package var status: Meeting.Status
  /// The municipality's own label on the document.
  package var sharing: Sharing?
  /// Who led it (ordförande).
  package var chair: Identifier<Person>?
  /// Who took the notes (antecknat av).
  package var noteTaker: Identifier<Person>?
  /// Who approved the minutes (justerare); the record format has no member for them, so they are written as `x-approvers`.
  package var approvers: [Identifier<Person>]
  /// Who was there and who wasn't; absent when the minutes don't tell.
  package var participants: [Participant]?
  /// The items, in order.
  package var agenda: [AgendaItem]
  /// The earlier meeting whose notes it approves.
  package var approves: Identifier<Meeting>?
  /// The earlier meeting whose notes were put to the files (lades till handlingarna).
  package var filed: Identifier<Meeting>?
  /// Dates set for coming meetings.
  package var nextMeetings: [NextMeeting]
  /// The minutes' registry numbers (diarienummer).
  package var registryNumbers: [String]
  /// Members of the meeting that are uncertain, as `x-draft` tells them: their JSON Pointers from the meeting.
  package var uncertain: [JSONValue]

  /// The meeting as a record holds it.
  ///
  /// What the record format hasn't got is kept in members of their own: `x-approvers`, and `x-draft` for what is uncertain,
  /// which the rule `draft.fact-uncertain` reports until it is taken out.
  ///
  /// - Parameter day: The day, when the minutes don't tell it.
  /// - Returns: The meeting; `nil` when neither the minutes nor `day` tell when it was.
  public func meeting(on day: CalendarDate? = nil) -> Meeting? {
    guard let date = date ?? day else { return nil }
    return Meeting(
      id: id,
      date: date,
      status: status,
      title: title,
      startsAt: startsAt,
      endsAt: endsAt,
      mode: mode,
      place: place,
      sharing: sharing,
      chair: chair,
      noteTaker: noteTaker,
      participants: participants,
      agenda: agenda,
      approves: approves,
      nextMeetings: nextMeetings,
      annotations: Annotations(others: others)
    )
  }

  /// Members that `Meeting` hasn't got.
  var others: [String: JSONValue] {
    var others: [String: JSONValue] = [:]
    if let filed { others["filed"] = .string(filed.rawValue) }
    if !registryNumbers.isEmpty {
      others["documents"] = .array(registryNumbers.map { .document(title: title ?? $0, registryNumber: $0) })
    }
    if !approvers.isEmpty { others["x-approvers"] = .array(approvers.map { .string($0.rawValue) }) }
    if !uncertain.isEmpty { others["x-draft"] = .array(uncertain) }
    return others
  }
}

extension JSONValue {
  /// A document with a registry number.
  static func document(title: String, registryNumber: String) -> JSONValue {
    .object(["title": .string(title), "registryNumber": .string(registryNumber)])
  }
}
