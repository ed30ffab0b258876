/// The assessment of one target for the whole or one part, over one stretch of time.
///
/// The verdict is the first that applies: followed, not assessable, kept or lost, met, not met, by the path.
struct SingleAssessment {
  private let frame: TargetFrame
  private let date: CalendarDate
  private(set) var result: TargetAssessment

  /// - Parameters:
  ///   - frame: The target.
  ///   - usable: What can be used of its indicator's observations; `nil` when the record lacks the indicator.
  ///   - date: The asking date.
  init(_ frame: TargetFrame, on usable: UsableObservations?, asOf date: CalendarDate) {
    self.frame = frame
    self.date = date
    result = TargetAssessment(frame)
    guard let indicator = frame.indicator, let usable else {
      refuse([.indicatorMissing])
      return
    }
    if frame.target.expectation.condition == .monitor {
      result.verdict = .monitored
      result.latest = usable.latest.map { ($0.period.last, $0.value) }
    } else {
      judge(indicator, usable)
    }
  }

  private mutating func judge(_ indicator: Indicator, _ usable: UsableObservations) {
    guard let aggregation = indicator.aggregation.known else { return refuse([.unknownCode]) }
    let isSum = aggregation == .sum
    result.baseline = isSum ? nil : baseline(in: usable, of: indicator)
    let (requirement, faults) = requirement(for: indicator, isSum: isSum)
    let (measured, missing) = measure(usable, aggregation: aggregation)
    result.latest = measured.map { ($0.day, $0.value) }
    guard let requirement, let measured, faults.isEmpty else { return refuse(faults + missing) }
    if !isSum, isBroken(usable.seriesBreaks, through: measured.day) { return refuse([.seriesBreak]) }
    describePath(requirement, isSum: isSum)
    switch frame.target.expectation.condition {
    case .increase, .decrease: refuse([isNews(measured) ? .noiseRuleMissing : .noValueSinceBaseline])
    default: decide(requirement, measured, isSum: isSum)
    }
  }

  private mutating func refuse(_ reasons: [NotAssessableReason]) {
    result.verdict = .notAssessable
    result.reasons = NotAssessableReason.allCases.filter(reasons.contains)
  }
}

// MARK: - What is expected and what is known

extension SingleAssessment {
  /// The baseline as stated, or as the indicator's observation of the stated period.
  private func baseline(in usable: UsableObservations, of indicator: Indicator) -> Figure? {
    guard let baseline = frame.target.baseline else { return nil }
    if let value = baseline.value { return Figure(value) }
    if let range = baseline.range { return Figure(range) }
    guard let period = baseline.period else { return nil }
    return usable.observations.first { $0.period.first == period.first && $0.period.last == period.last }?.value
  }

  /// The limits that the expectation sets, or what is missing for them.
  private func requirement(for indicator: Indicator, isSum: Bool) -> (Requirement?, [NotAssessableReason]) {
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
  private func measure(
    _ usable: UsableObservations,
    aggregation: Indicator.Aggregation.Known
  ) -> (Measured?, [NotAssessableReason]) {
    if aggregation != .latest { return together(usable, aggregation) }
    guard let latest = usable.latest else { return (nil, [usable.reasonForNone]) }
    guard let due = frame.due, frame.isOver(at: date) else {
      return (Measured(day: latest.period.last, value: latest.value, isComplete: true), [])
    }
    guard let final = usable.nearest(to: due) else { return (nil, [.noValueNearDue]) }
    return (Measured(day: final.period.last, value: final.value, isComplete: true), [])
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
    return (Measured(day: last.period.last, value: value, isComplete: isComplete), [])
  }

  /// Whether a value is later than the baseline; an undated baseline is taken to be earlier.
  private func isNews(_ measured: Measured) -> Bool {
    frame.target.baseline?.period.map { $0.last < measured.day } ?? true
  }

  /// Whether a new series starts after the baseline, at or before a day. An undated baseline may be older than any break.
  private func isBroken(_ breaks: [CalendarDate], through day: CalendarDate) -> Bool {
    guard result.baseline != nil else { return false }
    let since = frame.target.baseline?.period?.last
    return breaks.contains { seriesBreak in seriesBreak <= day && since.map { $0 < seriesBreak } ?? true }
  }
}

/// A value that a verdict rests on.
private struct Measured {
  let day: CalendarDate
  let value: Figure
  /// Whether values cover the whole of the time; always true of a single value.
  let isComplete: Bool
}

// MARK: - The verdict

extension SingleAssessment {
  /// Attainment, elapsed time, pace and where the value should be, as far as they can be told.
  private mutating func describePath(_ requirement: Requirement, isSum: Bool) {
    guard let latest = result.latest else { return }
    result.elapsed = frame.elapsed(at: latest.day)
    guard let origin = isSum ? 0 : result.baseline?.exact, let goal = requirement.goal(from: origin) else { return }
    result.expectedNow = frame.expected(at: latest.day, from: origin, to: goal)
    guard let value = latest.value.exact else { return }
    let attainment = (value - origin) / (goal - origin)
    result.attainment = attainment
    let due = result.expectedNow.map { ($0 - origin) / (goal - origin) } ?? 0
    if due > 0, result.elapsed ?? 0 > 0 { result.pace = attainment / due }
  }

