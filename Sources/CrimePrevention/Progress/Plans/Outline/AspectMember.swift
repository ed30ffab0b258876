/// What a part of a follow-up is and where its verdict is found, apart from any date.
struct AspectMember: Sendable {
  let subject: ProgressPart.Subject
  let source: Source
  var weight: Double?

  /// Where the verdict is found.
  enum Source: Sendable {
    /// The target at a position.
    case target(Int)
    /// The target at a position, which can't be told to belong here.
    case misplaced(Int)
    /// The measure at a position.
    case measure(Int)
    /// The participation at a position.
    case participation(Int)
    /// There is nothing that could be assessed.
    case nothing(NotAssessableReason)
  }

  /// The position of the measure that it is; `nil` for other members.
  var measure: Int? {
    if case .measure(let position) = source { position } else { nil }
  }
}

/// The verdicts of everything in a record at one date.
struct PartFindings: Sendable {
  let targets: [TargetAssessment]
  let measures: [MeasureAssessment]
  let participations: [Participation]

  func verdict(of source: AspectMember.Source) -> (Verdict, [NotAssessableReason]) {
    switch source {
    case .target(let position): (targets[position].verdict, targets[position].reasons)
    case .misplaced(let position):
      targets[position].verdict == .monitored ? (.monitored, []) : (.notAssessable, [.unknownCode])
    case .measure(let position): (measures[position].verdict, measures[position].reasons)
    case .participation(let position): (participations[position].verdict, participations[position].reasons)
    case .nothing(let reason): (.notAssessable, [reason])
    }
  }

  func attainment(of source: AspectMember.Source) -> Double? {
    if case .target(let position) = source { targets[position].attainment } else { nil }
  }
}
