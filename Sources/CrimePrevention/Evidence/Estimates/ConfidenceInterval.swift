/// Between which values an estimated quantity may well lie (konfidensintervall), in the unit of that quantity.
///
/// The level belongs to the way of making intervals: 95 % of intervals made like this one cover the quantity. It isn't the
/// probability that this one does.
public struct ConfidenceInterval: Sendable, Hashable {
  /// The smallest value.
  public let lower: Double
  /// The largest value, at least ``lower``; infinity when nothing limits it.
  public let upper: Double
  /// The confidence level that the interval was made for.
  public let confidence: ConfidenceLevel

  /// Bounds that rounding has turned around are taken as one value.
  init(_ lower: Double, _ upper: Double, _ confidence: ConfidenceLevel) {
    self.lower = min(lower, upper)
    self.upper = upper
    self.confidence = confidence
  }

  /// The distance between the bounds, which may be infinite.
  package var width: Double { upper - lower }

  /// Whether a value lies in the interval, its ends included.
  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// Both bounds multiplied by a positive factor.
  func scaled(by factor: Double) -> ConfidenceInterval {
    ConfidenceInterval(lower * factor, upper * factor, confidence)
  }
}

/// An interval and the p-value of the test that belongs to it.
public struct TestedInterval: Sendable, Hashable {
  /// The interval.
  public let interval: ConfidenceInterval
  /// The probability, were nothing but chance at work, of a result at least as far from "no difference", on either side.
  public let pValue: Double
}
