/// The assessment of one target for the whole or one part, over one stretch of time.
///
/// The verdict is the first that applies: followed, not assessable, kept or lost, met, not met, by the path.
struct SingleAssessment {
  let frame: TargetFrame
  let date: CalendarDate
  var result: TargetAssessment

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

  mutating func refuse(_ reasons: [NotAssessableReason]) {
    result.verdict = .notAssessable
    result.reasons = reasons.inOrder
  }
}

extension SingleAssessment {
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
