/// The beta distribution: the regularised incomplete beta function I (lower tail) and its inverse.
///
/// Good to about 1e-11 of the smaller tail for parameters from ½ to 2 · 10⁹; work grows with the square root of the larger one.
package struct BetaDistribution {
  private let first: Double
  private let second: Double

  /// - Parameters:
  ///   - first: The parameter a, at least ½.
  ///   - second: The parameter b, at least ½.
  package init(_ first: Double, _ second: Double) {
    self.first = first
    self.second = second
  }

  /// Returns I(x; a, b) and its complement.
  ///
  /// - Parameters:
  ///   - share: The point x from 0 to 1.
  ///   - rest: 1 − x, passed separately, because it has more digits when x is close to 1.
  /// - Returns: The tails below and above x.
  package func tails(_ share: Double, rest: Double) -> Tails {
    guard share > 0 else { return Tails(logTail: -.infinity, isLower: true) }
    guard rest > 0 else { return Tails(logTail: -.infinity, isLower: false) }
    return tails(share, rest, logDensity: logDensity(share, rest))
  }

  /// Returns the odds x/(1 − x) at the point with a tail.
  ///
  /// Odds keep their digits at both ends, where x is nearly 0 or nearly 1.
  package func oddsQuantile(_ tail: Tail) -> Double { logOddsQuantile(tail).exponential }

  /// Returns the point with a tail.
  package func quantile(_ tail: Tail) -> Double { 1 / (1 + (-logOddsQuantile(tail)).exponential) }

  /// Returns ln(x/(1 − x)) at the point with a tail.
  func logOddsQuantile(_ tail: Tail) -> Double {
    // In w = ln(x/(1 − x)) the density xᵃ (1 − x)ᵇ / B(a, b) is log-concave.
    tail.point(from: guess(tail)) { logOdds in
      let share = 1 / (1 + (-logOdds).exponential)
      let rest = 1 / (1 + logOdds.exponential)
      guard share > 0, rest > 0 else { return (tails(share, rest: rest), -.infinity) }
      let logDensity = logDensity(share, rest)
      return (tails(share, rest, logDensity: logDensity), logDensity)
    }
  }

  /// ln(xᵃ (1 − x)ᵇ / B(a, b)).
  private func logDensity(_ share: Double, _ rest: Double) -> Double {
    SaddlePoint.logBinomial(first, second, share: share, rest: rest)
      + (first / (first + second)).naturalLogarithm + second.naturalLogarithm
  }

  private func tails(_ share: Double, _ rest: Double, logDensity: Double) -> Tails {
    let isLower = first * rest >= second * share
    let sum = isLower ? fraction(first, second, share, rest) : fraction(second, first, rest, share)
    return Tails(logTail: logDensity - sum.naturalLogarithm, isLower: isLower)
  }

  /// Returns the continued fraction by which xᵃ (1 − x)ᵇ / B(a, b) is divided to give I(x; a, b), for x up to the mean.
  ///
  /// It uses the distance from the mean, a(1 − x) − bx, as a whole, which keeps its digits when x is close to 1.
  /// Source: A. R. DiDonato and A. H. Morris, *Algorithm 708*, ACM Transactions on Mathematical Software 18 (1992),
  /// BFRAC.
  private func fraction(_ first: Double, _ second: Double, _ share: Double, _ rest: Double) -> Double {
    let distance = first * rest - second * share
    var lentz = LentzFraction(first: first * (distance + 1) / (first + 1))
    for step in 1..<IterationLimit.forParameter(max(first, second)) {
      let index = Double(step)
      let before = first + 2 * index - 1
      let inner = index * (second - index) * share / before
      let numerator = (first + index - 1) * ((first + second + index - 1) * share / before) * inner
      let outer = (first + index) * (distance + 1 + index * (1 + rest)) / (before + 2)
      if lentz.extend(by: numerator, over: index + inner + outer) { break }
    }
    return lentz.value
  }

  /// Returns the log-odds of a point near the wanted one, from the mean and spread of the log-odds.
  private func guess(_ tail: Tail) -> Double {
    let spread = (1 / first + 1 / second).squareRoot()
    return (first / second).naturalLogarithm + NormalDistribution.quantile(tail) * spread
  }
}

/// The number of successes among trials that each succeed with the same probability (binomialfördelning).
///
/// Successes and failures may be fractions, for counts that were divided by their dispersion.
struct BinomialDistribution {
  private let share: Double
  private let rest: Double

  /// - Parameters:
  ///   - share: The probability of success, above 0.
  ///   - rest: The probability of failure, 1 − share, passed separately to keep its digits.
  init(share: Double, rest: Double) {
    self.share = share
    self.rest = rest
  }

  /// P(X ≤ x) among x + y trials.
  func atMost(_ successes: Double, failures: Double) -> Double {
    failures > 0 ? BetaDistribution(successes + 1, failures).tails(share, rest: rest).upper : 1
  }

  /// P(X ≥ x) among x + y trials.
  func atLeast(_ successes: Double, failures: Double) -> Double {
    successes > 0 ? BetaDistribution(successes, failures + 1).tails(share, rest: rest).lower : 1
  }

  /// P(X = x) among x + y trials.
  func exactly(_ successes: Double, failures: Double) -> Double {
    guard successes > 0 else { return (failures * rest.naturalLogarithm).exponential }
    guard failures > 0 else { return (successes * share.naturalLogarithm).exponential }
    return SaddlePoint.logBinomial(successes, failures, share: share, rest: rest).exponential
  }
}

/// Student's t distribution.
///
/// Its square is a ratio of chi-squares: t²/(ν + t²) is beta distributed with ½ and ν/2.
package struct StudentTDistribution {
  private let degreesOfFreedom: Double

  /// - Parameter degreesOfFreedom: ν, at least 1.
  package init(degreesOfFreedom: Double) {
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// Returns the probability of being at least as far from 0, on either side.
  ///
  /// Below 1e-300 the result may be 0.
  package func bothTails(_ t: Double) -> Double {
    let odds = t * (t / degreesOfFreedom)
    guard odds.isFinite else { return 0 }
    return BetaDistribution(0.5, degreesOfFreedom / 2).tails(odds / (1 + odds), rest: 1 / (1 + odds)).upper
  }

  /// Returns the point with a tail.
  package func quantile(_ tail: Tail) -> Double {
    let (probability, isLower) = tail.smaller
    guard probability < 0.5 else { return 0 }
    // t²/ν are the odds; half of their logarithm, because t² may leave the range of a `Double`.
    let logOdds = BetaDistribution(0.5, degreesOfFreedom / 2).logOddsQuantile(.upper(2 * probability))
    let distance = degreesOfFreedom.squareRoot() * (logOdds / 2).exponential
    return isLower ? -distance : distance
  }
}
