/// The values between which an estimated quantity may well lie (konfidensintervall), in the unit of that quantity.
///
/// The level is a property of the procedure: 95 % of intervals made like this one cover the quantity. It isn't the
/// probability that this one does.
public struct ConfidenceInterval: Sendable, Hashable {
  /// The smallest value.
  public let lower: Double
  /// The largest value, at least ``lower``; infinity when nothing limits it.
  public let upper: Double
  /// The confidence level that the interval was made for.
  public let confidence: ConfidenceLevel

  /// Bounds that rounding has reversed are taken as one value.
  init(_ lower: Double, _ upper: Double, _ confidence: ConfidenceLevel) {
    self.lower = min(lower, upper)
    self.upper = upper
    self.confidence = confidence
  }

  /// The distance between the bounds, which may be infinite.
  package var width: Double { upper - lower }

  /// Returns whether a value lies in the interval, its ends included.
  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// Returns the interval with both bounds multiplied by a positive factor.
  func scaled(by factor: Double) -> ConfidenceInterval {
    ConfidenceInterval(lower * factor, upper * factor, confidence)
  }
}

/// An interval and the p-value of the test that belongs to it.
public struct TestedInterval: Sendable, Hashable {
  /// The interval.
  public let interval: ConfidenceInterval
  /// The probability, if only chance were at work, of a result at least as far from "no difference", on either side.
  public let pValue: Double
}

/// How often intervals made by one procedure should cover what they estimate (konfidensgrad).
///
/// 95 % is customary; nothing in the methods depends on it. The same level decides whether a change is shown: at 95 % a
/// difference that chance alone causes in at most one case in twenty.
public struct ConfidenceLevel: Sendable, Hashable {
  /// The level as a share, above 0 and below 1.
  public let value: Double

  /// A level, or `nil` when the share isn't above 0 and below 1.
  public init?(_ value: Double) {
    guard value > 0, value < 1 else { return nil }
    self.init(checked: value)
  }

  private init(checked value: Double) {
    self.value = value
  }

  /// 90 %.
  public static let percent90 = ConfidenceLevel(checked: 0.90)
  /// 95 %.
  public static let percent95 = ConfidenceLevel(checked: 0.95)
  /// 99 %.
  public static let percent99 = ConfidenceLevel(checked: 0.99)

  /// The probability that's left outside, on both sides together (signifikansnivå, α).
  package var significance: Double { 1 - value }

  /// The probability that's left outside on each side.
  var tail: Double { significance / 2 }

  /// How many standard errors an approximate interval reaches to each side.
  var z: Double { NormalDistribution.quantile(.upper(tail)) }
}
