/// One thing that one person can do or decide about a record (post i arbetslistan), with the findings that it mends.
///
/// ```swift
/// #expect(report.workList.first?.consequence != .contradictory)
/// ```
public struct WorkItem: Sendable, Hashable, Identifiable {
  /// The item's identifier, the same in every run and after edits elsewhere.
  public let id: String
  /// Its place in the list, from 1.
  public let rank: Int
  /// The consequence of leaving it as it is.
  public let consequence: Consequence
  /// The rule whose finding the others follow from, or the one with the most findings.
  public let cause: RuleID
  /// How many findings each rule has in it.
  public let rules: [RuleID: Int]
  /// The findings in it, in the order of the record.
  public let findings: Findings
  /// What it is about: what the cause is about, or the one object or plan that all its findings are about; else the record.
  public let subject: Reference
  /// Who can mend it, as far as the record says.
  public let owner: Reference?
  /// What becomes assessable when it is mended; `nil` when that can't be tried.
  public let unlocks: Unlocked?
  /// What to do or decide, for the reader.
  public let message: Sentence
}

extension WorkItem {
  /// The consequence of leaving something as it is, the gravest first.
  @nonexhaustive
  public enum Consequence: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Nothing can be computed.
    case broken
    /// Something narrower or personal would be shown.
    case revealing
    /// Two commitments can't both be kept, or work against each other.
    case contradictory
    /// Something can't be assessed.
    case unassessable
    /// The record doesn't show something that the Act asks for.
    case statutory
    /// No one is named as the one who does it.
    case ownerless
    /// It can't be determined whether it is kept.
    case unverifiable
    /// Something is missing in the chain from problem to measure, or in what is recorded.
    case incomplete
    /// A matter of how the record is written.
    case form

    /// Returns whether one consequence is graver than another.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// How many more targets and measures can be assessed, counted by progress on the record as if it were mended.
  public struct Unlocked: Sendable, Hashable {
    /// How many targets.
    public let targets: Int
    /// How many measures.
    public let measures: Int
  }
}
