/// What people found in a follow-up beside what the record's figures say (uppföljningens bedömning bredvid den beräknade).
///
/// The computed verdicts are taken on the day the follow-up was held, else on the last day of its period: figures are often
/// published after the time that they are about, and those who followed up had what was published by then.
public struct FollowUpComparison: Sendable, Hashable {
  /// The follow-up.
  public let followUp: FollowUp.ID
  /// What was followed up.
  public let of: Reference
  /// The time that was followed up.
  public let period: ReportingPeriod
  /// The day that the computed verdicts are taken on.
  public let day: CalendarDate
  /// Its entries in the order of the record.
  public let entries: [Entry]

  /// One entry.
  public struct Entry: Sendable, Hashable {
    /// What people found, and about what.
    public let recorded: FollowUpEntry
    /// What the record's figures say; `nil` for what has no verdict of its own, such as a plan or a promise.
    ///
    /// A goal has the weakest verdict of its targets; a milestone is met, overdue or still to come.
    public let computed: Verdict?
    /// Why it can't be assessed; empty for other verdicts.
    public let reasons: [NotAssessableReason]
    /// Where the two differ.
    public let differences: [FollowUpDifference]
  }
}

extension FollowUpComparison.Entry {
  /// Both verdicts, and where they differ.
  public var explanation: [Sentence] {
    let said = recorded.verdict.words
    guard let computed else {
      return [
        Sentence(
          english: "The follow-up says: \(said.english). No single verdict is computed for it.",
          swedish: "Uppföljningen säger: \(said.swedish). Någon samlad bedömning beräknas inte för det."
        )
      ]
    }
    if !differences.isEmpty { return differences.map(\.sentence) }
    return [
      Sentence(
        english: "The follow-up says: \(said.english). The record's figures agree: \(computed.words.english).",
        swedish:
          "Uppföljningen säger: \(said.swedish). Dokumentets uppgifter stämmer med det: \(computed.words.swedish)."
      )
    ]
  }
}

extension FollowUpEntry.RecordedVerdict {
  /// The verdict in words; an unknown one as it is written.
  public var words: Sentence {
    switch known {
    case .met: Sentence(english: "met", swedish: "uppfyllt")
    case .partlyMet: Sentence(english: "partly met", swedish: "delvis uppfyllt")
    case .notMet: Sentence(english: "not met", swedish: "ej uppfyllt")
    case .ongoing: Sentence(english: "under way", swedish: "pågår")
    case .notAssessable: Sentence(english: "cannot be assessed", swedish: "kan inte bedömas")
    case nil: Sentence(english: "“\(rawValue)”", swedish: "”\(rawValue)”")
    }
  }
}
