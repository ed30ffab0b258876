/// The references along the chain from problem to follow-up, collected once.
struct ChainLinks {
  /// Whether any measure isn't cancelled.
  private(set) var hasMeasures = false
  /// Whether any plan names the situation picture that it builds on.
  private(set) var namesSituations = false
  private var usedSituations: Set<Identifier<SituationPicture>> = []
  private var answeredProblems: Set<AnsweredProblem> = []
  private var servedGoals: Set<Identifier<Goal>> = []
  private var supersededPlans: Set<Identifier<ActionPlan>> = []
  private var planFollowUps: [Identifier<ActionPlan>: [ReportingPeriod]] = [:]
  private var agreementFollowUps: [Identifier<CooperationAgreement>: [ReportingPeriod]] = [:]

  init(_ record: CouncilRecord) {
    for plan in record.plans { add(plan) }
    for measure in record.measures { add(measure) }
    for followUp in record.followUps {
      guard let id = followUp.of.id, let period = followUp.countedPeriod else { continue }
      switch followUp.of.kind {
      case .plan: planFollowUps[Identifier(id), default: []].append(period)
      case .agreement: agreementFollowUps[Identifier(id), default: []].append(period)
      default: break
      }
    }
  }

  private mutating func add(_ plan: ActionPlan) {
    if let situation = plan.situation {
      namesSituations = true
      usedSituations.insert(situation)
    }
    if let earlier = plan.supersedes { supersededPlans.insert(earlier) }
    for area in plan.focusAreas {
      if let problem = area.problem, !area.goals.isEmpty {
        answeredProblems.insert(AnsweredProblem(situation: plan.situation, problem: problem))
      }
      for measure in area.measures { add(measure, in: area.goals) }
    }
  }

  /// A measure that names no goals serves those of its focus area.
  private mutating func add(_ measure: Measure, in goals: [Goal] = []) {
    guard measure.status != .cancelled else { return }
    hasMeasures = true
    servedGoals.formUnion(measure.goals.isEmpty ? goals.map(\.id) : measure.goals)
  }

  /// A problem's identifier is unique in its situation picture only.
  private struct AnsweredProblem: Hashable {
    let situation: Identifier<SituationPicture>?
    let problem: Identifier<Problem>
  }
}

extension ChainLinks {
  /// Whether a plan names the situation picture.
  func isUsed(_ situation: Identifier<SituationPicture>) -> Bool { usedSituations.contains(situation) }

  /// Whether a focus area with goals answers a problem of a situation picture.
  func isAnswered(_ problem: Identifier<Problem>, of situation: Identifier<SituationPicture>) -> Bool {
    answeredProblems.contains(AnsweredProblem(situation: situation, problem: problem))
      || answeredProblems.contains(AnsweredProblem(situation: nil, problem: problem))
  }

  /// Whether a measure that isn't cancelled serves a goal.
  func isServed(_ goal: Identifier<Goal>) -> Bool { servedGoals.contains(goal) }

  /// Whether a later plan replaces a plan.
  func isSuperseded(_ plan: Identifier<ActionPlan>) -> Bool { supersededPlans.contains(plan) }

  /// The periods that the follow-ups of a plan are about.
  func followUps(of plan: Identifier<ActionPlan>) -> [ReportingPeriod] { planFollowUps[plan] ?? [] }

  /// The periods that the follow-ups of an agreement are about.
  func followUps(of agreement: Identifier<CooperationAgreement>) -> [ReportingPeriod] {
    agreementFollowUps[agreement] ?? []
  }
}
