/// Rounding of figures for display (avrundning). Verdicts always rest on unrounded values.
public enum Rounding {
  /// The most decimals that a figure is rounded to.
  public static let mostDecimals = 15

  /// A value rounded to so many decimals, halves away from zero (avrundning uppåt vid halva).
  ///
  /// What is rounded is the binary value that the number stands for, without an error of its own: 1.005 is stored as
  /// slightly less, so at two decimals it gives 1.00, and 2.5 at none gives 3. Numbers in JSON arrive as binary values.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - decimals: 0 to 15; other numbers are taken as the nearest of these.
  /// - Returns: The rounded value. Infinities and not-a-number come back as they are.
  public static func halfAwayFromZero(_ value: Double, decimals: Int) -> Double {
    guard let units = units(of: value, decimals: decimals, .toNearestOrAwayFromZero) else { return value }
    return units / scale(decimals)
  }

  /// A value in whole units of its last decimal; `nil` when it has no finer part than that, and when it isn't finite.
  static func units(of value: Double, decimals: Int, _ rule: FloatingPointRoundingRule) -> Double? {
    let scale = scale(decimals)
    let scaled = value * scale
    // From here on a double has no decimals.
    guard scaled.isFinite, scaled.magnitude < 0x1p52 else { return nil }
    let error = (-scaled).addingProduct(value, scale)
    let rounded = scaled.rounded(rule)
    // The product may have been rounded onto the border between two units, while the value itself lies to one side.
    if rule == .toNearestOrAwayFromZero, (rounded - scaled).magnitude == 0.5, error * rounded < 0 {
      return scaled.rounded(.towardZero)
    }
    if rounded == scaled, error != 0 {
      switch rule {
      case .down: return error < 0 ? rounded - 1 : rounded
      case .up: return error > 0 ? rounded + 1 : rounded
      default: return rounded
      }
    }
    return rounded
  }

  static func scale(_ decimals: Int) -> Double {
    (0..<min(max(decimals, 0), mostDecimals)).reduce(1) { scale, _ in scale * 10 }
  }

  /// Whole percentages that sum to 100, one for each of some amounts (största rest).
  ///
  /// Each amount gets the whole part of its percentage; what is then left goes to those with the largest rest, of equal
  /// ones to the earlier (the largest-remainder method, Hamilton's).
  ///
  /// - Parameter amounts: Amounts from 0.
  /// - Returns: As many percentages as amounts; `nil` when there is no whole to divide: the sum is 0 or not finite, or an
  ///   amount is negative.
  public static func percentagesSummingTo100(_ amounts: [Double]) -> [Int]? {
    let sum = amounts.reduce(0, +)
    guard sum > 0, sum.isFinite, amounts.allSatisfy({ $0 >= 0 }) else { return nil }
    // A rest is compared in steps of a thousand-millionth, so that rests meant to be equal are.
    let steps = amounts.map { Int(($0 / sum * 100 * 1e9).rounded()) }
    var percentages = steps.map { $0 / 1_000_000_000 }
    let left = max(0, 100 - percentages.reduce(0, +))
    let byRest = steps.indices.sorted { first, second in
      let (one, other) = (steps[first] % 1_000_000_000, steps[second] % 1_000_000_000)
      return one == other ? first < second : one > other
    }
    for index in byRest.prefix(left) { percentages[index] += 1 }
    return percentages
  }
}
