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

  /// Returns the text of a whole number.
  public func text(_ number: Int) -> String {
    (number < 0 ? "−" : "") + grouped(String(number.magnitude))
  }

  /// Returns the shortest text that reads as the same value, in no language's style: `8`, `0.5`.
  package static func plain(_ value: Double) -> String { Int(exactly: value).map(String.init) ?? String(value) }

  /// Returns the text of a value with at most `decimals` decimals, halves rounded away from zero.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - decimals: 0 to 15; other numbers are clamped to this range.
  /// - Returns: The value's text.
  public func text(_ value: Double, decimals: Int) -> String {
    guard let units = Rounding.units(of: value, decimals: decimals, .toNearestOrAwayFromZero) else {
      return beyondDecimals(value)
    }
    return text(units: units, decimals: decimals)
  }

  /// Returns the text of a value that doesn't reach a limit, written so that it doesn't seem to: 99.95 short of 100 is
  /// never “100”.
  ///
  /// Up to two more decimals are given when the value would otherwise be shown as the limit or beyond it; when they
  /// don't distinguish the two either, the value is rounded away from the limit. A value that differs from the limit by
  /// at most one part in a billion counts as the limit and is rounded as usual.
  ///
  /// - Parameters:
  ///   - value: The value, on either side of the limit.
  ///   - limit: The limit that the value doesn't reach, from below or from above.
  ///   - decimals: How many decimals the value is shown with, when they distinguish it from the limit; 0 to 13.
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

  /// Returns the text of a share of 1 in per cent: 0.6 is “60 %”.
  ///
  /// A share below 1 is never shown as 100 %, nor one above 0 as 0 %, nor one on one side of a limit as the limit.
  ///
  /// - Parameters:
  ///   - share: The share, normally 0 to 1.
  ///   - limit: A share that must not seem reached when it isn't.
  ///   - decimals: The most decimals, unless more are needed to distinguish the share from the limit, 0 or 1.
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

  /// Returns the text of a value so large that it has no decimals, or that isn't finite.
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

  /// Returns a value rounded to `decimals` decimals, halves away from zero (avrundning uppåt vid halva).
  ///
  /// Rounds the exact binary value of the number, without adding an error: 1.005 is stored as slightly less, so at two
  /// decimals it gives 1.00, and 2.5 at none gives 3. Numbers in JSON arrive as binary values.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - decimals: 0 to 15; other numbers are clamped to this range.
  /// - Returns: The rounded value. Infinities and not-a-number are returned unchanged.
  public static func halfAwayFromZero(_ value: Double, decimals: Int) -> Double {
    guard let units = units(of: value, decimals: decimals, .toNearestOrAwayFromZero) else { return value }
    return units / scale(decimals)
  }

  /// Returns a value in whole units of its last decimal; `nil` when it has no finer part than that, and when it isn't
  /// finite.
  static func units(of value: Double, decimals: Int, _ rule: FloatingPointRoundingRule) -> Double? {
    let scale = scale(decimals)
    let scaled = value * scale
    // From here on, a `Double` has no decimals.
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

  /// Returns whole percentages that sum to 100, one for each amount (största rest).
  ///
  /// Each amount gets the whole part of its percentage; what is left goes to those with the largest remainder, to the
  /// earlier of equal ones (the largest-remainder method, Hamilton's).
  ///
  /// - Parameter amounts: Amounts from 0.
  /// - Returns: As many percentages as amounts; `nil` when there is no whole to divide: the sum is 0 or not finite, or an
  ///   amount is negative.
  public static func percentagesSummingTo100(_ amounts: [Double]) -> [Int]? {
    let sum = amounts.reduce(0, +)
    guard sum > 0, sum.isFinite, amounts.allSatisfy({ $0 >= 0 }) else { return nil }
    // Remainders are compared in steps of a thousand-millionth, so that those meant to be equal are.
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