  private mutating func decide(_ requirement: Requirement, _ measured: Measured, isSum: Bool) {
    let isOver = frame.isOver(at: date)
    let outcome = requirement.outcome(of: measured.value)
    if isSum, let limit = requirement.upper {
      return decideRunning(requirement, limit: limit, measured, outcome)
    }
    // A sum that has reached its lower limit stays there, whatever the unobserved parts of the time held.
    if isOver, !measured.isComplete, !(isSum && outcome == .holds) { return refuse([.spanUnobserved]) }
    if outcome == .straddles { return refuse([.straddling]) }
    if isKeeping(requirement, isSum: isSum) {
      result.verdict = outcome == .holds ? (isOver ? .met : .maintained) : .lost
    } else if outcome == .holds {
      result.verdict = .met
    } else if isOver {
      result.verdict = .notMet
    } else {
      decideByPath()
    }
  }

  /// An upper limit on a running sum: exceeded at once, kept only when the time is over.
  private mutating func decideRunning(
    _ requirement: Requirement,
    limit: Figure,
    _ measured: Measured,
    _ outcome: Requirement.Outcome
  ) {
    if !limit.upper.isAtLeast(measured.value.lower) {
      result.verdict = .notMet
    } else if frame.isOver(at: date) {
      if !measured.isComplete { return refuse([.spanUnobserved]) }
      if outcome == .straddles { return refuse([.straddling]) }
      result.verdict = outcome == .holds ? .met : .notMet
    } else if let lower = requirement.lower, !measured.value.lower.isAtLeast(lower.upper) {
      decideByPath()
    } else if requirement.lower != nil {
      result.verdict = .onPath
    } else if let elapsed = result.elapsed, let most = limit.exact {
      result.expectedNow = most * elapsed
      result.verdict = (most * elapsed).isAtLeast(measured.value.upper) ? .onPath : .behind
    } else {
      result.verdict = .tooEarly
    }
  }

  /// Whether the expectation is to keep what there was: stated so, or a baseline that already fulfils it.
  private func isKeeping(_ requirement: Requirement, isSum: Bool) -> Bool {
    if case .maintain = frame.target.expectation.condition { return true }
    guard !isSum, let baseline = result.baseline else { return false }
    return requirement.outcome(of: baseline) == .holds
  }

  /// Half-open bands of the pace, on unrounded values.
  private mutating func decideByPath() {
    guard frame.due != nil else { return refuse([.dueMissing]) }
    guard let pace = result.pace else {
      result.verdict = .tooEarly
      return
    }
    result.verdict =
      if pace.isAtLeast(0.95) { .onPath } else if pace.isAtLeast(0.60) { .behind } else if pace >= 0 { .farBehind } else
      {
        .wrongWay
      }
  }
}
