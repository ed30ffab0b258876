// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public struct PlainMeeting: Codable, Sendable {
  public var id: String
  public var title: String?
  public var date: String
  public var startsAt: String?
  public var endsAt: String?
  public var mode: String?
  public var place: String?
  public var status: String
  public var sharing: PlainSharing?
  public var chair: String?
  public var noteTaker: String?
  public var participants: [PlainParticipant]?
  public var agenda: [PlainAgendaItem]?
  public var approves: String?
  public var nextMeetings: [PlainNextMeeting]?
  public var note: String?
  public var citation: String?
}

public struct PlainParticipant: Codable, Sendable {
  public var person: String
  public var organization: String?
  public var capacity: String?
  public var attendance: String
  public var substituteFor: String?
  public var items: PlainAgendaSpan?
  public var reason: String?
  public var note: String?
  public var citation: String?
}

public struct PlainAgendaSpan: Codable, Sendable {
  public var from: String
  public var through: String
  public var note: String?
  public var citation: String?
}

public struct PlainAgendaItem: Codable, Sendable {
  public var id: String
  public var title: String
  public var kind: String?
  public var summary: String?
  public var presenters: [PlainPresenter]?
  public var minutes: Int?
  public var startsAt: String?
  public var decisions: [PlainMeetingDecision]?
  public var actions: [PlainMeetingAction]?
  public var concerns: [PlainReference]?
  public var sharing: PlainSharing?
  public var note: String?
  public var citation: String?
}

public struct PlainPresenter: Codable, Sendable {
  public var person: String?
  public var organization: String?
  public var note: String?
  public var citation: String?
}

public struct PlainMeetingDecision: Codable, Sendable {
  public var text: String
  public var note: String?
  public var citation: String?
}

public struct PlainMeetingAction: Codable, Sendable {
  public var text: String
  public var owner: PlainReference?
  public var due: String?
  public var doneOn: String?
  public var note: String?
  public var citation: String?
}

public struct PlainNextMeeting: Codable, Sendable {
  public var date: String
  public var startsAt: String?
  public var note: String?
  public var citation: String?
}
