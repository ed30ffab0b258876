import CrimePrevention

/// Finds what deviates among targets, measures and actions of meetings, and what the record says about it.
struct DeviationFinder {
  /// Something that deviates.
  enum Found {
    case target(TargetAssessment)
    case measure(Measure, MeasureAssessment)
    case action(ActionProgress)
  }

  private let scope: ReportScope
  private let assessed: AssessedRecord
  private let titles: TargetTitles

  private var language: MessageLanguage { assessed.language }

  init(_ scope: ReportScope, _ assessed: AssessedRecord) {
    self.scope = scope
    self.assessed = assessed
    titles = TargetTitles(in: scope, assessed)
  }

  /// Everything that deviates, the gravest first, else targets, measures and actions in the order of the record.
  var deviating: [Found] {
    // Targets of measures decide their measures' verdicts.
    let ofMeasures = Set(scope.measures.flatMap(\.targets).map(\.id))
    let targets = scope.targets.filter { !ofMeasures.contains($0.id) }.compactMap { target in
      assessed.progress.target(target.id).map(Found.target)
    }
    let measures = scope.measures.compactMap { measure in
      assessed.progress.measure(measure.id).map { Found.measure(measure, $0) }
    }
    let actions = ActionSection(of: scope, assessed).open.filter { $0.state == .overdue }.map(Found.action)
    let all = (targets + measures + actions).compactMap { found in
      Self.graveness(of: found.verdict).map { (found: found, graveness: $0) }
    }
    return all.enumerated().sorted { left, right in
      (left.element.graveness, left.offset) < (right.element.graveness, right.offset)
    }.map(\.element.found)
  }

  private static let verdicts: [Verdict] = [.overdue, .notMet, .lost, .wrongWay, .farBehind, .behind]

  /// The lower, the graver; `nil` for what doesn't deviate.
  private static func graveness(of verdict: Verdict) -> Int? { verdicts.firstIndex(of: verdict) }

  /// What the record says about something that deviates.
  func deviation(of found: Found) -> Deviations.Deviation {
    switch found {
    case .target(let target): deviation(of: target)
    case .measure(let measure, let assessment): deviation(of: measure, assessment)
    case .action(let action): deviation(of: action)
    }
  }
}

extension DeviationFinder.Found {
  fileprivate var verdict: Verdict {
    switch self {
    case .target(let target): target.verdict
    case .measure(_, let assessment): assessment.verdict
    case .action: .overdue
    }
  }
}

extension DeviationFinder {
  private func deviation(of target: TargetAssessment) -> Deviations.Deviation {
    let holder = holder(of: target)
    let reference = Reference(kind: .target, id: target.target.id.rawValue)
    return Deviations.Deviation(
      subject: reference,
      title: titles.title(of: target),
      verdict: target.verdict,
      figures: target.figures(in: language, withDue: false),
      cause: cause(of: [reference] + holder.references),
      owners: holder.owners.map(Self.reference),
      next: next(for: holder.measures, holder.references)
    )
  }

  private func deviation(of measure: Measure, _ assessment: MeasureAssessment) -> Deviations.Deviation {
    let inside =
      measure.milestones.map { Reference(kind: .milestone, id: $0.id.rawValue) }
      + measure.targets.map { Reference(kind: .target, id: $0.id.rawValue) }
    let reference = Reference(kind: .measure, id: measure.id.rawValue)
    return Deviations.Deviation(
      subject: reference,
      title: .record(measure.title.shortened(to: 80)),
      verdict: assessment.verdict,
      figures: assessment.doneInShort.map(language.passage).joined(", "),
      cause: cause(of: [reference] + inside),
      owners: owners(of: [measure]).map(Self.reference),
      next: next(for: [measure], [reference])
    )
  }

  private func deviation(of action: ActionProgress) -> Deviations.Deviation {
    let day = action.lastDay.map(language.day)
    return Deviations.Deviation(
      subject: Reference(kind: .agendaItem, id: action.item.rawValue),
      title: .record(action.text.shortened(to: 80)),
      verdict: .overdue,
      figures: .words(day.map { language.say("due \($0)", "skulle vara klart \($0)") } ?? ""),
      cause: nil,
      owners: action.owner.map { [$0] } ?? [],
      next: nil
    )
  }

