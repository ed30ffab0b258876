/// A share of a sample or of cases (andel): a number out of a total.
///
/// ```swift
/// let share = try ObservedShare(2_190, of: 2_576)
/// share.interval()                     // Wilson, 95 %
/// ```
///
/// Assumes that each answer is independent of the others and equally likely to be sampled. For weighted or clustered
/// surveys (classes, households), pass the design effect: then only as many answers count as a simple sample would have
/// needed.
public struct ObservedShare: Sendable, Hashable {
  /// The share, 0 to 1.
  public let value: Double
  /// How many independent answers the share is worth: the number of answers divided by the design effect.
  public let effectiveSize: Double

  /// A share of counted answers or cases.
  ///
  /// - Parameters:
  ///   - successes: How many have the property, at least 0.
  ///   - trials: How many were asked or examined, at least 1 and at least as many as have the property.
  /// - Throws: ``EvidenceError/noObservations`` for 0 trials, ``EvidenceError/negativeCount``,
  ///   ``EvidenceError/countTooLarge`` above ``EventCount/largest``, ``EvidenceError/moreSuccessesThanTrials``.
  public init(_ successes: Int, of trials: Int) throws(EvidenceError) {
    guard successes >= 0, trials >= 0 else { throw .negativeCount }
    guard trials > 0 else { throw .noObservations }
    guard trials <= EventCount.largest else { throw .countTooLarge }
    guard successes <= trials else { throw .moreSuccessesThanTrials }
    value = Double(successes) / Double(trials)
    effectiveSize = Double(trials)
  }

  /// A share as a survey states it.
  ///
  /// - Parameters:
  ///   - value: The share, 0 to 1.
  ///   - sampleSize: The number of answers, positive.
  ///   - designEffect: How many times larger the variance is than that of a simple sample of the same size (designeffekt).
  /// - Throws: ``EvidenceError/notAProbability``, or ``EvidenceError/outOfRange`` for a size or an effect that isn't
  ///   positive and finite.
  public init(_ value: Double, sampleSize: Double, designEffect: Double = 1) throws(EvidenceError) {
    self.value = try EvidenceError.checkedShare(value)
    let size = try EvidenceError.checkedPositive(sampleSize)
    effectiveSize = try EvidenceError.checkedPositive(size / EvidenceError.checkedPositive(designEffect))
  }

  /// Returns another share, 0 to 1, of a sample of the same size.
  func with(_ value: Double) -> ObservedShare { ObservedShare(checked: value, effectiveSize) }

  private init(checked value: Double, _ effectiveSize: Double) {
    self.value = value
    self.effectiveSize = effectiveSize
  }

  /// Whether the share rests on so few answers that it needs a remark: fewer than 30.
  ///
  /// Source of the limit: J. D. Parker and others, *National Center for Health Statistics data presentation standards for
  /// proportions*, Vital and Health Statistics 2:175 (2017).
  package var restsOnFewAnswers: Bool { effectiveSize < 30 }

  /// Returns the values between which the share in the whole population may well lie: Wilson's score interval, as
  /// shares.
  ///
  /// With x = n·p: (2x + z² ± z√(z² + 4x(1 − p))) / (2(n + z²)). The share 0 gives the lower bound 0 exactly, the share
  /// 1 the upper bound 1 exactly. Covers about the stated level on average over shares, not for each of them.
  ///
  /// Not for a whole population that was counted (where nothing is estimated, unless its cases are seen as drawn by
  /// chance from what could have happened), nor for averages of shares. When a sample includes more than 5 % of the
  /// population, the interval is too wide.
  ///
  /// Source: E. B. Wilson (1927), Journal of the American Statistical Association 22.
  public func interval(confidence: ConfidenceLevel = .percent95) -> ConfidenceInterval {
    let bounds = WilsonBounds(effectiveSize * value, effectiveSize * (1 - value), z: confidence.z)
    return ConfidenceInterval(bounds.lower, bounds.upper, confidence)
  }
}

extension ObservedShare {
  /// Returns how many times larger the variance of a weighted sample is than that of a simple one, at least 1:
  /// n·Σw²/(Σw)².
  ///
  /// Assumes that the weights are unrelated to what is asked, which makes it a cautious figure; it doesn't take
  /// clusters such as school classes into account. The sample is worth its number of answers divided by it.
  ///
  /// Source: L. Kish, *Survey Sampling* (1965).
  ///
  /// - Parameter weights: One for each answer, none negative, not all 0. Only their proportions matter.
  /// - Returns: The design effect, for ``init(_:sampleSize:designEffect:)``.
  /// - Throws: ``EvidenceError/noObservations`` without a weight above 0, ``EvidenceError/outOfRange`` for a negative
  ///   one or one that can't be calculated with.
  public static func designEffect(ofWeights weights: [Double]) throws(EvidenceError) -> Double {
    var sum = 0.0
    var squares = 0.0
    for weight in weights {
      guard weight >= 0 else { throw .outOfRange }
      sum += try EvidenceError.checked(weight)
      squares += weight * weight
    }
    guard squares > 0 else { throw .noObservations }
    return Double(weights.count) / (sum / squares * sum)
  }
}

/// Wilson's bounds of a share for x successes and y failures, both of which may be fractions.
struct WilsonBounds {
  /// From 0; exactly 0 without successes.
  let lower: Double
  /// To 1; exactly 1 without failures.
  let upper: Double

  init(_ successes: Double, _ failures: Double, z: Double) {
    let trials = successes + failures
    let spread = z * (z * z + 4 * successes * (failures / trials)).squareRoot()
    let upper = (2 * successes + z * z + spread) / (2 * (trials + z * z))
    self.upper = failures > 0 ? min(upper, 1) : 1
    // The product of both bounds is x²/(n(n + z²)); the plain formula is a difference of two nearly equal numbers.
    let product = (successes / trials) * (successes / (trials + z * z))
    lower = successes > 0 ? min(product / self.upper, self.upper) : 0
  }
}
