/// The observations of one indicator that can be used at an asking date, for the whole or exactly one part.
///
/// An observation is usable when its period has ended by the asking date and it was published by then. Of two for the
/// same days, however spelled, a final one stands before others, then the one published last.
struct UsableObservations {
  /// In the order of their periods' last days.
  let observations: [(period: ReportingPeriod, value: Figure)]
  /// The last day of each value that starts a new series.
  let seriesBreaks: [CalendarDate]
  /// Why there is none, when there is none.
  let reasonForNone: NotAssessableReason

  init(of indicator: Indicator, part: Breakdown?, asOf date: CalendarDate) {
    let candidates = indicator.observations.filter { $0.breakdown.isSamePart(as: part) }
    let ended = candidates.filter { $0.period.last <= date && ($0.publishedOn ?? date) <= date }
    var best: [ObservedPart: Observation] = [:]
    for observation in ended {
      let days = ObservedPart(observation)
      if let other = best[days], !observation.standsBefore(other) { continue }
      best[days] = observation
    }
    let ordered = best.values.sorted { ($0.period.last, $0.period.first) < ($1.period.last, $1.period.first) }
    observations = ordered.compactMap { observation in
      indicator.recordedFigure(of: observation).map { (observation.period, Figure($0)) }
    }
    seriesBreaks = ordered.filter { $0.seriesBreak == true }.map(\.period.last)
    reasonForNone =
      if candidates.isEmpty { .noObservations } else if let last = ordered.last { last.reasonWithoutValue } else {
        .notEnded
      }
  }

  var latest: (period: ReportingPeriod, value: Figure)? { observations.last }

  /// The observation whose last day is nearest to a due date, at most 366 days away; of two equally near the earlier.
  func nearest(to due: CalendarDate) -> (period: ReportingPeriod, value: Figure)? {
    let distance = { (period: ReportingPeriod) in abs(period.last.dayNumber - due.dayNumber) }
    return observations.filter { distance($0.period) <= 366 }.min { distance($0.period) < distance($1.period) }
  }
}

extension Observation {
  fileprivate var reasonWithoutValue: NotAssessableReason {
    switch status?.known {
    case .suppressed: .suppressed
    case .notApplicable: .notApplicable
    default: denominator == 0 ? .emptyPopulation : .valueMissing
    }
  }
}
