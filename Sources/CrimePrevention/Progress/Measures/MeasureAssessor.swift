/// A measure whose occurrences and cases have been put in order, so that it can be assessed at several dates.
package final class MeasureAssessor: Sendable {
  private let terms: MeasureTerms
  private let calendar: SwedishCalendar
  private let horizon: CalendarDate
  private let milestones: MilestoneAssessor?
  private let cadence: CadenceAssessor?
  private let deadline: DeadlineAssessor?

  /// Prepares a measure.
  ///
  /// - Parameters:
  ///   - terms: The measure.
  ///   - horizon: The last date that will be asked about; later ones are possible, but prepare the measure again.
  ///   - calendar: Which days are worked.
  package init(_ terms: MeasureTerms, through horizon: CalendarDate, calendar: SwedishCalendar = SwedishCalendar()) {
    self.terms = terms
    self.calendar = calendar
    self.horizon = horizon
    let isCancelled = terms.status == .cancelled
    milestones = MilestoneAssessor(
      following: terms.milestones,
      isCancelled: isCancelled,
      lastDay: terms.period?.through,
      terms.recorded
    )
    cadence =
      isCancelled
      ? nil
      : terms.cadence.map {
        CadenceAssessor($0.dated(by: calendar), of: terms, through: horizon)
      }
    deadline = isCancelled ? nil : terms.deadline.map { DeadlineAssessor($0, of: terms, calendar: calendar) }
  }

  /// Returns the assessment of the measure at a date.
  ///
  /// - Parameters:
  ///   - date: The asking date.
  ///   - targets: The judgements of its targets at that date.
  /// - Returns: The assessment.
  package func assessment(
    asOf date: CalendarDate,
    targets: [MeasureAssessment.TargetPart] = []
  ) -> MeasureAssessment {
    guard date <= horizon else {
      return MeasureAssessor(terms, through: date, calendar: calendar).assessment(asOf: date, targets: targets)
    }
    return MeasureAssessment(
      of: terms,
      milestones: milestones?.progress(at: date),
      cadence: cadence?.progress(at: date),
      deadline: deadline?.progress(at: date),
      targets: targets,
      asOf: date
    )
  }
}

extension Cadence {
  /// Returns the cadence, with the school terms of the place when it is per term and states none.
  fileprivate func dated(by calendar: SwedishCalendar) -> Cadence {
    guard per == .term, within.isEmpty, !calendar.terms.isEmpty else { return self }
    var dated = self
    dated.within = calendar.terms
    return dated
  }
}

/// A measure in its context: the time that it inherits, and where its areas and units lie.
package struct MeasureTerms: Sendable {
  package var measure: Measure { content.measures[content.position] }
  /// When it is carried out: its own period, else its plan's.
  var period: CalendarInterval? { content.period }
  /// The day through which what was done is recorded.
  var recorded: RecordedDoing { content.recorded }
  var places: Places { content.places }
  /// The names, by identifier, of the areas, units or organizations for each of which it is to take place.
  var memberNames: [String: String] { content.memberNames }
  private let content: Content

  /// A measure is large, so it isn't copied; what is needed is read in place.
  private final class Content: Sendable {
    let measures: [Measure]
    let position: Int
    let period: CalendarInterval?
    let recorded: RecordedDoing
    let places: Places
    let memberNames: [String: String]

    init(
      _ measures: [Measure],
      _ position: Int,
      _ period: CalendarInterval?,
      _ recorded: RecordedDoing,
      _ places: Places,
      _ memberNames: [String: String]
    ) {
      self.measures = measures
      self.position = position
      self.period = period
      self.recorded = recorded
      self.places = places
      self.memberNames = memberNames
    }
  }

  /// Puts a measure in its context.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - plan: The plan that it belongs to, whose period is used when the measure has none.
  ///   - recordedThrough: The day through which all that was done is recorded, when neither of them states one.
  ///   - places: Where the record's areas and units lie.
  ///   - memberNames: The names of the members of its cadence's ``Cadence/each``, by identifier.
  package init(
    _ measure: Measure,
    in plan: ActionPlan? = nil,
    recordedThrough: CalendarDate? = nil,
    places: Places = Places(),
    memberNames: [String: String] = [:]
  ) {
    self.init(
      [measure],
      at: 0,
      in: plan,
      recordedThrough: recordedThrough,
      places: places,
      memberNames: memberNames
    )
  }

  /// Puts the measure at a position in its context.
  init(
    _ measures: [Measure],
    at position: Int,
    in plan: ActionPlan?,
    recordedThrough: CalendarDate?,
    places: Places,
    memberNames: [String: String]
  ) {
    content = Content(
      measures,
      position,
      measures[position].period ?? plan?.period,
      RecordedDoing(through: measures[position].recordedThrough ?? plan?.recordedThrough ?? recordedThrough),
      places,
      memberNames
    )
  }
}

extension MeasureTerms {
  var id: Measure.ID { content.measures[content.position].id }
  var status: Measure.Status? { content.measures[content.position].status }
  var milestones: [Milestone] { content.measures[content.position].milestones }
  var cadence: Cadence? { content.measures[content.position].cadence }
  var occurrences: [Occurrence]? { content.measures[content.position].occurrences }
  var deadline: Deadline? { content.measures[content.position].deadline }
  var cases: [TimedCase]? { content.measures[content.position].cases }
}
