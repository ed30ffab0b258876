import CrimePrevention

/// What a report shows of a record: the plans and promises of its subject, with their measures and targets.
///
/// What the sections are about is decided here, so that no two sections differ in it.
struct ReportScope: Sendable {
  let subject: ProgressReport.Subject
  /// The part of the record that the report's audience may see.
  let index: RecordIndex
  /// The plans with their progress.
  let plans: [(plan: ActionPlan, progress: PlanProgress)]
  /// The promises with their progress.
  let promises: [(promise: CitizenPromise, progress: PromiseProgress)]
  /// The measures of the plans, and for the whole council also those in no plan; for a promise those that carry it out.
  let measures: [Measure]
  /// The targets, in the order in which they are shown.
  let targets: [Target]
  /// Everything above, as findings and meetings refer to it.
  let references: Set<Reference>

  /// Finds what a subject has.
  ///
  /// - Parameters:
  ///   - subject: What the report is about.
  ///   - index: The part of the record that the report's audience may see.
  ///   - progress: The progress of that part.
  init(of subject: ProgressReport.Subject, in index: RecordIndex, _ progress: RecordProgress) {
    let record = index.record
    // A plan that is only referred to has nothing to show but itself.
    let plans = zip(record.plans, progress.plans).filter { plan, _ in
      subject.includes(plan) && (subject != .council || plan.status != .referred)
    }
    let promises = zip(record.promises, progress.promises).filter { promise, _ in subject.includes(promise) }
    let areas = plans.flatMap(\.0.focusAreas)
    let measures: [Measure] =
      switch subject {
      case .plan: areas.flatMap(\.measures)
      case .council: areas.flatMap(\.measures) + record.measures
      case .promise: promises.flatMap(\.0.measures).compactMap { index.measures[$0] }
      }
    let targets =
      areas.flatMap(\.goals).flatMap(\.targets) + measures.flatMap(\.targets) + promises.flatMap(\.0.targets)
    let isWhole = subject == .council
    let named: [(EntityKind, [String])] = [
      (.plan, plans.map(\.0.id.rawValue)), (.promise, promises.map(\.0.id.rawValue)),
      (.focusArea, areas.map(\.id.rawValue)), (.goal, areas.flatMap(\.goals).map(\.id.rawValue)),
      (.measure, measures.map(\.id.rawValue)), (.milestone, measures.flatMap(\.milestones).map(\.id.rawValue)),
      (.target, targets.map(\.id.rawValue)), (.indicator, targets.map(\.indicator.rawValue)),
      (.agreement, isWhole ? record.agreements.map(\.id.rawValue) : []),
      (.council, isWhole ? [record.council.id.rawValue] : []),
    ]
    self.subject = subject
    self.index = index
    self.plans = plans.map { (plan: $0, progress: $1) }
    self.promises = promises.map { (promise: $0, progress: $1) }
    self.measures = measures
    self.targets = targets
    references = Set(named.flatMap { kind, ids in ids.map { Reference(kind: kind, id: $0) } })
  }

  var record: CouncilRecord { index.record }

  /// Whether it is about everything that the council does.
  var isWhole: Bool { subject == .council }

  /// The period of the report's own subject; `nil` for the council, whose plans each have one.
  var period: CalendarInterval? {
    switch subject {
    case .plan: plans.first?.plan.period
    case .promise: promises.first?.promise.period
    case .council: nil
    }
  }

  /// Whether something that findings, meetings and follow-ups refer to is part of it.
  func includes(_ reference: Reference) -> Bool {
    references.contains(Reference(kind: reference.kind, id: reference.id))
  }
}

extension ProgressReport.Subject {
  fileprivate func includes(_ plan: ActionPlan) -> Bool {
    switch self {
    case .plan(let id): plan.id == id
    case .promise: false
    case .council: true
    }
  }

  fileprivate func includes(_ promise: CitizenPromise) -> Bool {
    switch self {
    case .plan: false
    case .promise(let id): promise.id == id
    case .council: true
    }
  }
}
