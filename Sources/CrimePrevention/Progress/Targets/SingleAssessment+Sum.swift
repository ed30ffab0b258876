/// Running sums: they start from 0 and, where things are counted, only grow.
extension SingleAssessment {
  mutating func decideSum(
    _ requirement: ExpectedValues,
    _ measured: Measured,
    _ outcome: ExpectedValues.Outcome,
    isOver: Bool
  ) {
    let isExceeded = requirement.upper.map { !$0.upper.isAtLeast(measured.value.lower) } ?? false
    let isReached = requirement.lower.map { measured.value.lower.isAtLeast($0.upper) } ?? true
    // What has been exceeded or reached stays so, whatever the unobserved parts of the time held.
    if isExceeded {
      result.verdict = result.isKept ? .lost : .notMet
    } else if isReached, requirement.upper == nil {
      result.verdict = result.isKept && !isOver ? .maintained : .met
    } else if isOver {
      if !measured.isComplete { return refuse([.spanUnobserved]) }
      if outcome == .straddles { return refuse([.straddling]) }
      result.verdict = outcome == .holds ? .met : result.isKept ? .lost : .notMet
    } else if outcome == .straddles {
      refuse([.straddling])
    } else {
      decideRunning(requirement, measured, isReached: isReached)
    }
  }

  /// A sum whose time isn't over: neither is its lower limit reached for good, nor its upper one exceeded.
  private mutating func decideRunning(_ requirement: ExpectedValues, _ measured: Measured, isReached: Bool) {
    guard frame.due != nil else { return refuse([.dueMissing]) }
    let share = shareOfLimit(requirement.upper, measured)
    if share == .fails {
      result.isOverShare = true
      result.verdict = .behind
    } else if !isReached {
      decideByPath(measured)
    } else if share == .straddles {
      refuse([.straddling])
    } else {
      result.verdict = result.isKept ? .maintained : share == nil ? .tooEarly : .onPath
    }
  }

  /// Whether a sum keeps within the part of its upper limit that belongs to the time that has passed.
  private mutating func shareOfLimit(_ limit: Figure?, _ measured: Measured) -> ExpectedValues.Outcome? {
    guard let elapsed = result.elapsed, let most = limit?.exact else { return nil }
    result.limitSoFar = most * elapsed
    if result.goalValue == nil { result.expectedNow = most * elapsed }
    return ExpectedValues(upper: Figure(most * elapsed)).outcome(of: measured.value)
  }
}
