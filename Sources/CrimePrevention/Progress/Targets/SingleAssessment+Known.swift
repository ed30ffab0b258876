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

  /// The limits that the expectation sets, or what is missing for them.
  func requirement(for indicator: Indicator, isSum: Bool) -> (Requirement?, [NotAssessableReason]) {
    let isGrade = indicator.statistic == .ordinal
    switch frame.target.expectation.condition {
    case .atLeast(let value): return (Requirement(lower: Figure(value)), [])
    case .atMost(let value): return (Requirement(upper: Figure(value)), [])
    case .between(let min, let max): return (Requirement(lower: Figure(min), upper: Figure(max)), [])
    case .band(let name):
      guard let band = indicator.bands.first(where: { $0.name == name }) else { return (nil, [.bandMissing]) }
      return (Requirement(lower: Figure(band.min), upper: Figure(band.max)), [])
    case .factor(let factor):
      if isGrade { return (nil, [.gradesNotNumbers]) }
      guard let goal = result.baseline?.scaled(by: factor) else { return (nil, [.baselineMissing]) }
      return (factor < 1 ? Requirement(upper: goal) : Requirement(lower: goal), [])
    case .increase, .decrease:
      return result.baseline == nil ? (nil, [.baselineMissing]) : (Requirement(), [])
    case .maintain(let tolerance): return kept(within: tolerance, of: indicator)
    case .monitor, .unknown: return (nil, [.unknownCode])
    }
  }

  private func kept(within tolerance: Double?, of indicator: Indicator) -> (Requirement?, [NotAssessableReason]) {
    guard let direction = indicator.better.known else { return (nil, [.unknownCode]) }
    guard let baseline = result.baseline, let tolerance else {
      let faults: [(Bool, NotAssessableReason)] = [
        (result.baseline == nil, .baselineMissing), (tolerance == nil, .toleranceMissing),
      ]
      return (nil, faults.filter(\.0).map(\.1))
    }
    let lowest = Figure(ValueRange(min: baseline.lower - tolerance, max: baseline.upper - tolerance))
    let highest = Figure(ValueRange(min: baseline.lower + tolerance, max: baseline.upper + tolerance))
    switch direction {
    case .higher: return (Requirement(lower: lowest), [])
    case .lower: return (Requirement(upper: highest), [])
    case .neither: return (Requirement(lower: lowest, upper: highest), [])
    }
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
