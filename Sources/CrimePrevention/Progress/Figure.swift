/// A value, or the range that it is known to lie in.
package struct Figure: Sendable, Hashable {
  package let lower: Double
  package let upper: Double

  package init(_ value: Double) {
    lower = value
    upper = value
  }

  package init(_ range: ValueRange) {
    lower = min(range.min, range.max)
    upper = max(range.min, range.max)
  }

  /// The value, when it is known exactly.
  package var exact: Double? { lower == upper ? lower : nil }

  func scaled(by factor: Double) -> Figure {
    Figure(ValueRange(min: lower * factor, max: upper * factor))
  }
}

extension Double {
  /// Whether the value is `limit` or more. Values meant to be equal can differ in their last digits, so a difference of
  /// less than a billionth part counts as none.
  func isAtLeast(_ limit: Double) -> Bool {
    self >= limit || abs(self - limit) <= 1e-9 * Swift.max(magnitude, limit.magnitude)
  }
}

/// Between which limits a value must lie.
struct Requirement {
  var lower: Figure?
  var upper: Figure?

  enum Outcome {
    case holds, fails, straddles
  }

  func outcome(of value: Figure) -> Outcome {
    let isAbove = lower.map { value.lower.isAtLeast($0.upper) } ?? true
    let isBelow = upper.map { $0.lower.isAtLeast(value.upper) } ?? true
    if isAbove, isBelow { return .holds }
    let isTooLow = lower.map { !value.upper.isAtLeast($0.lower) } ?? false
    let isTooHigh = upper.map { !$0.upper.isAtLeast(value.lower) } ?? false
    return isTooLow || isTooHigh ? .fails : .straddles
  }

  /// The limit that a value outside must reach, when it is known exactly.
  func goal(from value: Double) -> Double? {
    if let lower = lower?.exact, value < lower { return lower }
    if let upper = upper?.exact, value > upper { return upper }
    return nil
  }
}
