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

  /// A value of which only a range is known, with its ends in either order.
  public init(_ range: ValueRange) {
    lower = min(range.min, range.max)
    upper = max(range.min, range.max)
  }

  /// The value, when it is known exactly.
  public var exact: Double? { lower == upper ? lower : nil }

  func scaled(by factor: Double) -> Figure {
    Figure(ValueRange(min: lower * factor, max: upper * factor))
  }

  func moved(by distance: Double) -> Figure {
    Figure(ValueRange(min: lower + distance, max: upper + distance))
  }
}

/// A value with the time that it is about.
public struct ObservedFigure: Sendable, Hashable {
  /// The time; for a sum or mean from the start of counting through the last value.
  public let period: ReportingPeriod
  /// The value, in the indicator's unit.
  public let value: Figure

  /// The day of the value on the time axis: the last one of its period.
  public var day: CalendarDate { period.last }
}

extension Double {
  /// Returns whether the value is `limit` or more. Values meant to be equal can differ in their last digits, so a
  /// difference of at most one part in a billion counts as none.
  func isAtLeast(_ limit: Double) -> Bool {
    self >= limit || isClose(to: limit)
  }

  /// Returns whether two values differ by at most one part in a billion, as values meant to be equal can.
  func isClose(to other: Double) -> Bool {
    abs(self - other) <= 1e-9 * Swift.max(magnitude, other.magnitude)
  }
}
