/// Two counts given their sum: the later one is binomial, with the share of the exposure that is later.
struct ConditionalCounts {
  /// What the counts were divided by, at least 1.
  let dispersion: Double
  /// The later rate divided by the earlier one.
  let ratio: Double
  private let earlier: Double
  private let later: Double
  /// t₁/t₂, what turns odds into a ratio of rates.
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

  /// P(so few later events), if the rates are equal.
  var lowerTail: Double { ifEqual.atMost(later, failures: earlier) }

  /// P(so many later events), if the rates are equal.
  var upperTail: Double { ifEqual.atLeast(later, failures: earlier) }

  var doubledTail: Double { min(1, 2 * min(lowerTail, upperTail)) }

  /// Whether a change is beyond chance: the exact test's p-value is below the significance.
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
