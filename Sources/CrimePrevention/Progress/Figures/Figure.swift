/// A value, or the range that it is known to lie in.
public struct Figure: Sendable, Hashable {
  /// The value, or the least that it may be.
  public let lower: Double
  /// The value, or the most that it may be.
  public let upper: Double

  /// A value that is known exactly.
  public init(_ value: Double) {
    lower = value
    upper = value
  }

  /// A value of which only a range is known, whichever of its ends comes first.
  public init(_ range: ValueRange) {
    lower = min(range.min, range.max)
    upper = max(range.min, range.max)
  }

  /// The value, when it is known exactly.
  public var exact: Double? { lower == upper ? lower : nil }

  func scaled(by factor: Double) -> Figure {
    Figure(ValueRange(min: lower * factor, max: upper * factor))
  }
}

extension Double {
  /// Whether the value is `limit` or more. Values meant to be equal can differ in their last digits, so a difference of
  /// less than a billionth part counts as none.
  func isAtLeast(_ limit: Double) -> Bool {
    self >= limit || isClose(to: limit)
  }

  /// Whether two values differ by no more than a billionth part, as values meant to be equal can.
  func isClose(to other: Double) -> Bool {
    abs(self - other) <= 1e-9 * Swift.max(magnitude, other.magnitude)
  }
}
