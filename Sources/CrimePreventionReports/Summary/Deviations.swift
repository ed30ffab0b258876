import CrimePrevention

/// What doesn't go as agreed (avvikelser), with what is recorded of why, who has it, and what comes next.
struct Deviations: Sendable {
  /// Something that doesn't go as agreed.
  struct Deviation: Sendable {
    let subject: Reference
    let title: Passage
    let badge: Badge
    /// How grave it is: the lower, the graver.
    let rank: Int
    /// How far it has come, in short.
    let figures: Passage
    /// What people have said of why.
    let cause: Noted?
    let owners: [Reference]
    /// The step or action that comes next.
    let next: Noted?
  }

  /// A text of the record with the day that belongs to it: when it was said, or is due.
  struct Noted: Sendable {
    let text: String
    let day: CalendarDate?
  }

  /// The gravest first, else in the order of the record.
  let all: [Deviation]
  private let isAnythingAssessable: Bool
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  private static let most = 5

  init(in scope: ReportScope, _ assessed: AssessedRecord) {
    let finder = DeviationFinder(scope, assessed)
    let found = finder.targets + finder.measures + finder.actions
    all = found.enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }.map(\.element)
    let verdicts =
      scope.targets.compactMap { assessed.progress.target($0.id)?.verdict }
      + scope.measures.compactMap { assessed.progress.measure($0.id)?.verdict }
    isAnythingAssessable = !found.isEmpty || verdicts.contains { $0 != .notAssessable && $0 != .monitored }
    names = assessed.names
  }

  var block: Block {
    let title = language.say("Deviations", "Avvikelser")
    guard isAnythingAssessable else {
      let unknown = language.missing(
        "Nothing can be assessed, so it can't be said what deviates.",
        "Inget kan bedömas, så vad som avviker kan inte sägas."
      )
      return .section(titled: title, [.remark(unknown)])
    }
    guard !all.isEmpty else {
      let none = language.missing(
        "Nothing that can be assessed deviates from what was agreed.",
        "Inget som kan bedömas avviker från det som är bestämt."
      )
      return .section(titled: title, [.remark(none)])
    }
    let more = language.more(all.count - min(all.count, Self.most)).map(Block.remark)
    return .section(titled: title, [.table(table)] + more)
  }

  private var table: Block.Grid {
    let none = language.missing("not recorded", "ej angivet")
    return Block.Grid(
      caption: language.say("The gravest deviations", "De allvarligaste avvikelserna"),
      columns: [
        Block.Grid.Column(name: language.say("Deviation", "Avvikelse")),
        Block.Grid.Column(name: language.say("Recorded cause", "Angiven orsak")),
        Block.Grid.Column(name: language.say("Owner", "Ansvarig")),
        Block.Grid.Column(name: language.say("Next step", "Nästa steg")),
      ],
      rows: all.prefix(Self.most).map { deviation in
        [
          .badge(deviation.badge) + .words(" ") + deviation.title + deviation.inFigures,
          deviation.cause.map(words(forCause:)) ?? none, owners(of: deviation) ?? none,
          deviation.next.map(words(forStep:)) ?? none,
        ]
      },
      hasRowNames: true
    )
  }
}

extension Deviations.Deviation {
  /// The figures after the title, in a lower voice.
  fileprivate var inFigures: Passage {
    figures.text.isEmpty ? figures : .quiet(" – \(figures.text)")
  }
}

extension Deviations {
  /// One or two; of more the first.
  private func owners(of deviation: Deviation) -> Passage? {
    let owners = deviation.owners.map { names.name(of: $0) }
    guard let first = owners.first else { return nil }
    return owners.count > 2 ? first + .words(language.say(" and others", " m.fl.")) : owners.joined(", ")
  }

  private func words(forCause cause: Noted) -> Passage {
    .record(cause.text.shortened(to: 120)) + .quiet(cause.day.map { " (\(language.day($0)))" } ?? "")
  }

  private func words(forStep step: Noted) -> Passage {
    let day = step.day.map { language.say(" (by \(language.day($0)))", " (senast \(language.day($0)))") }
    return .record(step.text.shortened(to: 80)) + .quiet(day ?? "")
  }
}

/// Finds deviations among targets, measures and actions.
private struct DeviationFinder {
  let scope: ReportScope
  let assessed: AssessedRecord
  private let titles: TargetTitles
  private let sayings: [Saying]

  /// What a follow-up or an evaluation says of something.
  private struct Saying {
    let day: CalendarDate
    let subject: Reference
    let text: String
  }

