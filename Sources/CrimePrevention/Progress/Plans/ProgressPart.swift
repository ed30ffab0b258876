/// One of the things that a plan's follow-up is made of (del av uppföljning), with its verdict at an asking date.
///
/// The figures behind it stand in ``RecordProgress/target(_:)`` and ``RecordProgress/measure(_:)``.
public struct ProgressPart: Sendable, Hashable {
  /// What the part is.
  public let subject: Subject
  /// How it stands.
  public let verdict: Verdict
  /// Why it can't be assessed, the weightiest first; empty for other verdicts.
  public let reasons: [NotAssessableReason]
  /// The weight of the target's goal, as recorded; `nil` when none is.
  public let weight: Double?
  /// How much of the way from baseline to target value has been covered, not clamped; `nil` for other parts than targets
  /// and when it isn't known.
  public let attainment: Double?

  /// Makes a part.
  public init(
    _ subject: Subject,
    verdict: Verdict,
    reasons: [NotAssessableReason] = [],
    weight: Double? = nil,
    attainment: Double? = nil
  ) {
    self.subject = subject
    self.verdict = verdict
    self.reasons = reasons
    self.weight = weight
    self.attainment = attainment
  }

  /// Whether it counts: it is neither only followed nor cancelled.
  public var isCounted: Bool { verdict != .monitored && !reasons.contains(.cancelled) }
  /// Whether it counts and has a verdict.
  public var isAssessable: Bool { isCounted && verdict != .notAssessable }
}

extension ProgressPart {
  /// What a part is.
  @nonexhaustive
  public enum Subject: Sendable, Hashable {
    /// A measure (åtgärd).
    case measure(Measure.ID)
    /// A target (målvärde) of a goal, or of a promise.
    case target(Target.ID)
    /// A goal without targets (mål utan målvärde).
    case goal(Goal.ID)
    /// What an organization undertakes in a measure (åtagande); the number is its place among the measure's commitments,
    /// from 0.
    case commitment(Int, of: Measure.ID, by: Organization.ID)
    /// A party to a promise (löftets part).
    case promisedParty(Organization.ID, CitizenPromise.ID)
    /// A party to an agreement (överenskommelsens part).
    case agreedParty(Organization.ID, CooperationAgreement.ID)
  }
}
