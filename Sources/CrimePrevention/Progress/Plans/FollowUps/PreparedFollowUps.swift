/// The comparisons of a record's follow-ups. They rest on days of their own, so they are the same at every asking date.
struct PreparedFollowUps: Sendable {
  private let comparisons: [FollowUpComparison]

  /// - Parameters:
  ///   - followUps: The follow-ups.
  ///   - positions: Where targets and measures stand.
  ///   - assessments: What the record's figures say.
  ///   - horizon: The last date that will be asked about; later follow-ups are left out.
  init(
    _ followUps: [FollowUp],
    _ positions: RecordProgress.Positions,
    _ assessments: PreparedAssessments,
    through horizon: CalendarDate
  ) {
    let held = followUps.filter { ($0.heldOn ?? $0.period.last) <= horizon }
    let milestones = Self.holders(ofMilestonesIn: held, assessments.outline)
    comparisons = held.map { followUp in
      let day = followUp.heldOn ?? followUp.period.last
      let subjects = ComputedSubjects(
        positions: positions,
        assessments: assessments,
        milestones: milestones,
        day: day
      )
      return FollowUpComparison(
        followUp: followUp.id,
        of: followUp.of,
        period: followUp.period,
        day: day,
        entries: followUp.entries.map { FollowUpComparison.Entry($0, subjects.subject($0.subject)) }
      )
    }
  }

  /// By milestone the position of its measure, if only one has a milestone by that identifier; empty when no entry asks.
  private static func holders(ofMilestonesIn followUps: [FollowUp], _ outline: RecordOutline) -> [String: Int] {
    guard followUps.contains(where: { $0.entries.contains { $0.subject.kind == .milestone } }) else { return [:] }
    var holders: [String: Int] = [:]
    var shared: Set<String> = []
    for (position, frame) in outline.measures.enumerated() {
      for milestone in frame.milestones {
        if let other = holders.updateValue(position, forKey: milestone.id.rawValue), other != position {
          shared.insert(milestone.id.rawValue)
        }
      }
    }
    return holders.filter { !shared.contains($0.key) }
  }

  /// Those held by a date.
  func comparisons(at date: CalendarDate) -> [FollowUpComparison] {
    comparisons.filter { $0.day <= date }
  }
}

/// What the record's figures say of the subjects of entries, on one day.
private struct ComputedSubjects {
  let positions: RecordProgress.Positions
  let assessments: PreparedAssessments
  let milestones: [String: Int]
  let day: CalendarDate

  struct Subject {
    let verdict: Verdict
    var reasons: [NotAssessableReason] = []
    /// The one target that a reported figure is about; `nil` when there are several or none.
    var target: TargetAssessment?
  }

  func subject(_ reference: Reference) -> Subject? {
    guard let id = reference.id else { return nil }
    switch reference.kind.known {
    case .target: return positions.targets[Identifier(id)].map { targets([$0]) }
    case .goal: return assessments.outline.targetsOfGoal[Identifier(id)].map(targets)
    case .measure:
      return positions.measures[Identifier(id)].map { position in
        let measure = assessments.measure(position, at: day)
        return Subject(verdict: measure.verdict, reasons: measure.reasons)
      }
    case .milestone: return milestones[id].flatMap { milestone(id, of: $0) }
    default: return nil
    }
  }

  private func targets(_ positions: [Int]) -> Subject {
    let targets = positions.map { assessments.target($0, at: day) }
    guard !targets.isEmpty else { return Subject(verdict: .notAssessable, reasons: [.targetMissing]) }
    let verdict = Verdict.weakest(of: targets.map(\.verdict)) ?? .monitored
    return Subject(
      verdict: verdict,
      reasons: verdict == .notAssessable ? targets.flatMap(\.reasons).inOrder : [],
      target: targets.count == 1 ? targets.first : nil
    )
  }

  private func milestone(_ id: String, of measure: Int) -> Subject? {
    let steps = assessments.measure(measure, at: day).milestones?.steps ?? []
    return steps.first { $0.id.rawValue == id }.map { step in
      switch step.state {
      case .done, .doneLate: Subject(verdict: .met)
      case .overdue: Subject(verdict: .overdue)
      case .open: Subject(verdict: .tooEarly)
      }
    }
  }
}

extension FollowUpComparison.Entry {
  fileprivate init(_ entry: FollowUpEntry, _ subject: ComputedSubjects.Subject?) {
    recorded = entry
    computed = subject?.verdict
    reasons = subject?.reasons ?? []
    guard let subject else {
      differences = []
      return
    }
    let verdicts: FollowUpDifference? =
      subject.verdict == .monitored || entry.verdict.agrees(with: subject.verdict)
      ? nil : .verdict(recorded: entry.verdict, computed: subject.verdict, reasons: subject.reasons)
    let values = entry.value.flatMap { value in subject.target.flatMap { Self.difference(of: value, from: $0) } }
    differences = [verdicts, values].compactMap { $0 }
  }

  /// How a reported figure differs from the one that a target's verdict rests on, beyond how both are rounded.
  private static func difference(of value: Double, from target: TargetAssessment) -> FollowUpDifference? {
    let decimals = target.indicator?.decimals ?? 2
    guard let latest = target.latest else { return .valueNotRecorded(value, decimals: decimals) }
    let rounded = { (value: Double) in Rounding.halfAwayFromZero(value, decimals: decimals) }
    let isWithin = rounded(latest.value.lower) <= rounded(value) && rounded(value) <= rounded(latest.value.upper)
    return isWithin ? nil : .value(recorded: value, observed: latest, decimals: decimals)
  }
}
