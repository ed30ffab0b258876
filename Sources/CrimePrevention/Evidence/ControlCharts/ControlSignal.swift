/// What one point of a control chart says (signal i styrdiagram): the first of the rules that holds for it.
@nonexhaustive
public enum ControlSignal: String, Sendable, Hashable, CaseIterable {
  /// Nothing but the usual variation (slumpvariation).
  case commonCause
  /// Over the upper limit.
  case aboveUpperLimit
  /// Under the lower limit.
  case belowLowerLimit
  /// One of seven points or more, each higher than the one before.
  case trendUp
  /// One of seven points or more, each lower than the one before.
  case trendDown
  /// One of two out of three points in the outer third over the mean.
  case twoOfThreeAbove
  /// One of two out of three points in the outer third under the mean.
  case twoOfThreeBelow
  /// One of seven points or more in a row over the mean.
  case shiftAbove
  /// One of seven points or more in a row under the mean.
  case shiftBelow

  /// Which way the signal points: up for points over the mean and for rises, also below the mean; `nil` for none.
  public var direction: ControlLimits.Improvement? {
    switch self {
    case .commonCause: nil
    case .aboveUpperLimit, .trendUp, .twoOfThreeAbove, .shiftAbove: .increase
    case .belowLowerLimit, .trendDown, .twoOfThreeBelow, .shiftBelow: .decrease
    }
  }
}
