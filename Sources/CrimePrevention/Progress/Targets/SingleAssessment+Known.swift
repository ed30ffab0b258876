extension SingleAssessment {
  /// The indicator's observation of the baseline's period.
  func observedBaseline(in usable: UsableObservations) -> UsableObservation? {
    guard let period = frame.target.baseline?.period else { return nil }
    let first = usable.observations.firstPosition { $0.period.last >= period.last }
    return usable.observations[first...].prefix { $0.period.last == period.last }
      .first { $0.period.first == period.first }
  }

  /// The baseline as stated, or as observed.
  func baseline(_ observed: UsableObservation?) -> Figure? {
    guard let baseline = frame.target.baseline else { return nil }
    return baseline.value.map { Figure($0) } ?? baseline.range.map { Figure($0) } ?? observed?.value
  }

  /// Whether a value is later than the baseline; an undated baseline is taken to be earlier.
  func isNews(_ measured: Measured) -> Bool {
    frame.target.baseline?.period.map { $0.last < measured.day } ?? true
  }

  /// Whether a value is about a time before the baseline.
  func isOlderThanBaseline(_ measured: Measured) -> Bool { isOlderThanBaseline(measured.day) }

  func isOlderThanBaseline(_ day: CalendarDate) -> Bool {
    guard result.baseline != nil, let period = frame.target.baseline?.period else { return false }
    return day < period.last
  }

  /// Whether a new series starts after the baseline, at or before a day. An undated baseline may be older than any break.
  func isBroken(_ breaks: [CalendarDate], through day: CalendarDate) -> Bool {
    guard result.baseline != nil else { return false }
    let since = frame.target.baseline?.period?.last
    return breaks.contains { seriesBreak in seriesBreak <= day && since.map { $0 < seriesBreak } ?? true }
  }
}
