/// A record put in order once, so that its progress can be computed at several dates.
struct ProgressEngine: Sendable {
  private let index: RecordIndex
  private let assessments: RecordAssessor
  private let actions: ActionAssessor
  private let followUps: FollowUpComparer
  private let positions: RecordProgress.Positions

  /// - Parameters:
  ///   - checked: The record.
  ///   - horizon: The last date that will be asked about.
  ///   - calendar: Which days are worked.
  init(_ checked: CheckedRecord, through horizon: CalendarDate, calendar: SwedishCalendar) {
    index = checked.index
    let structure = ProgressStructure(index)
    positions = RecordProgress.Positions(structure)
    assessments = RecordAssessor(structure, through: horizon, calendar: calendar)
    let recorded = RecordedDoing(through: index.record.recordedThrough)
    actions = ActionAssessor(index.record.meetings, recorded, through: horizon)
    followUps = FollowUpComparer(index.record.followUps, positions, assessments, through: horizon)
  }

  func progress(at date: CalendarDate) -> RecordProgress {
    progress(at: date, assessments.findings(at: date))
  }

  /// Returns the progress at several dates, which may be in any order, in the order given.
  func progress(at dates: [CalendarDate]) -> [RecordProgress] {
    let order = dates.indices.sorted { dates[$0] < dates[$1] }
    let findings = assessments.findings(at: order.map { dates[$0] })
    var places = order
    for (place, index) in order.enumerated() { places[index] = place }
    return zip(dates, places).map { progress(at: $0, findings[$1]) }
  }

  private func progress(at date: CalendarDate, _ findings: PartFindings) -> RecordProgress {
    RecordProgress(
      date: date,
      index.record,
      assessments.structure,
      findings,
      actions: actions.actions(at: date),
      followUps: followUps.comparisons(at: date),
      positions
    )
  }
}

/// The targets, measures and participations of a record, ready to be assessed at several dates.
struct RecordAssessor: Sendable {
  let structure: ProgressStructure
  private let targets: [TargetAssessor]
  private let measures: [MeasureAssessor]

  /// - Parameters:
  ///   - structure: What is assessed.
  ///   - horizon: The last date that will be asked about.
  ///   - calendar: Which days are worked.
  init(_ structure: ProgressStructure, through horizon: CalendarDate, calendar: SwedishCalendar) {
    self.structure = structure
    targets = structure.targets.map { TargetAssessor($0, calendar: calendar) }
    measures = structure.measures.map { MeasureAssessor($0, through: horizon, calendar: calendar) }
  }

  func findings(at date: CalendarDate) -> PartFindings {
    findings(at: date, targets.map { $0.assessment(asOf: date) })
  }

  /// The findings at several dates in ascending order. A target is assessed again only where its assessment can have
  /// changed.
  func findings(at dates: [CalendarDate]) -> [PartFindings] {
    guard let first = dates.first, dates.count > 1 else { return dates.map(findings(at:)) }
    let changeDates = ChangeDates(structure.targets)
    var assessed = targets.map { $0.assessment(asOf: first) }
    var earlier = first
    return dates.map { date in
      for position in changeDates.targets(changingAfter: earlier, through: date) {
        assessed[position] = targets[position].assessment(asOf: date)
      }
      earlier = date
      return findings(at: date, assessed)
    }
  }

  private func findings(at date: CalendarDate, _ targets: [TargetAssessment]) -> PartFindings {
    PartFindings(
      targets: targets,
      measures: measures.indices.map { position in
        let own = targets[structure.targetsOfMeasure[position]]
        return measures[position].assessment(asOf: date, targets: own.map(Self.part))
      },
      participations: structure.participations.map { $0.participation(at: date) }
    )
  }

  func target(_ position: Int, at date: CalendarDate) -> TargetAssessment {
    targets[position].assessment(asOf: date)
  }

  func measure(_ position: Int, at date: CalendarDate) -> MeasureAssessment {
    let own = structure.targetsOfMeasure[position].map { target($0, at: date) }
    return measures[position].assessment(asOf: date, targets: own.map(Self.part))
  }

  private static func part(_ target: TargetAssessment) -> MeasureAssessment.TargetPart {
    MeasureAssessment.TargetPart(target: target.target.id, target.judgement)
  }
}

/// The verdicts of everything in a record at one date.
struct PartFindings: Sendable {
  let targets: [TargetAssessment]
  let measures: [MeasureAssessment]
  let participations: [Participation]

  func judgement(of source: AspectMember.Source) -> Judgement {
    switch source {
    case .target(let position): targets[position].judgement
    case .misplaced(let position):
      targets[position].verdict == .monitored ? .verdict(.monitored) : .notAssessable([.unknownCode])
    case .measure(let position): measures[position].judgement
    case .participation(let position): participations[position].judgement
    case .nothing(let reason): .notAssessable([reason])
    }
  }

  func attainment(of source: AspectMember.Source) -> Double? {
    if case .target(let position) = source { targets[position].attainment } else { nil }
  }
}

// MARK: - Several dates

/// The days on which the assessment of each target can change, so that it needn't be repeated between them: those on
/// which a value of its indicator becomes known or outdated, and its last day.
struct ChangeDates: Sendable {
  /// By target, the position of its indicator's days; `nil` for a target that may change on any day.
  private let series: [Int?]
  /// By indicator, in order.
  private let days: [[CalendarDate]]
  private let dues: [CalendarDate?]

  init(_ targets: [TargetTerms]) {
    var positions: [Indicator.ID: Int] = [:]
    var days: [[CalendarDate]] = [[]]
    series = targets.map { terms in
      // A new window may begin on any day.
      if let window = terms.target.per, window != .period { return nil }
      guard let indicator = terms.indicator else { return 0 }
      if let known = positions[indicator.id] { return known }
      positions[indicator.id] = days.count
      days.append(indicator.observations.flatMap { $0.turns }.sorted())
      return days.count - 1
    }
    self.days = days
    dues = targets.map(\.due)
  }

  /// The targets whose assessment may differ between a date and a later one.
  func targets(changingAfter earlier: CalendarDate, through later: CalendarDate) -> [Int] {
    let isBetween = { (day: CalendarDate) in earlier < day && day <= later }
    let turns = days.map { days in
      let next = days.firstPosition { $0 > earlier }
      return next < days.endIndex && days[next] <= later
    }
    return series.indices.filter { target in
      guard let own = series[target] else { return true }
      if turns[own] { return true }
      guard let due = dues[target] else { return false }
      return isBetween(due)
    }
  }
}

extension Observation {
  /// The days on which it changes what can be said: the one on which it becomes known, and the one on which it is
  /// outdated.
  fileprivate var turns: [CalendarDate] {
    [knownOn] + [period.last.adding(days: IndicatorSeries.mostDaysApart + 1)].compactMap { $0 }
  }
}
