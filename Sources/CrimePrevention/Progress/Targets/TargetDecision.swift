/// The step of the order of verdicts that decides, for a target that has both limits and a value: kept or lost, met, not
/// met, by the path.
struct TargetDecision {
  let terms: TargetTerms
  let limits: ExpectedValues
  let measured: MeasuredValue
  /// The value that change is counted from, when it is known.
  let baseline: Figure?
  let progress: PathProgress
  let change: ObservedChange
  let date: CalendarDate

  private var isSum: Bool { terms.isSum }
  private var isOver: Bool { terms.isOver(at: date) }
  private var outcome: ExpectedValues.Outcome { limits.outcome(of: measured.value) }

  /// Whether the expectation is to keep what there was: stated so, or a baseline that already fulfils it.
  var isKept: Bool {
    let expectation = terms.target.expectation
    if expectation.isToKeep { return true }
    guard !isSum, let baseline, let indicator = terms.indicator else { return false }
    return expectation.isMet(atStart: baseline, in: indicator)
  }

  /// The verdict, or why there is none.
  var judgement: Judgement {
    if terms.target.expectation.isDirectionOnly { return ofDirection }
    if isSum { return ofSum }
    if isOver, !measured.isComplete { return .notAssessable([.spanUnobserved]) }
    let outcome = outcome
    if outcome == .straddles { return .notAssessable([.straddling]) }
    let isKept = isKept
    // A value from before the baseline doesn't show what has happened since.
    if baseline != nil, terms.isBeforeBaseline(measured.day), isOver || outcome == .holds || isKept {
      return .notAssessable([.noValueSinceBaseline])
    }
    if outcome == .holds { return .verdict(isKept && !isOver ? .maintained : .met) }
    if isKept { return .verdict(.lost) }
    return isOver ? .verdict(.notMet) : byPath
  }
}

// MARK: - Which way only

extension TargetDecision {
  /// The judgement of an expectation that states only a direction: met by a change that is shown.
  private var ofDirection: Judgement {
    guard terms.isAfterBaseline(measured.day) else { return .notAssessable([.noValueSinceBaseline]) }
    // The count so far isn't yet the total.
    if isSum, !isOver { return terms.due == nil ? .notAssessable([.dueMissing]) : .verdict(.tooEarly) }
    if isOver, !measured.isComplete { return .notAssessable([.spanUnobserved]) }
    guard let change = change.certainty, let direction = change.direction else {
      return .notAssessable([.noiseRuleMissing])
    }
    let isShown = change.certainty == .shown
    if isShown, direction == terms.target.expectation.direction { return .verdict(.met) }
    if isOver { return .verdict(.notMet) }
    if terms.due == nil { return .notAssessable([.dueMissing]) }
    return .verdict(isShown ? .wrongWay : .tooEarly)
  }
}

extension ChangeCertainty {
  /// The direction of the change; `nil` without a statement.
  fileprivate var direction: Indicator.Direction.Known? {
    guard let estimate else { return nil }
    let none = method == .newcombeShares ? 0.0 : 1
    if estimate == none { return .neither }
    return estimate > none ? .higher : .lower
  }
}

// MARK: - Running sums

/// The part of an upper limit on a running sum that belongs to the time that has passed, and whether the sum keeps within it.
struct EvenShare: Sendable, Hashable {
  let limit: Double
  let outcome: ExpectedValues.Outcome

  /// Whether the sum has passed it.
  var isExceeded: Bool { outcome == .fails }
}

/// Running sums start from 0 and, where things are counted, only grow.
extension TargetDecision {
  private var isExceeded: Bool { limits.isCertainlyExceeded(by: measured.value) }
  private var isReached: Bool { limits.isCertainlyReached(by: measured.value) }

  /// Whether it is a sum whose time isn't over, and neither is its lower limit reached for good nor its upper one exceeded.
  private var isRunning: Bool {
    isSum && !isOver && !isExceeded && !(isReached && limits.upper == nil) && outcome != .straddles
  }

  /// How a running sum compares with its share of the upper limit; `nil` when it isn't judged by that.
  var evenShare: EvenShare? {
    guard !terms.target.expectation.isDirectionOnly, isRunning, terms.due != nil, let elapsed = progress.elapsed,
      let most = limits.upper?.exact
    else { return nil }
    let limit = most * elapsed
    return EvenShare(limit: limit, outcome: ExpectedValues(upper: Figure(limit)).outcome(of: measured.value))
  }

  private var ofSum: Judgement {
    // What has been exceeded or reached stays so, whatever the unobserved parts of the time held.
    if isExceeded { return .verdict(isKept ? .lost : .notMet) }
    if isReached, limits.upper == nil { return .verdict(isKept && !isOver ? .maintained : .met) }
    if isOver, !measured.isComplete { return .notAssessable([.spanUnobserved]) }
    if outcome == .straddles { return .notAssessable([.straddling]) }
    if !isOver { return ofRunningSum }
    if outcome == .holds { return .verdict(.met) }
    return .verdict(isKept ? .lost : .notMet)
  }

  private var ofRunningSum: Judgement {
    guard terms.due != nil else { return .notAssessable([.dueMissing]) }
    let share = evenShare
    if let share, share.isExceeded { return .verdict(.behind) }
    if !isReached { return byPath }
    if share?.outcome == .straddles { return .notAssessable([.straddling]) }
    if isKept { return .verdict(.maintained) }
    return .verdict(share == nil ? .tooEarly : .onPath)
  }
}

// MARK: - By the path

extension TargetDecision {
  /// Half-open bands of the pace, on unrounded values. Both ends of a range must lie in the same band.
  private var byPath: Judgement {
    guard terms.due != nil else { return .notAssessable([.dueMissing]) }
    let least = band(of: measured.value.lower)
    if measured.value.exact == nil, band(of: measured.value.upper) != least { return .notAssessable([.straddling]) }
    return .verdict(least)
  }

  private func band(of value: Double) -> Verdict {
    let point = TargetPath.Point(time: Double(measured.day.dayNumber), value: value)
    guard let path = progress.path, let position = try? path.position(of: point) else { return .tooEarly }
    let isAtStart = value.isClose(to: path.baseline.value)
    guard let pace = position.pace else {
      // Nothing was to be reached by then, so only a step back is informative.
      let least = min(0, path.attainment(of: position.expectedNow))
      return position.attainment < least && !isAtStart ? .wrongWay : .tooEarly
    }
    if pace < 0, isAtStart { return .farBehind }
    return PaceBand(of: pace).verdict
  }
}
