/// How a measure stands at an asking date (genomförande av en åtgärd).
///
/// Its milestones, its cadence, its deadline and its targets are judged each by itself; the weakest of them is the
/// verdict. A cancelled measure isn't assessed. A paused one is judged like one under way.
public struct MeasureAssessment: Sendable, Hashable {
  /// The measure.
  public let measure: Measure.ID
  /// How far its execution has come, as recorded.
  public let status: Measure.Status?
  /// The milestones; `nil` when it has none.
  public let milestones: MilestoneProgress?
  /// How often it took place; `nil` when it isn't to take place at any rate.
  public let cadence: CadenceProgress?
  /// How its cases were handled in time; `nil` when it sets no time.
  public let deadline: DeadlineProgress?
  /// Its targets' verdicts.
  public private(set) var targets: [TargetPart] = []
  /// The weakest of its parts.
  public private(set) var verdict: Verdict = .notAssessable
  /// Why it can't be assessed, the weightiest first; empty for other verdicts.
  public private(set) var reasons: [NotAssessableReason] = []

  /// What a target of the measure says of it.
  public struct TargetPart: Sendable, Hashable {
    /// The target.
    public let target: Target.ID
    /// How it stands. One that is only followed stays out of the measure's verdict.
    public let verdict: Verdict
    /// Why it can't be assessed; empty for other verdicts.
    public let reasons: [NotAssessableReason]

    /// Makes one from its parts.
    public init(target: Target.ID, verdict: Verdict, reasons: [NotAssessableReason] = []) {
      self.target = target
      self.verdict = verdict
      self.reasons = reasons
    }
  }

  init(
    of measure: MeasureFrame,
    milestones: MilestoneProgress?,
    cadence: CadenceProgress?,
    deadline: DeadlineProgress?
  ) {
    self.measure = measure.id
    status = measure.status
    self.milestones = milestones
    self.cadence = cadence
    self.deadline = deadline
    judge()
  }

  /// The same measure with its targets counted in.
  package func including(_ targets: [TargetPart]) -> MeasureAssessment {
    var assessment = self
    assessment.targets += targets
    assessment.judge()
    return assessment
  }

  private mutating func judge() {
    let own = [milestones?.verdict, cadence?.verdict, deadline?.verdict]
    let verdicts = own.lazy.compactMap { $0 }
    let weakest =
      targets.isEmpty
      ? Verdict.weakest(of: verdicts) : Verdict.weakest(of: Array(verdicts) + targets.map(\.verdict))
    if status == .cancelled {
      (verdict, reasons) = (.notAssessable, [.cancelled])
    } else if let weakest {
      verdict = weakest
      reasons = weakest == .notAssessable ? reasonsOfParts : []
    } else {
      (verdict, reasons) = (.notAssessable, [.nothingToCheck])
    }
  }

  private var reasonsOfParts: [NotAssessableReason] {
    ((cadence?.reasons ?? []) + (deadline?.reasons ?? []) + targets.flatMap(\.reasons)).inOrder
  }
}
