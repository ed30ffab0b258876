public import CrimePrevention

/// A meeting as described by minutes (möte).
///
/// Its date may be missing, whereas a record's meeting always has one: ``meeting(on:)`` makes the conversion.
public struct DraftMeeting: Sendable, Hashable {
  /// The meeting's identifier: its date, or `meeting` when that isn't known.
  package var id: Identifier<Meeting>
  /// The title of the minutes.
  package var title: String?
  /// The day; absent when the minutes don't state it.
  public var date: CalendarDate?
  /// When it started.
  package var startsAt: TimeOfDay?
  /// When it ended.
  package var endsAt: TimeOfDay?
  /// How people met.
  package var mode: Meeting.Mode?
  /// Where it took place.
  package var place: String?
  /// Planned for an invitation, otherwise held.
  package var status: Meeting.Status
  /// The municipality's own label on the document.
  package var sharing: Sharing?
  /// Who led it (ordförande).
  package var chair: Identifier<Person>?
  /// Who took the notes (antecknat av).
  package var noteTaker: Identifier<Person>?
  /// Who approved the minutes (justerare); the record format has no member for them, so they are written as `x-approvers`.
  package var approvers: [Identifier<Person>]
  /// Who was present and who wasn't; absent when the minutes don't say.
  package var participants: [Participant]?
  /// The items, in order.
  package var agenda: [AgendaItem]
  /// The earlier meeting whose notes it approves.
  package var approves: Identifier<Meeting>?
  /// The earlier meeting whose notes were filed (lades till handlingarna).
  package var filed: Identifier<Meeting>?
  /// Dates set for coming meetings.
  package var nextMeetings: [NextMeeting]
  /// The minutes' registry numbers (diarienummer).
  package var registryNumbers: [String]
  /// The uncertain members of the meeting, as written in `x-draft`: JSON Pointers relative to the meeting, with line
  /// and column.
  package var uncertain: [JSONValue]

  /// Returns the meeting in the form that a record has.
  ///
  /// What the record format has no member for is kept in extension members: `x-approvers`, and `x-draft` for uncertain
  /// facts, which the rule `draft.fact-uncertain` reports until they are removed.
  ///
  /// - Parameter day: The day, when the minutes don't state it.
  /// - Returns: The meeting; `nil` when neither the minutes nor `day` gives its date.
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

  /// The members that `Meeting` has no property for.
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
