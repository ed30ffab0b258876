public import CrimePrevention

/// What was read of minutes, for somebody to look through (utkast).
///
/// Nothing in it is invented: each fact tells where it stands in the document and how sure it is, and what wasn't understood
/// is listed.
public struct MinutesDraft: Sendable, Hashable {
  /// The meeting.
  public let meeting: DraftMeeting
  /// Earlier meetings that it refers to, as stubs named by their date.
  public let earlierMeetings: [Meeting]
  /// The people whom the minutes name, in the order in which they appear.
  public let people: [Person]
  /// The organizations that they name.
  public let organizations: [Organization]
  /// What was read, in the order of the draft.
  public let facts: [DraftFact]
  /// People and organizations of the record that ones of the draft may be; none is taken for another one without asking.
  public let proposals: [DraftProposal]
  /// What wasn't understood, line by line.
  public let unread: [UnreadText]
}

/// Text of a document that wasn't understood (oläst).
public struct UnreadText: Sendable, Hashable, Encodable {
  /// The line, from 1.
  public let line: Int
  /// What stands there.
  public let text: String
}

/// Somebody or an organization of a record whose name is near to one of a draft (förslag).
public struct DraftProposal: Sendable, Hashable {
  /// The person or organization of the draft.
  public let path: DocumentPath
  /// The one of the record.
  public let candidate: Reference
}

/// Whether a draft holds people's names.
public enum NameHandling: String, Sendable, Hashable, CaseIterable {
  /// Neutral labels stand for them, everywhere.
  case labels
  /// They are kept.
  case kept
}
