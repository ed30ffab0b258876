/// Student's t distribution.
///
/// Its square is a ratio of chi-squares: t²/(ν + t²) is beta distributed with ½ and ν/2.
package struct StudentTDistribution {
  private let degreesOfFreedom: Double

  /// - Parameter degreesOfFreedom: ν, at least 1.
  package init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The probability of being at least as far from 0, on either side.
  ///
  /// Below 1e-300 it may be given as 0.
  package func bothTails(_ t: Double) -> Double {
    let odds = t * (t / degreesOfFreedom)
    guard odds.isFinite else { return 0 }
    return BetaDistribution(0.5, degreesOfFreedom / 2).tails(odds / (1 + odds), rest: 1 / (1 + odds)).upper
  }

  /// The point with a tail.
  package func quantile(_ tail: Tail) -> Double {
    let (probability, isLower) = tail.smaller
    guard probability < 0.5 else { return 0 }
    // t²/ν are the odds; half of their logarithm, because t² may leave the range.
    let logOdds = BetaDistribution(0.5, degreesOfFreedom / 2).logOddsQuantile(.upper(2 * probability))
    let distance = degreesOfFreedom.squareRoot() * (logOdds / 2).exponential
    return isLower ? -distance : distance
  }
}
