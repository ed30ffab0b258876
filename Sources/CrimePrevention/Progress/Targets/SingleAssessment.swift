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
      result.latest = usable.latest.map { ObservedFigure(period: $0.period, value: $0.value) }
    } else {
      judge(indicator, usable)
    }
  }

  private mutating func judge(_ indicator: Indicator, _ usable: UsableObservations) {
    guard let aggregation = indicator.aggregation.known else { return refuse([.unknownCode]) }
    let isSum = aggregation == .sum
    let observed = isSum ? nil : observedBaseline(in: usable)
    result.baseline = isSum ? nil : baseline(observed)
    let (requirement, faults) = requirement(for: indicator, isSum: isSum)
    let (measured, missing) = measure(usable, aggregation: aggregation)
    result.latest = measured.map { ObservedFigure(period: $0.period, value: $0.value) }
    guard let requirement, let measured, faults.isEmpty else { return refuse(faults + missing) }
    if !isSum, isBroken(usable.seriesBreaks, through: measured.day) { return refuse([.seriesBreak]) }
    describePath(requirement, isSum: isSum)
    if !isSum { describeCourse(usable, from: observed, to: measured, of: indicator) }
    switch frame.target.expectation.condition {
    case .increase: decideDirection(1, measured)
    case .decrease: decideDirection(-1, measured)
    default: decide(requirement, measured, isSum: isSum)
    }
  }

  private mutating func refuse(_ reasons: [NotAssessableReason]) {
    result.verdict = .notAssessable
    result.reasons = reasons.inOrder
  }
}

// MARK: - What is expected and what is known

extension SingleAssessment {
  /// The indicator's observation of the baseline's period.
  private func observedBaseline(in usable: UsableObservations) -> UsableObservation? {
    guard let period = frame.target.baseline?.period else { return nil }
    let first = usable.observations.firstPosition { $0.period.last >= period.last }
    return usable.observations[first...].prefix { $0.period.last == period.last }
      .first { $0.period.first == period.first }
  }

  /// The baseline as stated, or as observed.
  private func baseline(_ observed: UsableObservation?) -> Figure? {
    guard let baseline = frame.target.baseline else { return nil }
    return baseline.value.map { Figure($0) } ?? baseline.range.map { Figure($0) } ?? observed?.value
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

// MARK: - The verdict

extension SingleAssessment {
  /// Attainment, elapsed time, pace and where the value should be, as far as they can be told.
  private mutating func describePath(_ requirement: Requirement, isSum: Bool) {
    guard let latest = result.latest else { return }
    result.elapsed = frame.elapsed(at: latest.day)
    guard let origin = isSum ? 0 : result.baseline?.exact, let goal = requirement.goal(from: origin) else { return }
    result.goalValue = goal
    let path = frame.path(from: origin, to: goal)
    let time = Double(latest.day.dayNumber)
    result.expectedNow = path?.expected(at: time)
    guard let value = latest.value.exact else { return }
    result.attainment = (value - origin) / (goal - origin)
    guard let position = try? path?.position(of: TargetPath.Point(time: time, value: value)) else { return }
    result.pace = position.pace
    result.observedRate = position.observedRate * Self.daysAYear
    result.requiredRate = position.requiredRate.map { $0 * Self.daysAYear }
    result.projected = position.projected
  }

  /// The mean length of a year of the calendar.
  private static let daysAYear = 365.2425

  /// The values since the baseline, and the change between the two ends as evidence sees it.
  private mutating func describeCourse(
    _ usable: UsableObservations,
    from observed: UsableObservation?,
    to measured: Measured,
    of indicator: Indicator
  ) {
    result.isPreliminary = measured.observation.map { $0.status == .preliminary || $0.status == .estimated } ?? false
    guard let baseline = result.baseline else { return }
    let period = frame.target.baseline?.period
    let since = period.map { period in usable.observations.firstPosition { $0.period.last > period.last } } ?? 0
    let through = usable.observations.firstPosition { $0.period.last > measured.day }
    if let period { result.course = [ObservedFigure(period: period, value: baseline)] }
    if since < through {
      result.course += usable.observations[since..<through].map { ObservedFigure(period: $0.period, value: $0.value) }
    }
    guard isNews(measured), let earlier = baseline.exact, let later = measured.value.exact else { return }
    result.change =
      measured.observation == nil
      ? .untold(.spreadUnknown)
      : ObservedChange(
        of: indicator,
        from: .init(value: earlier, period: period, observation: observed?.observation),
        to: .init(value: later, period: measured.period, observation: measured.observation)
      )
  }

  /// An expectation that says only which way: met by a change that is shown.
  private mutating func decideDirection(_ sign: Double, _ measured: Measured) {
    guard isNews(measured) else { return refuse([.noValueSinceBaseline]) }
    guard let baseline = result.baseline?.exact, let value = measured.value.exact,
      let certainty = result.change.certainty?.certainty, certainty == .shown || certainty == .withinChance
    else { return refuse([.noiseRuleMissing]) }
    let isShown = certainty == .shown
    if isShown, (value - baseline) * sign > 0 {
      result.verdict = .met
    } else if frame.isOver(at: date) {
      result.verdict = .notMet
    } else if frame.due == nil {
      refuse([.dueMissing])
    } else {
      result.verdict = isShown ? .wrongWay : .tooEarly
    }
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
