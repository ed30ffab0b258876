/// How well a measure keeps the time it promises for each case, at an asking date (tidsgräns).
///
/// Cases opened in the measure's period count. The verdict is as for a cadence: none late so far, or the share required
/// is reached, is on path; else at least 60 % in time is behind, and less is far behind. Once the period is over it is met
/// or not met.
public struct DeadlineProgress: Sendable, Hashable {
  /// The verdict.
  public let verdict: Verdict
  /// Why it can't be assessed; empty for other verdicts.
  public let reasons: [NotAssessableReason]
  /// The promise.
  public let deadline: Deadline
  /// The cases by how they were handled; empty when they aren't recorded.
  public let cases: ShareOfCases

  /// The share of cases that must be in time, 0 to 1.
  public var requiredShare: Double { deadline.share ?? 1 }
}