  private static func reference(to organization: Organization.ID) -> Reference {
    Reference(kind: .organization, id: organization.rawValue)
  }
}

// MARK: - Cause, owner and next step

extension DeviationFinder {
  private struct Holder {
    var references: [Reference] = []
    var measures: [Measure] = []
    var owners: [Organization.ID] = []
  }

  /// What a target belongs to, with the measures that are to reach it and those who undertake them.
  private func holder(of target: TargetAssessment) -> Holder {
    switch target.holder {
    case .goal(let id, _):
      let area = scope.plans.flatMap(\.plan.focusAreas).first { $0.goals.contains { $0.id == id } }
      // A measure that names no goals serves those of its focus area.
      let serving =
        scope.measures.filter { $0.goals.contains(id) }
        + (area?.measures ?? []).filter(\.goals.isEmpty)
      return Holder(
        references: [Reference(kind: .goal, id: id.rawValue)],
        measures: serving,
        owners: owners(of: serving)
      )
    case .promise(let id):
      guard let promise = scope.promises.first(where: { $0.promise.id == id })?.promise else { return Holder() }
      return Holder(
        references: [Reference(kind: .promise, id: id.rawValue)],
        measures: promise.measures.compactMap { scope.index.measures[$0] },
        owners: promise.parties
      )
    case .measure: return Holder()
    }
  }

  private func owners(of measures: [Measure]) -> [Organization.ID] {
    var seen: Set<Organization.ID> = []
    return measures.flatMap(\.commitments).map(\.organization).filter { seen.insert($0).inserted }
  }

  /// What people say about something.
  private struct Saying {
    let day: CalendarDate
    let subject: Reference
    let text: String
  }

  private var saidInFollowUps: [Saying] {
    assessed.progress.followUps.flatMap { followUp in
      followUp.entries.compactMap { entry in
        entry.recorded.comment.map { Saying(day: followUp.day, subject: entry.recorded.subject, text: $0) }
      }
    }
  }

  private var saidInEvaluations: [Saying] {
    EvaluationSection(scope, assessed).evaluations.flatMap { evaluation in
      evaluation.conclusions.flatMap { conclusion in
        conclusion.concerns.map { Saying(day: evaluation.on ?? .earliest, subject: $0, text: conclusion.text) }
      }
    }
  }

  /// What is said by the latest follow-up or evaluation that says something about the things.
  private func cause(of references: [Reference]) -> Deviations.Noted? {
    let said = (saidInFollowUps + saidInEvaluations).filter { said in
      references.contains { $0.kind == said.subject.kind && $0.id == said.subject.id }
    }
    return said.max { $0.day < $1.day }.map { latest in
      Deviations.Noted(text: latest.text, day: latest.day == .earliest ? nil : latest.day)
    }
  }

  /// The first step of the measures that isn't done, else an open action that concerns the things.
  private func next(for measures: [Measure], _ references: [Reference]) -> Deviations.Noted? {
    let steps = measures.filter { $0.status != .cancelled }.flatMap {
      assessed.progress.measure($0.id)?.milestones?.steps ?? []
    }
    .filter { $0.doneOn == nil }
    let first = steps.enumerated().min { left, right in
      Self.order(left.element.due, left.offset) < Self.order(right.element.due, right.offset)
    }
    if let step = first?.element { return Deviations.Noted(text: step.title, day: step.due) }
    let plain = { (one: Reference) in Reference(kind: one.kind, id: one.id) }
    let ours = Set(measures.map { Reference(kind: .measure, id: $0.id.rawValue) } + references.map(plain))
    let action = assessed.progress.actions.first { action in
      let concerns = scope.index.agendaItems[action.item]?.concerns ?? []
      return action.state.isOpen
        && concerns.contains { ours.contains(plain($0)) }
    }
    return action.map { Deviations.Noted(text: $0.text, day: $0.lastDay) }
  }

  /// Steps without a day come last.
  private static func order(_ day: CalendarDate?, _ offset: Int) -> (Int, CalendarDate, Int) {
    (day == nil ? 1 : 0, day ?? .earliest, offset)
  }
}
