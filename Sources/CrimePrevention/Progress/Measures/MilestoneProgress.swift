/// How a measure's milestones stand at an asking date (hållpunkter).
///
/// Met when all are done, late ones too; overdue when one isn't done and its last day has come; else on path when one
/// is done, and too early to say when none is.
public struct MilestoneProgress: Sendable, Hashable {
  /// `met`, `overdue`, `onPath` or `tooEarly`.
  public let verdict: Verdict
  /// The milestones, each after the one that comes before it (``Milestone/after``), else in the order of the record.
  public let steps: [Step]

  /// How many are done by the asking date, the late ones among them.
  public var done: Int { steps.count { $0.doneOn != nil } }
  /// How many are done, but after their last day.
  public var late: Int { steps.count { $0.state == .doneLate } }
  /// How many aren't done though their last day has come.
  public var overdue: Int { steps.count { $0.state == .overdue } }
  /// How many were done before the one that was to come first.
  public var outOfOrder: Int { steps.count(where: \.isAheadOfPredecessor) }

  init(_ steps: [Step]) {
    self.steps = steps
    verdict =
      if steps.allSatisfy({ $0.doneOn != nil }) { .met } else if steps.contains(where: { $0.state == .overdue }) {
        .overdue
      } else if steps.contains(where: { $0.doneOn != nil }) { .onPath } else { .tooEarly }
  }
}

extension MilestoneProgress {
  /// One milestone at the asking date.
  public struct Step: Sendable, Hashable {
    /// The milestone's identifier, unique within its measure.
    public let id: Milestone.ID
    /// What is to be done.
    public let title: String
    /// The last day for it: its own, else the last day of the measure or the plan; `nil` when none is stated.
    public let due: CalendarDate?
    /// The day it was done; `nil` when it isn't done by the asking date.
    public let doneOn: CalendarDate?
    /// How it stands.
    public let state: State
    /// Whether it was done before the milestone that was to come first, or though that one isn't done.
    public let isAheadOfPredecessor: Bool
    /// Whether it can't be begun yet, since the milestone that is to come first isn't done.
    public let isWaiting: Bool
  }

  /// How a milestone stands.
  @nonexhaustive
  public enum State: Sendable, Hashable, CaseIterable {
    /// Done, by its last day if one is stated (klar).
    case done
    /// Done after its last day (klar, försenad).
    case doneLate
    /// Not done, and its last day has come (försenad).
    case overdue
    /// Not done, and there is time left or no last day is stated (återstår).
    case open
  }
}
