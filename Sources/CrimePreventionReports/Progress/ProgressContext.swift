import CrimePrevention

/// A report's subject with what is needed to tell of it: what may be shown of the record, how it stands, and the reader's
/// language.
struct ProgressContext: Sendable {
  let subject: ProgressReport.Subject
  let index: RecordIndex
  let withheld: Withheld
  let progress: RecordProgress
  let limits: LimitingFindings
  let releases: ReleaseDays
  let language: MessageLanguage
  /// All changes of the record tested together, to correct each for how many they are.
  let changes: ChangesTested?

  init(
    of subject: ProgressReport.Subject,
    in shown: PublicRecord,
    progress: RecordProgress,
    limits: LimitingFindings,
    releases: ReleaseDays,
    language: MessageLanguage
  ) {
    self.subject = subject
    index = shown.index
    withheld = shown.withheld
    self.progress = progress
    self.limits = limits
    self.releases = releases
    self.language = language
    changes = try? progress.targets.changesTested()
  }

  var record: CouncilRecord { index.record }
  var date: CalendarDate { progress.date }
  var names: RecordNames { RecordNames(index: index, language: language) }
  var figures: FigureText { FigureText(language) }

  /// One of two wordings.
  func say(_ english: String, _ swedish: String) -> String { language.say(english, swedish) }

  /// A sentence that may quote texts of the record.
  func told(_ sentence: Sentence) -> Passage { .sentence(sentence.text(in: language)) }

  /// What isn't known, said as such.
  func missing(_ english: String, _ swedish: String) -> Passage { .quiet(say(english, swedish)) }

  func day(_ date: CalendarDate) -> String { date.words.text(in: language) }
}

// MARK: - What the report is about

extension ProgressContext {
  /// The plans that it tells of.
  var plans: [(plan: ActionPlan, progress: PlanProgress)] {
    zip(record.plans, progress.plans).filter { plan, _ in
      switch subject {
      case .plan(let id): plan.id == id
      case .promise: false
      case .council: true
      }
    }
  }

  /// The promises that it tells of.
  var promises: [(promise: CitizenPromise, progress: PromiseProgress)] {
    zip(record.promises, progress.promises).filter { promise, _ in
      switch subject {
      case .plan: false
      case .promise(let id): promise.id == id
      case .council: true
      }
    }
  }

  /// The measures that it tells of: those of the plans, and those that carry out the promises.
  var measures: [Measure] {
    let planned = plans.flatMap(\.plan.focusAreas).flatMap(\.measures)
    if case .promise = subject { return promises.flatMap(\.promise.measures).compactMap { index.measures[$0] } }
    return planned
  }

  /// The targets that it tells of, in the order in which they are told.
  var targets: [Target] {
    plans.flatMap(\.plan.focusAreas).flatMap(\.goals).flatMap(\.targets) + measures.flatMap(\.targets)
      + promises.flatMap(\.promise.targets)
  }

  /// What it tells of, as findings and meetings refer to it.
  var subjects: Set<Reference> {
    let areas = plans.flatMap(\.plan.focusAreas)
    let indicators = Set(targets.map(\.indicator))
    let named: [(EntityKind, [String])] = [
      (.plan, plans.map(\.plan.id.rawValue)), (.promise, promises.map(\.promise.id.rawValue)),
      (.focusArea, areas.map(\.id.rawValue)), (.goal, areas.flatMap(\.goals).map(\.id.rawValue)),
      (.measure, measures.map(\.id.rawValue)), (.milestone, measures.flatMap(\.milestones).map(\.id.rawValue)),
      (.target, targets.map(\.id.rawValue)), (.indicator, indicators.map(\.rawValue)),
      (.agreement, subject == .council ? record.agreements.map(\.id.rawValue) : []),
      (.council, subject == .council ? [record.council.id.rawValue] : []),
    ]
    return Set(named.flatMap { kind, ids in ids.map { Reference(kind: kind, id: $0) } })
  }
}
