/// Where values stand between the bottom and the top of a plot.
struct ValueScale: Sendable {
  let ticks: Ticks
  let bottom: Double
  let top: Double

  /// The height of a value; one beyond the scale stands at its end.
  func y(_ value: Double) -> Double {
    guard !value.isNaN else { return bottom }
    let inside = min(max(value, ticks.lower), ticks.upper)
    return bottom - (inside - ticks.lower) / (ticks.upper - ticks.lower) * (bottom - top)
  }

  func isBeyond(_ value: Double) -> Bool { !(ticks.lower...ticks.upper).contains(value) }
}

/// The values that a plot has to show.
struct ValueExtent: Sendable {
  private(set) var lower = Double.infinity
  private(set) var upper = -Double.infinity

  mutating func include(_ values: Double?...) {
    for case let value? in values where value.isFinite {
      lower = min(lower, value)
      upper = max(upper, value)
    }
  }

  /// From the least to the greatest; from 0 to 1 without values.
  var range: ClosedRange<Double> { lower <= upper ? lower...upper : 0...1 }
}
