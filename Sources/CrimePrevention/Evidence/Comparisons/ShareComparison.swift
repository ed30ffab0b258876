/// Two shares of independent samples side by side, in share units: 0.05 is five percentage points (procentenheter).
///
/// ```swift
/// let change = ShareComparison(
///   from: try ObservedShare(312, of: 1_200), to: try ObservedShare(360, of: 1_180))
/// change.difference                    // 0.045
/// change.interval                      // 0.009 to 0.081
/// ```
///
/// Not for the same persons asked twice, nor for mutually exclusive parts of one whole. A difference beyond chance
/// isn't the effect of a measure.
public struct ShareComparison: Sendable, Hashable {
  /// The share to compare with.
  package let earlier: ObservedShare
  /// The share to compare.
  package let later: ObservedShare
  /// The later share less the earlier one, −1 to 1.
  public let difference: Double
  /// The values between which the difference may well lie: Newcombe's method 10.
  ///
  /// From Wilson's bounds of each share, p₂ with l₂ and u₂ being the later one: d − √((p₂ − l₂)² + (u₁ − p₁)²) to
  /// d + √((u₂ − p₂)² + (p₁ − l₁)²). Covers close to the stated level even for few answers and for shares near 0 and 1.
  ///
  /// Source: R. G. Newcombe (1998), Statistics in Medicine 17, 873–890.
  public let interval: ConfidenceInterval
  /// The distance from "no difference" in standard errors of the pooled share, d/√(p̄(1 − p̄)(1/n₁ + 1/n₂)).
  ///
  /// 0 when both shares are 0 or both are 1.
  package let statistic: Double
  /// The p-value of that statistic, two-sided; an approximation from about 5 successes and 5 failures in each sample.
  public let pValue: Double

  /// Compares two shares.
  ///
  /// - Parameters:
  ///   - earlier: The share to compare with.
  ///   - later: The share to compare, of another sample.
  ///   - confidence: The level of the interval.
  public init(from earlier: ObservedShare, to later: ObservedShare, confidence: ConfidenceLevel = .percent95) {
    self.earlier = earlier
    self.later = later
    let difference = later.value - earlier.value
    let (before, after) = (earlier.interval(confidence: confidence), later.interval(confidence: confidence))
    let down = Self.distance(later.value - after.lower, before.upper - earlier.value)
    let up = Self.distance(after.upper - later.value, earlier.value - before.lower)
    self.difference = difference
    interval = ConfidenceInterval(max(-1, difference - down), min(1, difference + up), confidence)
    let pooled = Self.pooledError(earlier, later)
    statistic = pooled > 0 ? difference / pooled : 0
    pValue = NormalDistribution.bothTails(statistic)
  }

  /// Whether the difference is beyond chance: the interval excludes 0 and the test agrees.
  ///
  /// Both are approximations and differ at the margin; when only one of them finds a difference, it isn't shown.
  var isBeyondChance: Bool { !interval.contains(0) && pValue < interval.confidence.significance }

  private static func distance(_ first: Double, _ second: Double) -> Double {
    (first * first + second * second).squareRoot()
  }

  private static func pooledError(_ earlier: ObservedShare, _ later: ObservedShare) -> Double {
    let weight = 1 / (1 + earlier.effectiveSize / later.effectiveSize)
    let share = earlier.value + (later.value - earlier.value) * weight
    return (share * (1 - share) * (1 / earlier.effectiveSize + 1 / later.effectiveSize)).squareRoot()
  }
}
