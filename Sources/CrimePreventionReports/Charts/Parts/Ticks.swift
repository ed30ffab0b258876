/// Round values that cover a range: multiples of 1, 2 or 5 times a power of ten.
struct Ticks: Sendable, Hashable {
  /// The values, from the first that isn't over the range's lower end to the first that isn't under its upper end.
  let values: [Double]
  /// How many decimals it takes to write the values differently.
  let decimals: Int

  var lower: Double { values.first ?? 0 }
  var upper: Double { values.last ?? 1 }

  /// The fewest steps of round length that cover a range, at most as many as asked for.
  ///
  /// A range of one value, or one that is negligible compared with its values, is widened. Values that aren't numbers
  /// are taken as 0, very large ones as the largest allowed.
  ///
  /// - Parameters:
  ///   - range: The range to cover.
  ///   - steps: How many steps there are at most; at least 2, which a range around 0 needs.
  ///   - finest: The shortest step that means anything, such as 1 for whole numbers.
  init(covering range: ClosedRange<Double>, steps: Int, finest: Double = 0) {
    let range = Self.drawable(range)
    let steps = max(2, steps)
    var step = Step(atLeast: max(finest, (range.upperBound - range.lowerBound) / Double(steps)))
    while step.count(covering: range) > steps { step = step.next }
    let first = (range.lowerBound / step.length).rounded(.down)
    values = (0...step.count(covering: range)).map { step.multiple(first + Double($0)) }
    decimals = max(0, -step.exponent)
  }

  private static let most = 1e100

  private static func drawable(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let ends = [range.lowerBound, range.upperBound].map { $0.isNaN ? 0 : min(max($0, -most), most) }
    let magnitude = ends.map(\.magnitude).max() ?? 0
    let isOne = ends[0] == ends[1]
    let least = magnitude < 1 / most ? 1 : magnitude / (isOne ? 4 : 1000)
    let lack = max(0, least - (ends[1] - ends[0])) / 2
    return ends[0] - lack...ends[1] + lack
  }
}

/// A round length: 1, 2 or 5 times a power of ten.
private struct Step {
  let digit: Double
  let exponent: Int

  var length: Double { multiple(1) }

  init(digit: Double, exponent: Int) {
    self.digit = digit
    self.exponent = exponent
  }

  /// The shortest that isn't shorter than a positive length.
  init(atLeast length: Double) {
    var exponent = 0
    while DecimalPower.of(exponent) > length { exponent -= 1 }
    while DecimalPower.of(exponent + 1) <= length { exponent += 1 }
    var step = Step(digit: 1, exponent: exponent)
    while step.length < length { step = step.next }
    self = step
  }

  var next: Step {
    switch digit {
    case 1: Step(digit: 2, exponent: exponent)
    case 2: Step(digit: 5, exponent: exponent)
    default: Step(digit: 1, exponent: exponent + 1)
    }
  }

  func multiple(_ number: Double) -> Double {
    // Dividing by a power of ten gives the nearest number to 0.3, multiplying by 0.1 doesn't.
    exponent < 0 ? number * digit / DecimalPower.of(-exponent) : number * digit * DecimalPower.of(exponent)
  }

  func count(covering range: ClosedRange<Double>) -> Int {
    let first = (range.lowerBound / length).rounded(.down)
    return max(1, Int((range.upperBound / length).rounded(.up) - first))
  }
}

/// Powers of ten.
enum DecimalPower {
  static func of(_ exponent: Int) -> Double {
    let power = (0..<exponent.magnitude).reduce(1.0) { power, _ in power * 10 }
    return exponent < 0 ? 1 / power : power
  }
}
