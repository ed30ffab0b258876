/// A measure whose occurrences and cases have been put in order, so that it can be asked about at several dates.
package final class PreparedMeasure: Sendable {
  private let frame: MeasureFrame
  private let calendar: SwedishCalendar
  private let horizon: CalendarDate
  private let milestones: PreparedMilestones?
  private let cadence: PreparedCadence?
  private let deadline: PreparedDeadline?

  /// Prepares a measure.
  ///
  /// - Parameters:
  ///   - frame: The measure.
  ///   - horizon: The last date that will be asked about; later ones can be, at the price of preparing anew.
  ///   - calendar: Which days are worked.
  package init(_ frame: MeasureFrame, through horizon: CalendarDate, calendar: SwedishCalendar = SwedishCalendar()) {
    self.frame = frame
    self.calendar = calendar
    self.horizon = horizon
    let isCancelled = frame.status == .cancelled
    milestones = PreparedMilestones(
      following: frame.milestones,
      isCancelled: isCancelled,
      lastDay: frame.period?.through
    )
    cadence =
      isCancelled
      ? nil
      : frame.cadence.map {
        PreparedCadence($0.dated(by: calendar), of: frame, through: horizon)
      }
    deadline = isCancelled ? nil : frame.deadline.map { PreparedDeadline($0, of: frame, calendar: calendar) }
  }

  /// How the measure stands at a date.
  package func assessment(asOf date: CalendarDate) -> MeasureAssessment {
    guard date <= horizon else {
      return PreparedMeasure(frame, through: date, calendar: calendar).assessment(asOf: date)
    }
    return MeasureAssessment(
      of: frame,
      milestones: milestones?.progress(at: date),
      cadence: cadence?.progress(at: date),
      deadline: deadline?.progress(at: date)
    )
  }
}

extension Cadence {
  /// The cadence with the terms of the place, when it is per term and none are stated.
  fileprivate func dated(by calendar: SwedishCalendar) -> Cadence {
    guard per == .term, within.isEmpty, !calendar.terms.isEmpty else { return self }
    var dated = self
    dated.within = calendar.terms
    return dated
  }
}
