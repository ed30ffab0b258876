import CrimePrevention

extension ProgressDocument {
  /// What a meeting wanted done.
  public struct Action: Codable, Sendable, Hashable {
    /// The meeting's identifier.
    public var meeting: String
    /// The agenda item's identifier.
    public var item: String
    /// What is to be done.
    public var text: String
    /// Who is to do it.
    public var owner: Subject?
    /// The last day for it.
    public var due: String?
    /// The day it was done.
    public var doneOn: String?
    /// `done`, `doneLate`, `open` or `overdue`.
    public var state: String
  }

  /// Something in the record.
  public struct Subject: Codable, Sendable, Hashable {
    /// Its kind.
    public var kind: String
    /// Its identifier; absent for the record.
    public var id: String?
  }

  /// A follow-up beside what the figures say.
  public struct FollowUp: Codable, Sendable, Hashable {
    /// The follow-up's identifier.
    public var id: String
    /// What was followed up.
    public var of: Subject
    /// The time that was followed up.
    public var period: String
    /// The day that the computed verdicts are taken on.
    public var day: String
    /// Its entries.
    public var entries: [Entry]

    /// One entry.
    public struct Entry: Codable, Sendable, Hashable {
      /// What it is about.
      public var subject: Subject
      /// What people found.
      public var recorded: String
      /// What the figures say; `null` for what has no verdict of its own.
      public var computed: String?
      /// The weightiest reason why it can't be assessed.
      public var reason: String?
      /// Where the two differ, in sentences.
      public var differences: [String]
    }
  }
}

extension ProgressDocument.Action {
  init(_ action: ActionProgress) {
    meeting = action.meeting.rawValue
    item = action.item.rawValue
    text = action.text
    owner = action.owner.map(ProgressDocument.Subject.init)
    due = action.lastDay?.description
    doneOn = action.doneOn?.description
    state = action.state.rawValue
  }

  /// Writes the action; what isn't known as `null`.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(meeting, forKey: .meeting)
    try members.encode(item, forKey: .item)
    try members.encode(text, forKey: .text)
    try members.encode(owner, forKey: .owner)
    try members.encode(due, forKey: .due)
    try members.encode(doneOn, forKey: .doneOn)
    try members.encode(state, forKey: .state)
  }
}

extension ProgressDocument.Subject {
  init(_ reference: Reference) {
    kind = reference.kind.rawValue
    id = reference.id
  }
}

extension ProgressDocument.FollowUp {
  init(_ comparison: FollowUpComparison, language: MessageLanguage) {
    id = comparison.followUp.rawValue
    of = ProgressDocument.Subject(comparison.of)
    period = comparison.period.description
    day = comparison.day.description
    entries = comparison.entries.map { Entry($0, language: language) }
  }
}

extension ProgressDocument.FollowUp.Entry {
  init(_ entry: FollowUpComparison.Entry, language: MessageLanguage) {
    subject = ProgressDocument.Subject(entry.recorded.subject)
    recorded = entry.recorded.verdict.rawValue
    computed = entry.computed?.rawValue
    reason = entry.reasons.first?.rawValue
    differences = entry.differences.map { $0.sentence.text(in: language) }
  }

  /// Writes the entry; what isn't known as `null`.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(subject, forKey: .subject)
    try members.encode(recorded, forKey: .recorded)
    try members.encode(computed, forKey: .computed)
    try members.encode(reason, forKey: .reason)
    try members.encode(differences, forKey: .differences)
  }
}
