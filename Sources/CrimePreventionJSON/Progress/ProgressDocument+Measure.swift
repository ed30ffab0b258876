import CrimePrevention

extension ProgressDocument {
  /// One measure.
  public struct Measure: Codable, Sendable, Hashable {
    /// The measure's identifier.
    public var id: String
    /// How far its execution has come, as recorded.
    public var status: String?
    /// The verdict.
    public var verdict: String
    /// The weightiest reason why it can't be assessed.
    public var reason: String?
    /// All reasons.
    public var reasons: [String]
    /// Its milestones; `null` without any.
    public var milestones: Milestones?
    /// How often it took place; `null` when it isn't to take place at any rate.
    public var cadence: Cadence?
    /// How its cases were handled in time; `null` when it sets no time.
    public var deadline: Deadline?
    /// The identifiers of its targets.
    public var targets: [String]
    /// What the verdict rests on, step by step, in sentences for readers.
    public var explanation: [String]
  }

  /// How a measure's milestones stand.
  public struct Milestones: Codable, Sendable, Hashable {
    /// The verdict.
    public var verdict: String
    /// How many there are.
    public var of: Int
    /// How many are done, the late ones among them.
    public var done: Int
    /// How many were done after their last day.
    public var late: Int
    /// How many aren't done though their last day has come.
    public var overdue: Int
  }

  /// How well a cadence is kept.
  public struct Cadence: Codable, Sendable, Hashable {
    /// The verdict.
    public var verdict: String
    /// How many windows × members are over.
    public var windows: Int
    /// How many of them were kept.
    public var met: Int
    /// How many were missed; the rest can't be told.
    public var missed: Int
  }

  /// How cases were handled in time.
  public struct Deadline: Codable, Sendable, Hashable {
    /// The verdict.
    public var verdict: String
    /// The share of cases that must be in time, 0 to 1.
    public var required: Double
    /// How many were handled in time.
    public var onTime: Int
    /// How many weren't.
    public var late: Int
    /// How many have time left.
    public var open: Int
    /// How many can't be told.
    public var unclear: Int
  }
}

extension ProgressDocument.Measure {
  init(_ assessment: MeasureAssessment, language: MessageLanguage) {
    id = assessment.measure.rawValue
    status = assessment.status?.rawValue
    verdict = assessment.verdict.rawValue
    reasons = assessment.reasons.map(\.rawValue)
    reason = reasons.first
    milestones = assessment.milestones.map { milestones in
      ProgressDocument.Milestones(
        verdict: milestones.verdict.rawValue,
        of: milestones.steps.count,
        done: milestones.done,
        late: milestones.late,
        overdue: milestones.overdue
      )
    }
    cadence = assessment.cadence.map { cadence in
      ProgressDocument.Cadence(
        verdict: cadence.verdict.rawValue,
        windows: cadence.ended,
        met: cadence.kept,
        missed: cadence.missed
      )
    }
    deadline = assessment.deadline.map { deadline in
      ProgressDocument.Deadline(
        verdict: deadline.verdict.rawValue,
        required: deadline.requiredShare,
        onTime: deadline.cases.onTime,
        late: deadline.cases.late,
        open: deadline.cases.open,
        unclear: deadline.cases.unclear
      )
    }
    targets = assessment.targets.map(\.target.rawValue)
    explanation = assessment.explanation.map { $0.text(in: language) }
  }

  /// Writes the measure; what it doesn't have as `null`.
  public func encode(to encoder: any Encoder) throws {
    var members = encoder.container(keyedBy: CodingKeys.self)
    try members.encode(id, forKey: .id)
    try members.encode(status, forKey: .status)
    try members.encode(verdict, forKey: .verdict)
    try members.encode(reason, forKey: .reason)
    try members.encode(reasons, forKey: .reasons)
    try members.encode(milestones, forKey: .milestones)
    try members.encode(cadence, forKey: .cadence)
    try members.encode(deadline, forKey: .deadline)
    try members.encode(targets, forKey: .targets)
    try members.encode(explanation, forKey: .explanation)
  }
}
