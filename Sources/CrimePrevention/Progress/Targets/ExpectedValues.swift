/// Between which limits a value must lie for an expectation to hold, both included (förväntade värden).
///
/// Without limits the expectation says only which way: increase or decrease.
public struct ExpectedValues: Sendable, Hashable {
  /// The least that is expected, in the indicator's unit; `nil` when any lower value will do.
  public internal(set) var lower: Figure?
  /// The most that is expected, in the indicator's unit; `nil` when any higher value will do.
  public internal(set) var upper: Figure?

  enum Outcome {
    case holds, fails, straddles
  }

  func outcome(of value: Figure) -> Outcome {
    let isAbove = lower.map { value.lower.isAtLeast($0.upper) } ?? true
    let isBelow = upper.map { $0.lower.isAtLeast(value.upper) } ?? true
    if isAbove, isBelow { return .holds }
    let isTooLow = lower.map { !value.upper.isAtLeast($0.lower) } ?? false
    let isTooHigh = upper.map { !$0.upper.isAtLeast(value.lower) } ?? false
    return isTooLow || isTooHigh ? .fails : .straddles
  }

  /// The limit that a value lies on the wrong side of; `nil` when it holds or can't be told.
  func limit(missedBy value: Figure) -> Double? {
    if let lower, !value.upper.isAtLeast(lower.lower) { return lower.lower }
    if let upper, !upper.upper.isAtLeast(value.lower) { return upper.upper }
    return nil
  }

  /// The limit that a value outside must reach, when it is known exactly.
  func goal(from value: Double) -> Double? {
    if let lower = lower?.exact, !value.isAtLeast(lower) { return lower }
    if let upper = upper?.exact, !upper.isAtLeast(value) { return upper }
    return nil
  }
}
