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
    switch frame.target.expectation.condition {
    case .atLeast(let value): return (Requirement(lower: Figure(value)), [])
    case .atMost(let value): return (Requirement(upper: Figure(value)), [])
    case .between(let min, let max): return (Requirement(lower: Figure(min), upper: Figure(max)), [])
    case .band(let name):
      guard let band = indicator.bands.first(where: { $0.name == name }) else { return (nil, [.bandMissing]) }
      return (Requirement(lower: Figure(band.min), upper: Figure(band.max)), [])
    case .factor(let factor):
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

  /// The value that the verdict rests on, with its last day, or why there is none.
  func measure(
    _ usable: UsableObservations,
    aggregation: Indicator.Aggregation.Known
  ) -> (Measured?, [NotAssessableReason]) {
    if aggregation != .latest { return together(usable, aggregation) }
    guard let latest = usable.latest else { return (nil, [usable.reasonForNone]) }
    guard let due = frame.due, frame.isOver(at: date) else {
      return (Measured(latest), [])
    }
    guard let final = usable.nearest(to: due) else { return (nil, [.noValueNearDue]) }
    return (Measured(final), [])
  }

  /// The sum or mean of the values wholly inside the time.
  private func together(
    _ usable: UsableObservations,
    _ aggregation: Indicator.Aggregation.Known
  ) -> (Measured?, [NotAssessableReason]) {
    guard let start = frame.start, let due = frame.due else { return (nil, [.periodMissing]) }
    let inside = usable.observations.filter { start <= $0.period.first && $0.period.last <= due }
      .sorted { $0.period.first < $1.period.first }
    guard let last = inside.last else {
      return (nil, [usable.observations.isEmpty ? usable.reasonForNone : .noObservations])
    }
    var covered = start.dayNumber
    var isComplete = true
    for observation in inside {
      if observation.period.first.dayNumber < covered { return (nil, [.overlappingObservations]) }
      if observation.period.first.dayNumber > covered { isComplete = false }
      covered = observation.period.last.dayNumber + 1
    }
    if covered <= due.dayNumber { isComplete = false }
    let divisor = aggregation == .mean ? Double(inside.count) : 1
    let lower = inside.reduce(0) { $0 + $1.value.lower } / divisor
    let upper = inside.reduce(0) { $0 + $1.value.upper } / divisor
    let value = Figure(ValueRange(min: lower, max: upper))
    let span = ReportingPeriod(from: start, through: last.period.last)
    return (Measured(period: span, value: value, isComplete: isComplete), [])
  }

  /// Whether a value is later than the baseline; an undated baseline is taken to be earlier.
  func isNews(_ measured: Measured) -> Bool {
    frame.target.baseline?.period.map { $0.last < measured.day } ?? true
  }

  /// Whether a new series starts after the baseline, at or before a day. An undated baseline may be older than any break.
  func isBroken(_ breaks: [CalendarDate], through day: CalendarDate) -> Bool {
    guard result.baseline != nil else { return false }
    let since = frame.target.baseline?.period?.last
    return breaks.contains { seriesBreak in seriesBreak <= day && since.map { $0 < seriesBreak } ?? true }
  }
}

/// A value that a verdict rests on.
struct Measured {
  let period: ReportingPeriod
  let value: Figure
  /// Whether values cover the whole of the time; always true of a single value.
  let isComplete: Bool
  /// The single observation that it is; `nil` for a sum or mean.
  private(set) var observation: Observation?

  var day: CalendarDate { period.last }
}

extension Measured {
  init(_ single: UsableObservation) {
    self.init(period: single.period, value: single.value, isComplete: true, observation: single.observation)
  }
}
