/// Two counts side by side: how many times more events, and whether chance explains it (jämförelse av två antal).
///
/// ```swift
/// let change = CountComparison(from: try EventCount(61), to: try EventCount(162))
/// change.rateRatio?.estimate           // 2.656
/// change.rateRatio?.exact.interval     // 1.967 to 3.626
/// ```
///
/// Assumes that events happen independently of each other and that both counts were made in the same way. Pass a
/// ``DispersionIndex`` when they come in clusters. Not for sums that overlap, such as rolling twelve months, nor for
/// the two extreme values out of many. A difference beyond chance isn't the effect of a measure: places that were
/// chosen because they were bad tend to improve anyway (regression to the mean), and the number of reports depends on
/// how much is reported and looked for.
public struct CountComparison: Sendable, Hashable {
  /// The count to compare with.
  package let earlier: EventCount
  /// The count to compare.
  package let later: EventCount
  /// The dispersion φ that the counts were divided by, 1 when they weren't.
  package let dispersion: Double
  /// The confidence level of the intervals.
  package let confidence: ConfidenceLevel
  /// How the later rate relates to the earlier one; `nil` when there were no events at all, which allows no statement.
  public let rateRatio: RateRatio?

  /// Compares two counts.
  ///
  /// - Parameters:
  ///   - earlier: The count to compare with.
  ///   - later: The count to compare, with its exposure in the same unit.
  ///   - dispersion: How much more such counts vary than independent events do, from a series of them. Above 1, both
  ///     counts are divided by it, which makes standard errors √φ times larger, as an effective sample size does for shares.
  ///   - confidence: The level of the intervals.
  /// - Complexity: O(√n) of the larger count.
  public init(
    from earlier: EventCount,
    to later: EventCount,
    dispersion: DispersionIndex? = nil,
    confidence: ConfidenceLevel = .percent95
  ) {
    self.earlier = earlier
    self.later = later
    self.confidence = confidence
    let counts = ConditionalCounts(earlier, later, dispersion: dispersion)
    self.dispersion = counts?.dispersion ?? 1
    rateRatio = counts.map { RateRatio($0, confidence) }
  }
}

/// The later rate divided by the earlier one (kvot), with its intervals and tests.
///
/// Given the sum n of both counts, the later one is binomial with n trials and the share t₂/(t₁ + t₂) of the exposure, if the
/// rates are equal. Bounds of its share p become bounds of the ratio by p/(1 − p) · t₁/t₂.
public struct RateRatio: Sendable, Hashable {
  /// The ratio; infinite when all events are later ones.
  public let estimate: Double
  /// The exact interval and test: Clopper and Pearson's bounds, and twice the smaller tail, at most 1.
  ///
  /// Covers at least the stated level. The interval excludes 1 exactly when the p-value is below the significance.
  /// Source: C. J. Clopper and E. S. Pearson (1934), Biometrika 26.
  public let exact: TestedInterval
  /// The exact p-value with only half of the probability of the observed counts: less conservative than ``exact``.
  ///
  /// Source: H. O. Lancaster (1961), Journal of the American Statistical Association 56.
  package let midPValue: Double
  /// Wilson's interval and the score test: an approximation for larger counts.
  package let score: TestedInterval
  /// The score test's distance from "equal rates" in standard errors, negative for a decrease.
  package let scoreStatistic: Double
  /// The interval e^(ln ratio ± z√(1/x₁ + 1/x₂)), as often given in tables; `nil` when one of the counts is 0.
  package let logWald: ConfidenceInterval?

  init(_ counts: ConditionalCounts, _ confidence: ConfidenceLevel) {
    estimate = counts.ratio
    exact = TestedInterval(interval: counts.exactInterval(confidence), pValue: counts.doubledTail)
    midPValue = counts.doubledMidTail
    scoreStatistic = counts.scoreStatistic
    score = TestedInterval(
      interval: counts.scoreInterval(confidence),
      pValue: NormalDistribution.bothTails(scoreStatistic)
    )
    logWald = counts.logWaldInterval(confidence)
  }
}

/// Two counts given their sum: the later one is binomial, with the share of the exposure that is later.
struct ConditionalCounts {
  /// What the counts were divided by, at least 1.
  let dispersion: Double
  /// The later rate divided by the earlier one.
  let ratio: Double
  private let earlier: Double
  private let later: Double
  /// t₁/t₂, which turns odds into a ratio of rates.
  private let exposureOdds: Double
  private let laterShare: Double
  private let earlierShare: Double

  /// Two counts, each divided by a dispersion above 1; `nil` when there were no events at all.
  init?(_ earlier: EventCount, _ later: EventCount, dispersion: DispersionIndex?) {
    guard earlier.count + later.count > 0 else { return nil }
    self.dispersion = max(1, dispersion?.value ?? 1)
    self.earlier = Double(earlier.count) / self.dispersion
    self.later = Double(later.count) / self.dispersion
    exposureOdds = earlier.exposure / later.exposure
    ratio = earlier.count > 0 ? Double(later.count) / Double(earlier.count) * exposureOdds : .infinity
    laterShare = 1 / (1 + exposureOdds)
    earlierShare = 1 / (1 + 1 / exposureOdds)
  }

  private var ifEqual: BinomialDistribution { BinomialDistribution(share: laterShare, rest: earlierShare) }

  /// P(at most this many later events), if the rates are equal.
  var lowerTail: Double { ifEqual.atMost(later, failures: earlier) }

  /// P(at least this many later events), if the rates are equal.
  var upperTail: Double { ifEqual.atLeast(later, failures: earlier) }

  var doubledTail: Double { min(1, 2 * min(lowerTail, upperTail)) }

  /// Returns whether a change is beyond chance: the exact test's p-value is below the significance.
  func isBeyondChance(_ confidence: ConfidenceLevel = .percent95) -> Bool { doubledTail < confidence.significance }

  var doubledMidTail: Double {
    min(1, 2 * min(lowerTail, upperTail) - ifEqual.exactly(later, failures: earlier))
  }

  var scoreStatistic: Double {
    let sum = earlier + later
    return (later - sum * laterShare) / (sum * laterShare * earlierShare).squareRoot()
  }

  func exactInterval(_ confidence: ConfidenceLevel) -> ConfidenceInterval {
    let tail = confidence.tail
    let lower = later > 0 ? BetaDistribution(later, earlier + 1).oddsQuantile(.lower(tail)) : 0
    let upper = earlier > 0 ? BetaDistribution(later + 1, earlier).oddsQuantile(.upper(tail)) : .infinity
    return ConfidenceInterval(lower, upper, confidence).scaled(by: exposureOdds)
  }

  func scoreInterval(_ confidence: ConfidenceLevel) -> ConfidenceInterval {
    let z = confidence.z
    let share = WilsonBounds(later, earlier, z: z)
    let rest = WilsonBounds(earlier, later, z: z)
    let upper = rest.lower > 0 ? share.upper / rest.lower : .infinity
    return ConfidenceInterval(share.lower / rest.upper, upper, confidence).scaled(by: exposureOdds)
  }

  func logWaldInterval(_ confidence: ConfidenceLevel) -> ConfidenceInterval? {
    guard earlier > 0, later > 0 else { return nil }
    let factor = (confidence.z * (1 / earlier + 1 / later).squareRoot()).exponential
    return ConfidenceInterval(ratio / factor, ratio * factor, confidence)
  }
}
