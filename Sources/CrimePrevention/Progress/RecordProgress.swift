/// How far a council has come at an asking date, with everything that the answer is made of (lägesbild över arbetet).
///
/// ```swift
/// let progress = checked.progress(asOf: date)
/// for plan in progress.plans {
///   for sentence in plan.explanation { print(sentence.swedish) }
///   for part in plan.production.parts where part.verdict == .behind { print(part.subject) }
/// }
/// ```
public struct RecordProgress: Sendable {
  /// The asking date; everything by its end is counted.
  public let date: CalendarDate
  /// All targets: by focus area those of its goals and then of its measures, those of measures in no plan, last those of
  /// promises.
  public var targets: [TargetAssessment] { findings.targets }
  /// All measures, those of plans first, with their targets as parts.
  public var measures: [MeasureAssessment] { findings.measures }
  /// The plans in the order of the record.
  public let plans: [PlanProgress]
  /// The promises in the order of the record.
  public let promises: [PromiseProgress]
  /// The agreements in the order of the record.
  public let agreements: [AgreementProgress]
  /// All plans and promises together.
  public let council: CouncilProgress
  /// The actions that meetings asked for, in the order of the record; meetings after the asking date and cancelled ones
  /// are left out.
  public let actions: [ActionProgress]
  /// What people found in the follow-ups held by the asking date, compared with what the record's figures say.
  public let followUps: [FollowUpComparison]
  package let councilID: Council.ID
  private let findings: PartFindings
  private let positions: Positions
  private let source: MatrixSource

  init(
    date: CalendarDate,
    _ record: CouncilRecord,
    _ structure: ProgressStructure,
    _ findings: PartFindings,
    actions: [ActionProgress],
    followUps: [FollowUpComparison],
    _ positions: Positions
  ) {
    self.date = date
    councilID = record.council.id
    self.findings = findings
    self.actions = actions
    self.followUps = followUps
    self.positions = positions
    let source = MatrixSource(
      plans: record.plans,
      others: record.measures,
      factors: record.factors,
      measures: findings.measures
    )
    self.source = source
    plans = zip(record.plans, structure.plans).map { PlanProgress($0, $1, findings, source) }
    promises = zip(record.promises, structure.promises).map { PromiseProgress($0.id, $1, findings) }
    agreements = structure.agreements.map { AgreementProgress($0, findings) }
    council = CouncilProgress(structure.council, findings)
  }
}

extension RecordProgress {
  /// All measures by factor and prevention level, with their statuses and verdicts.
  ///
  /// - Complexity: Computed on access, linear in the number of measures.
  public var matrix: MatrixProgress { source.matrix }

  /// The target with an identifier; the first of several.
  public func target(_ id: Target.ID) -> TargetAssessment? { positions.targets[id].map { targets[$0] } }

  /// The measure with an identifier; the first of several.
  public func measure(_ id: Measure.ID) -> MeasureAssessment? { positions.measures[id].map { measures[$0] } }

  /// The positions of targets and measures among all.
  struct Positions: Sendable {
    let targets: [Target.ID: Int]
    let measures: [Measure.ID: Int]

    init(_ structure: ProgressStructure) {
      targets = Self.byID(structure.targets.map(\.target.id))
      measures = Self.byID(structure.measures.map(\.id))
    }

    private static func byID<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
      Dictionary(zip(ids, ids.indices)) { first, _ in first }
    }
  }
}

extension RecordProgress: Equatable {
  /// Returns whether two values say the same at the same date.
  public static func == (left: Self, right: Self) -> Bool {
    (left.date, left.targets, left.measures, left.plans, left.promises) == (
      right.date, right.targets, right.measures, right.plans, right.promises
    )
      && (left.agreements, left.council, left.actions, left.followUps) == (
        right.agreements, right.council, right.actions, right.followUps
      )
  }
}

extension CheckedRecord {
  /// How far everything in the record has come at a date: targets, measures, plans, promises, agreements, actions.
  ///
  /// A pure function of record, date and calendar: what is recorded as later than the date changes nothing.
  ///
  /// - Parameters:
  ///   - date: The asking date, inclusive: what is due on that day is due.
  ///   - calendar: Which days are worked, for deadlines in working days.
  /// - Returns: The progress.
  /// - Complexity: Linear in the size of the record, except for sorting and look-ups in sorted lists.
  public func progress(asOf date: CalendarDate, calendar: SwedishCalendar = SwedishCalendar()) -> RecordProgress {
    ProgressEngine(self, through: date, calendar: calendar).progress(at: date)
  }

  /// The same at several dates, for charts and histories, without repeating what is the same at all of them.
  ///
  /// - Parameters:
  ///   - dates: The asking dates, in any order.
  ///   - calendar: Which days are worked, for deadlines in working days.
  /// - Returns: The progress at each date, in the order of the dates.
  public func progress(
    asOf dates: [CalendarDate],
    calendar: SwedishCalendar = SwedishCalendar()
  ) -> [RecordProgress] {
    guard let horizon = dates.max() else { return [] }
    return ProgressEngine(self, through: horizon, calendar: calendar).progress(at: dates)
  }
}