  init(_ scope: ReportScope, _ assessed: AssessedRecord) {
    let followed = assessed.progress.followUps.flatMap { followUp in
      followUp.entries.compactMap { entry in
        entry.recorded.comment.map { Saying(day: followUp.day, subject: entry.recorded.subject, text: $0) }
      }
    }
    let evaluated = EvaluationSection(scope, assessed).evaluations.flatMap { evaluation in
      evaluation.conclusions.flatMap { conclusion in
        conclusion.concerns.map { Saying(day: evaluation.on ?? .earliest, subject: $0, text: conclusion.text) }
      }
    }
    self.scope = scope
    self.assessed = assessed
    titles = TargetTitles(in: scope, assessed)
    sayings = followed + evaluated
  }

  private var language: MessageLanguage { assessed.language }

  private static func reference(to organization: Organization.ID) -> Reference {
    Reference(kind: .organization, id: organization.rawValue)
  }

  private static let deviating: [Verdict] = [.overdue, .notMet, .lost, .wrongWay, .farBehind, .behind]

  /// Targets of goals and promises; those of measures decide their measures' verdicts.
  var targets: [Deviations.Deviation] {
    let ofMeasures = Set(scope.measures.flatMap(\.targets).map(\.id))
    return scope.targets.filter { !ofMeasures.contains($0.id) }.compactMap { target in
      guard let found = assessed.progress.target(target.id),
        let rank = Self.deviating.firstIndex(of: found.verdict)
      else { return nil }
      let holder = holder(of: found)
      let reference = Reference(kind: .target, id: target.id.rawValue)
      return Deviations.Deviation(
        subject: reference,
        title: titles.title(of: found),
        badge: found.verdict.badge(in: language),
        rank: rank,
        figures: found.figures(in: language, withDue: false),
        cause: cause(of: [reference] + holder.references),
        owners: holder.owners.map(Self.reference),
        next: next(for: holder.measures, holder.references)
      )
    }
  }

  var measures: [Deviations.Deviation] {
    scope.measures.compactMap { measure in
      guard let found = assessed.progress.measure(measure.id),
        let rank = Self.deviating.firstIndex(of: found.verdict)
      else { return nil }
      let inside =
        measure.milestones.map { Reference(kind: .milestone, id: $0.id.rawValue) }
        + measure.targets.map { Reference(kind: .target, id: $0.id.rawValue) }
      let reference = Reference(kind: .measure, id: measure.id.rawValue)
      let done = found.doneInShort.map(language.passage).joined(", ")
      return Deviations.Deviation(
        subject: reference,
        title: .record(measure.title.shortened(to: 80)),
        badge: found.verdict.badge(in: language),
        rank: rank,
        figures: done,
        cause: cause(of: [reference] + inside),
        owners: owners(of: [measure]).map(Self.reference),
        next: next(for: [measure], [reference])
      )
    }
  }

  var actions: [Deviations.Deviation] {
    ActionSection(of: scope, assessed).open.filter { $0.state == .overdue }.map { action in
      let day = action.lastDay.map { language.say("due \(language.day($0))", "skulle vara klart \(language.day($0))") }
      return Deviations.Deviation(
        subject: Reference(kind: .agendaItem, id: action.item.rawValue),
        title: .record(action.text.shortened(to: 80)),
        badge: action.state.actionBadge(in: language),
        rank: 0,
        figures: day.map { .words($0) } ?? .words(""),
        cause: nil,
        owners: action.owner.map { [$0] } ?? [],
        next: nil
      )
    }
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

  /// What the latest follow-up or evaluation that says something of a thing says.
  private func cause(of references: [Reference]) -> Deviations.Noted? {
    let said = sayings.filter { said in
      references.contains { $0.kind == said.subject.kind && $0.id == said.subject.id }
    }
    return said.max { $0.day < $1.day }.map { latest in
      Deviations.Noted(text: latest.text, day: latest.day == .earliest ? nil : latest.day)
    }
  }

  /// The first step that isn't done of the measures, else an open action that concerns the things.
  private func next(for measures: [Measure], _ references: [Reference]) -> Deviations.Noted? {
    let steps = measures.flatMap { assessed.progress.measure($0.id)?.milestones?.steps ?? [] }
      .filter { $0.doneOn == nil }
    let first = steps.enumerated().min { left, right in
      Self.order(left.element.due, left.offset) < Self.order(right.element.due, right.offset)
    }
    if let step = first?.element { return Deviations.Noted(text: step.title, day: step.due) }
    let ours = measures.map { Reference(kind: .measure, id: $0.id.rawValue) } + references
    let action = assessed.progress.actions.first { action in
      let concerns = scope.index.agendaItems[action.item]?.concerns ?? []
      return action.state.isOpen
        && concerns.contains { one in ours.contains { $0.kind == one.kind && $0.id == one.id } }
    }
    return action.map { Deviations.Noted(text: $0.text, day: $0.lastDay) }
  }

  /// Steps without a day come last.
  private static func order(_ day: CalendarDate?, _ offset: Int) -> (Int, CalendarDate, Int) {
    (day == nil ? 1 : 0, day ?? .earliest, offset)
  }
}
