/// The assessment of one target for the whole or one part, over one stretch of time.
///
/// The verdict is the first that applies: followed, not assessable, kept or lost, met, not met, by the path.
struct SingleAssessment {
  let frame: TargetFrame
  let date: CalendarDate
  var result: TargetAssessment
  /// The way from the start to the goal, when both are known as numbers.
  var path: TargetPath?

  /// - Parameters:
  ///   - frame: The target.
  ///   - usable: What can be used of its indicator's observations; `nil` when the record lacks the indicator.
  ///   - date: The asking date.
  init(_ frame: TargetFrame, on usable: UsableObservations?, asOf date: CalendarDate) {
    self.frame = frame
    self.date = date
    result = TargetAssessment(frame)
    if frame.target.expectation.condition == .monitor {
      result.verdict = .monitored
      result.latest = usable?.latest.map { ObservedFigure(period: $0.period, value: $0.value) }
      result.latestPosition = usable?.latest?.position
    } else if let indicator = frame.indicator, let usable {
      judge(indicator, usable)
    } else {
      refuse([.indicatorMissing])
    }
  }

  private mutating func judge(_ indicator: Indicator, _ usable: UsableObservations) {
    guard let aggregation = indicator.aggregation.known else { return refuse([.unknownCode]) }
    let isSum = aggregation == .sum
    // A sum starts from 0; what it was before matters only to an expectation that compares with it.
    let isCompared = !isSum || frame.target.expectation.isChange
    let observed = isCompared ? observedBaseline(in: usable) : nil
    result.baseline = isCompared ? baseline(observed) : nil
    let (requirement, faults) = result.limits(for: indicator)
    let (measured, missing) = measure(usable, of: indicator, aggregation)
    result.latest = measured.map { ObservedFigure(period: $0.period, value: $0.value) }
    result.latestPosition = measured?.position
    guard let requirement, let measured, faults.isEmpty else { return refuse(faults + missing) }
    if isBroken(usable.seriesBreaks, through: measured.day) { return refuse([.seriesBreak]) }
    result.unreachedLimit = requirement.limit(missedBy: measured.value)
    if indicator.statistic != .ordinal { describePath(requirement, isSum: isSum) }
    describeCourse(usable, from: observed, to: measured, of: indicator, isSum: isSum)
    switch frame.target.expectation.condition {
    case .increase: decideDirection(1, measured, isSum: isSum)
    case .decrease: decideDirection(-1, measured, isSum: isSum)
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
  private mutating func decideDirection(_ sign: Double, _ measured: Measured, isSum: Bool) {
    guard isNews(measured) else { return refuse([.noValueSinceBaseline]) }
    let isOver = frame.isOver(at: date)
    // What has been counted so far isn't yet what there will be in all.
    if isSum, !isOver {
      result.verdict = .tooEarly
      return frame.due == nil ? refuse([.dueMissing]) : ()
    }
    if isOver, !measured.isComplete { return refuse([.spanUnobserved]) }
    guard let change = result.change.certainty, let direction = change.direction else {
      return refuse([.noiseRuleMissing])
    }
    let isShown = change.certainty == .shown
    if isShown, direction * sign > 0 {
      result.verdict = .met
    } else if isOver {
      result.verdict = .notMet
    } else if frame.due == nil {
      refuse([.dueMissing])
    } else {
      result.verdict = isShown ? .wrongWay : .tooEarly
    }
  }

  private mutating func decide(_ requirement: ExpectedValues, _ measured: Measured, isSum: Bool) {
    let isOver = frame.isOver(at: date)
    let outcome = requirement.outcome(of: measured.value)
    result.isKept = isKeeping(requirement, isSum: isSum)
    if isSum { return decideSum(requirement, measured, outcome, isOver: isOver) }
    if isOver, !measured.isComplete { return refuse([.spanUnobserved]) }
    if outcome == .straddles { return refuse([.straddling]) }
    // A value from before the baseline doesn't tell what has come of it.
    if isOlderThanBaseline(measured), isOver || outcome == .holds || result.isKept {
      return refuse([.noValueSinceBaseline])
    }
    if outcome == .holds {
      result.verdict = result.isKept && !isOver ? .maintained : .met
    } else if result.isKept {
      result.verdict = .lost
    } else if isOver {
      result.verdict = .notMet
    } else {
      decideByPath(measured)
    }
  }

  /// Whether the expectation is to keep what there was: stated so, or a baseline that already fulfils it.
  private func isKeeping(_ requirement: ExpectedValues, isSum: Bool) -> Bool {
    if case .maintain = frame.target.expectation.condition { return true }
    guard !isSum, let baseline = result.baseline else { return false }
    return requirement.outcome(of: baseline) == .holds
  }

  /// Half-open bands of the pace, on unrounded values. Of a range both ends must lie in the same band.
  mutating func decideByPath(_ measured: Measured) {
    guard frame.due != nil else { return refuse([.dueMissing]) }
    let bands = [measured.value.lower, measured.value.upper].map { band(of: $0, on: measured.day) }
    if bands[0] == bands[1] { result.verdict = bands[0] } else { refuse([.straddling]) }
  }

  private func band(of value: Double, on day: CalendarDate) -> Verdict {
    let point = TargetPath.Point(time: Double(day.dayNumber), value: value)
    guard let path, let position = try? path.position(of: point) else { return .tooEarly }
    let isAtStart = value.isClose(to: path.baseline.value)
    guard let pace = position.pace else {
      // Nothing was to be reached by then, so only a step back tells something.
      let least = min(0, path.attainment(of: position.expectedNow))
      return position.attainment < least && !isAtStart ? .wrongWay : .tooEarly
    }
    if pace.isAtLeast(0.95) { return .onPath }
    if pace.isAtLeast(0.60) { return .behind }
    return pace >= 0 || isAtStart ? .farBehind : .wrongWay
  }
}

extension ChangeCertainty {
  /// Above 0 for an increase, below 0 for a decrease; `nil` without a statement.
  fileprivate var direction: Double? {
    estimate.map { method == .newcombeShares ? $0 : $0 - 1 }
  }
}
