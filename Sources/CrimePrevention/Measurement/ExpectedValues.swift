/// The limits, both included, between which a value must lie for an expectation to hold (förväntade värden).
///
/// Without limits the expectation states only a direction: increase or decrease. Values are compared with a tolerance
/// of one part in a billion, since values meant to be equal can differ in their last digits.
public struct ExpectedValues: Sendable, Hashable {
  /// The least that is expected, in the indicator's unit; `nil` when any lower value will do.
  public let lower: Figure?
  /// The most that is expected, in the indicator's unit; `nil` when any higher value will do.
  public let upper: Figure?

  init(lower: Figure? = nil, upper: Figure? = nil) {
    self.lower = lower
    self.upper = upper
  }

  enum Outcome {
    case holds, fails, straddles
  }

  /// Returns whether a value lies within the limits: wholly, not at all, or depending on where in its range it is.
  func outcome(of value: Figure) -> Outcome {
    let side = side(of: value)
    if side != nil { return .fails }
    return isCertainlyReached(by: value) && !mayBeExceeded(by: value) ? .holds : .straddles
  }

  /// Returns the limit that a value lies on the wrong side of; `nil` when it lies within them or this can't be
  /// determined.
  func limit(missedBy value: Figure) -> Double? {
    switch side(of: value) {
    case .higher: lower?.lower
    case .lower: upper?.upper
    case .neither, nil: nil
    }
  }

  /// Returns the direction in which a value must move to come within the limits; `nil` when it lies there or this can't
  /// be determined.
  func direction(from value: Figure) -> Indicator.Direction.Known? { side(of: value) }

  /// Returns the limit that a value outside must reach, when the limit is known exactly.
  func goal(from value: Double) -> Double? {
    if let lower = lower?.exact, !value.isAtLeast(lower) { return lower }
    if let upper = upper?.exact, !upper.isAtLeast(value) { return upper }
    return nil
  }

  /// Returns whether there is only one limit, known exactly, and it is the value itself.
  func areOneLimit(at value: Figure) -> Bool {
    guard let value = value.exact, let limit = (lower ?? upper)?.exact, (upper ?? lower)?.exact == limit else {
      return false
    }
    return limit.isClose(to: value)
  }

  /// Returns whether a value certainly isn't too low.
  func isCertainlyReached(by value: Figure) -> Bool {
    guard let lower else { return true }
    return value.lower.isAtLeast(lower.upper)
  }

  /// Returns whether a value certainly is too high.
  func isCertainlyExceeded(by value: Figure) -> Bool {
    guard let upper else { return false }
    return !upper.upper.isAtLeast(value.lower)
  }

  private func mayBeExceeded(by value: Figure) -> Bool {
    guard let upper else { return false }
    return !upper.lower.isAtLeast(value.upper)
  }

  private func side(of value: Figure) -> Indicator.Direction.Known? {
    if let lower, !value.upper.isAtLeast(lower.lower) { return .higher }
    return isCertainlyExceeded(by: value) ? .lower : nil
  }
}
