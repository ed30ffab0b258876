import CrimePrevention

/// What was read about a meeting, before anything in it has an identifier.
struct MeetingParts {
  var title: Read<String>?
  var sharing: Read<String>?
  var date: Read<CalendarDate>?
  var startsAt: Read<TimeOfDay>?
  var endsAt: Read<TimeOfDay>?
  var place: Read<String>?
  var mode: Read<Meeting.Mode>?
  var isPlanned = false
  var chair: Read<PersonKey>?
  var noteTaker: Read<PersonKey>?
  var approvers: [Read<PersonKey>] = []
  var registryNumbers: [Read<String>] = []
  var participants: [ParticipantParts] = []
  /// The index of each person among the participants.
  var places: [PersonKey: Int] = [:]
  var items: [ItemParts] = []
  var approves: Read<CalendarDate>?
  var filed: Read<CalendarDate>?
  var nextMeetings: [NextMeetingParts] = []
}

/// What was read about a person's participation.
struct ParticipantParts {
  var person: Read<PersonKey>
  var attendance: Read<Participant.Attendance>
  var organization: Read<OrganizationKey>?
  var capacity: Read<Participant.Capacity>?
  var substituteFor: Read<PersonKey>?
  var part: Read<AttendedPart>?
  var reason: String?
}

/// What was read about an item.
struct ItemParts {
  /// The item or § number that the document gives it.
  var number: Int?
  var title: Read<String>
  var kind: Read<AgendaItem.Kind>?
  var summary: Read<String>?
  var presenters: [PresenterParts] = []
  var minutes: Read<Int>?
  var startsAt: Read<TimeOfDay>?
  var decisions: [Read<String>] = []
  var actions: [ActionParts] = []
  var registryNumbers: [Read<String>] = []
}

/// Who presents an item, as read.
struct PresenterParts {
  var person: Read<PersonKey>?
  var organization: Read<OrganizationKey>?
}

/// An action to be taken, as read.
struct ActionParts {
  var text: Read<String>
  var owner: Read<ActionOwner>?
  var due: Read<ActionDue>?
}

/// The person or organization responsible for an action.
enum ActionOwner: Hashable {
  case person(PersonKey)
  case organization(OrganizationKey)
}

/// A date set for a coming meeting, as read.
struct NextMeetingParts {
  var date: Read<CalendarDate>
  var startsAt: Read<TimeOfDay>?
}
