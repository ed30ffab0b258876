/// What one point of a control chart says (signal i styrdiagram): the first of the rules that holds for it.
///
/// 1. Strictly outside a limit. 2. Seven points that each rise, or each fall; an equal value breaks it. 3. Two of three points
/// in a row in the outer third but not outside the limit, all three on that side of the mean. 4. Seven points in a row on one
/// side of the mean; one on the mean breaks it.
///
/// A signal says that something else than the usual variation is at work, not what. Assumes values that don't depend on their
/// neighbours: not for rolling sums. Among 100 points of a process that nothing changes, a few signals come by chance.
///
/// Source: NHS England, *Making data count*; the logic of NHSRplotthedots, the R package of the NHS-R Community.
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
  package var direction: ControlLimits.Improvement? {
    switch self {
    case .commonCause: nil
    case .aboveUpperLimit, .trendUp, .twoOfThreeAbove, .shiftAbove: .increase
    case .belowLowerLimit, .trendDown, .twoOfThreeBelow, .shiftBelow: .decrease
    }
  }
}
