/// The number of successes among trials that each succeed with the same probability (binomialfördelning).
///
/// Successes and failures may be fractions, for counts that were divided by their dispersion.
struct BinomialDistribution {
  private let share: Double
  private let rest: Double

  /// - Parameters:
  ///   - share: The probability of success, above 0.
  ///   - rest: The probability of failure, 1 − share, given apart to keep its digits.
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
