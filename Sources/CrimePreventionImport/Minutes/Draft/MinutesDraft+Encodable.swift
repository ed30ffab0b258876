import CrimePrevention

// The JSON form of a draft: `crime-prevention-minutes-draft`.

extension MinutesDraft: Encodable {
  /// The value of the member `format` in every draft.
  public static let format = "crime-prevention-minutes-draft"
  /// The version of the draft format.
  public static let formatVersion = "1.0"

  private enum Key: String, CodingKey {
    case format, formatVersion, meeting, earlierMeetings, people, organizations, facts, proposals, unread
  }

  /// Writes the draft.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(Self.format, forKey: .format)
    try container.encode(Self.formatVersion, forKey: .formatVersion)
    try container.encode(meeting, forKey: .meeting)
    try container.encode(earlierMeetings, forKey: .earlierMeetings)
    try container.encode(people, forKey: .people)
    try container.encode(organizations, forKey: .organizations)
    try container.encode(facts, forKey: .facts)
    try container.encode(proposals, forKey: .proposals)
    try container.encode(unread, forKey: .unread)
  }
}

extension DraftMeeting: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Writes the known members in the form of a record's meeting.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    func write(_ value: (some Encodable)?, _ name: String) throws {
      try container.encodeIfPresent(value, forKey: Key(stringValue: name))
    }
    try write(id, "id")
    try write(title, "title")
    try write(date, "date")
    try write(startsAt, "startsAt")
    try write(endsAt, "endsAt")
    try write(mode, "mode")
    try write(place, "place")
    try write(status, "status")
    try write(sharing, "sharing")
    try write(chair, "chair")
    try write(noteTaker, "noteTaker")
    try write(participants, "participants")
    try write(agenda.isEmpty ? nil : agenda, "agenda")
    try write(approves, "approves")
    try write(nextMeetings.isEmpty ? nil : nextMeetings, "nextMeetings")
    for (name, value) in others { try write(value, name) }
  }
}

extension DraftFact: Encodable {
  private enum Key: String, CodingKey { case path, line, column, endLine, endColumn, certainty, text }

  /// Writes the fact with the line and column of its start, and those of its end when that is on another line.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(path.description, forKey: .path)
    try container.encode(position.line, forKey: .line)
    try container.encode(position.column, forKey: .column)
    if end.line != position.line {
      try container.encode(end.line, forKey: .endLine)
      try container.encode(end.column, forKey: .endColumn)
    }
    try container.encode(certainty.rawValue, forKey: .certainty)
    try container.encode(text, forKey: .text)
  }
}

extension DraftProposal: Encodable {
  private enum Key: String, CodingKey { case path, candidate }

  /// Writes the proposal.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(path.description, forKey: .path)
    try container.encode(candidate, forKey: .candidate)
  }
}
