/// An observation with a value that can be used.
struct UsableObservation: Sendable {
  let period: ReportingPeriod
  /// Since when it can be used.
  let knownOn: CalendarDate
  let value: Figure
  /// Where it stands among the indicator's observations.
  let position: Int32

  init(_ position: Int, _ period: ReportingPeriod, _ value: Figure, knownOn: CalendarDate) {
    self.position = Int32(truncatingIfNeeded: position)
    self.period = period
    self.value = value
    self.knownOn = knownOn
  }
}

/// What can be used of a series at an asking date.
struct UsableObservations: Sendable {
  /// In the order of their periods' last days.
  var observations: ArraySlice<UsableObservation> = []
  /// All of the indicator, usable or not.
  let recorded: [Observation]
  /// What is recorded without a value, in the order of their periods' last days.
  var gaps: [Gap] = []
  /// The last day of each value that starts a new series.
  var seriesBreaks: [CalendarDate] = []
  /// Why there is none, when there is none.
  var reasonForNone = NotAssessableReason.noObservations

  /// What is recorded without a value, and why.
  struct Gap: Sendable {
    let period: ReportingPeriod
    let reason: NotAssessableReason
  }

  /// What was observed.
  func observation(of usable: UsableObservation) -> Observation { recorded[Int(usable.position)] }

  /// The one that ends last; of several that end on the same day the longest.
  var latest: UsableObservation? {
    observations.last.map { last in observations[observations.firstPosition { $0.period.last >= last.period.last }] }
  }

  /// The one that ends last among those that end from one day through another.
  func last(from start: CalendarDate, through end: CalendarDate) -> UsableObservation? {
    let next = observations.firstPosition { $0.period.last > end }
    guard next > observations.startIndex, start <= observations[next - 1].period.last else { return nil }
    let day = observations[next - 1].period.last
    return observations[observations.firstPosition { $0.period.last >= day }]
  }

  /// Those wholly inside some days, in the order of their first days.
  func observations(wholly start: CalendarDate, through end: CalendarDate?) -> [UsableObservation] {
    let from = observations.firstPosition { $0.period.last >= start }
    let next = end.map { end in observations.firstPosition { $0.period.last > end } } ?? observations.endIndex
    guard from < next else { return [] }
    return observations[from..<next].filter { start <= $0.period.first }.sorted { $0.period.first < $1.period.first }
  }

  /// Why no value lies near a due date: the reason recorded nearest to it, if any.
  func reasonForNone(near due: CalendarDate) -> NotAssessableReason {
    let distance = { (gap: Gap) in abs(gap.period.last.dayNumber - due.dayNumber) }
    let near = gaps.filter { distance($0) <= Self.mostDaysFromDue }.min { distance($0) < distance($1) }
    return near?.reason ?? .noValueNearDue
  }

  /// Why no value ends from one day through another: the reason recorded last, if any.
  func reasonForNone(from start: CalendarDate, through end: CalendarDate?) -> NotAssessableReason {
    gaps.last { gap in start <= gap.period.last && end.map { gap.period.last <= $0 } ?? true }?.reason
      ?? .noObservations
  }

  /// How far from the due date the value of the final verdict may lie.
  private static let mostDaysFromDue = 366

  /// The observation whose last day is nearest to a due date, at most 366 days away; of two equally near the earlier.
  func nearest(to due: CalendarDate) -> UsableObservation? {
    let next = observations.firstPosition { $0.period.last >= due }
    // Of several that end on the same day, the one that comes first in their order.
    let before =
      next > observations.startIndex
      ? observations.firstPosition { $0.period.last >= observations[next - 1].period.last } : nil
    let candidates = [before, next < observations.endIndex ? next : nil].compactMap { $0.map { observations[$0] } }
    let distance = { (observation: UsableObservation) in abs(observation.period.last.dayNumber - due.dayNumber) }
    return candidates.filter { distance($0) <= Self.mostDaysFromDue }.min { distance($0) < distance($1) }
  }
}
