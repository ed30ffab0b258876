/// Numbers as a reader of one language expects them: “1 234,5” in Swedish, “1,234.5” in English.
///
/// Swedish has a decimal comma and a no-break space between thousands. Zeros at the end of the decimals are left out.
public struct FigureText: Sendable, Hashable {
  /// The language.
  public let language: MessageLanguage

  /// Writes numbers in a language.
  public init(_ language: MessageLanguage) {
    self.language = language
  }

  /// A whole number.
  public func text(_ number: Int) -> String {
    (number < 0 ? "−" : "") + grouped(String(number.magnitude))
  }

  /// A value with at most so many decimals, halves rounded away from zero.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - decimals: 0 to 15; other numbers are taken as the nearest of these.
  /// - Returns: The value's text.
  public func text(_ value: Double, decimals: Int) -> String {
    guard let units = Rounding.units(of: value, decimals: decimals, .toNearestOrAwayFromZero) else {
      return beyondDecimals(value)
    }
    return text(units: units, decimals: decimals)
  }

  /// A value that doesn't reach a limit, shown so that it doesn't seem to: 99.95 short of 100 is never “100”.
  ///
  /// Two more decimals are given when the value would else be shown as the limit or beyond it; when they don't tell the
  /// two apart either, the value is cut off on its own side of the limit. A value that differs from the limit by at
  /// most a billionth part counts as the limit and is shown as it is.
  ///
  /// - Parameters:
  ///   - value: The value, on either side of the limit.
  ///   - limit: What the value doesn't reach, from below or from above.
  ///   - decimals: With how many decimals the value is shown when they tell it from the limit; 0 to 13.
  /// - Returns: The value's text.
  public func text(_ value: Double, shortOf limit: Double, decimals: Int) -> String {
    let isBelow = value < limit
    guard value.isFinite, limit.isFinite, !(isBelow ? value.isAtLeast(limit) : limit.isAtLeast(value)) else {
      return text(value, decimals: decimals)
    }
    let least = min(max(decimals, 0), Rounding.mostDecimals - 2)
    for decimals in least...least + 2 {
      let shown = Rounding.halfAwayFromZero(value, decimals: decimals)
      if isBelow ? shown < limit : shown > limit { return text(value, decimals: decimals) }
    }
    let units = Rounding.units(of: value, decimals: least + 2, isBelow ? .down : .up)
    return units.map { text(units: $0, decimals: least + 2) } ?? beyondDecimals(value)
  }

  /// A share of 1 in per cent: 0.6 is “60 %”.
  ///
  /// A share below 1 is never shown as 100 %, nor one above 0 as 0 %, nor one on one side of a limit as the limit.
  ///
  /// - Parameters:
  ///   - share: The share, normally 0 to 1.
  ///   - limit: A share that isn't to seem reached when it isn't.
  ///   - decimals: At most how many decimals, unless more are needed to tell the share from the limit, 0 or 1.
  /// - Returns: The share's text.
  public func percent(_ share: Double, shortOf limit: Double? = nil, decimals: Int = 0) -> String {
    let nearest = [0, 1, limit ?? 1].min { abs($0 - share) < abs($1 - share) } ?? 1
    return text(share * 100, shortOf: nearest * 100, decimals: decimals) + "\u{A0}%"
  }
}

extension FigureText {
  private func text(units: Double, decimals: Int) -> String {
    let decimals = min(max(decimals, 0), Rounding.mostDecimals)
    let unpadded = String(Int(units.magnitude))
    let digits = String(repeating: "0", count: max(0, decimals + 1 - unpadded.count)) + unpadded
    var fraction = digits.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    let point = language == .swedish ? "," : "."
    return (units < 0 ? "−" : "") + grouped(digits.dropLast(decimals)) + (fraction.isEmpty ? "" : point + fraction)
  }

  /// A value so large that it has no decimals, or none at all.
  private func beyondDecimals(_ value: Double) -> String {
    guard let whole = Int(exactly: value.rounded()) else {
      return language == .swedish ? String("\(value)".map { $0 == "." ? "," : $0 }) : "\(value)"
    }
    return text(whole)
  }

  private func grouped(_ digits: some StringProtocol) -> String {
    let separator: Character = language == .swedish ? "\u{A0}" : ","
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(separator) }
      grouped.append(digit)
    }
    return grouped
  }
}

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
    .powerOfTen(min(max(decimals, 0), mostDecimals))
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
