public import CrimePrevention

/// The data read from minutes, for somebody to review (utkast).
///
/// Nothing in it is invented: each fact states its position in the document and its certainty, and text that wasn't
/// understood is listed.
public struct MinutesDraft: Sendable, Hashable {
  /// The meeting.
  public let meeting: DraftMeeting
  /// Earlier meetings that it refers to, as stubs named by their date.
  public let earlierMeetings: [Meeting]
  /// The people whom the minutes name, in the order in which they appear.
  public let people: [Person]
  /// The organizations that the minutes name.
  public let organizations: [Organization]
  /// The facts that were read, in the order of the draft.
  public let facts: [DraftFact]
  /// People and organizations of the record that may be the same as ones in the draft; none are merged without
  /// confirmation.
  public let proposals: [DraftProposal]
  /// The text that wasn't understood, line by line.
  public let unread: [UnreadText]
}

/// Text of a document that wasn't understood (oläst).
public struct UnreadText: Sendable, Hashable, Encodable {
  /// The line number, counted from 1.
  public let line: Int
  /// The text that wasn't understood.
  public let text: String
}

/// A person or organization of a record whose name is similar to one in a draft (förslag).
public struct DraftProposal: Sendable, Hashable {
  /// The path of the person or organization in the draft.
  public let path: DocumentPath
  /// The person or organization in the record.
  public let candidate: Reference
}

/// Whether a draft contains people's names.
public enum NameHandling: String, Sendable, Hashable, CaseIterable {
  /// Neutral labels replace the names everywhere.
  case labels
  /// The names are kept.
  case kept
}
