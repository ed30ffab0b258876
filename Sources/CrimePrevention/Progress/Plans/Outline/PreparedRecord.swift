/// A record put in order once, so that it can be asked about at several dates.
struct PreparedRecord: Sendable {
  private let index: RecordIndex
  private let assessments: PreparedAssessments
  private let actions: PreparedActions
  private let followUps: PreparedFollowUps
  private let positions: RecordProgress.Positions

  /// - Parameters:
  ///   - checked: The record.
  ///   - horizon: The last date that will be asked about.
  ///   - calendar: Which days are worked.
  init(_ checked: CheckedRecord, through horizon: CalendarDate, calendar: SwedishCalendar) {
    index = checked.index
    let outline = RecordOutline(index)
    positions = RecordProgress.Positions(outline)
    assessments = PreparedAssessments(outline, through: horizon, calendar: calendar)
    actions = PreparedActions(index.record.meetings, through: horizon)
    followUps = PreparedFollowUps(index.record.followUps, positions, assessments, through: horizon)
  }

  func progress(at date: CalendarDate) -> RecordProgress {
    progress(at: date, assessments.findings(at: date))
  }

  /// The progress at several dates in any order, in that order.
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
      assessments.outline,
      findings,
      actions: actions.actions(at: date),
      followUps: followUps.comparisons(at: date),
      positions
    )
  }
}
