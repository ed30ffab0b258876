/// An indicator's values as a reader sees them: with its decimals, else two, and “%” for per cent. Other units are left to
/// what stands around.
struct ValueWords {
  private let decimals: Int
  private let leastDecimals: Int
  private let isPercent: Bool

  /// - Parameters:
  ///   - indicator: The indicator; `nil` when the record lacks it.
  ///   - leastDecimals: How many decimals a value that is no whole number is shown with at least.
  init(of indicator: Indicator?, leastDecimals: Int = 0) {
    decimals = indicator?.shownDecimals ?? Indicator.usualDecimals
    isPercent = indicator?.unit == .percent
    self.leastDecimals = leastDecimals
  }

  /// A value; beside a limit that it hasn't reached, it is never rounded onto it.
  func text(_ value: Double, shortOf limit: Double? = nil, _ figures: FigureText) -> String {
    let unit = isPercent ? "\u{A0}%" : ""
    guard let limit else { return bare(value, figures) + unit }
    return figures.text(value, shortOf: limit, decimals: decimals(of: value)) + unit
  }

  /// A value, or the two ends of a range.
  func text(_ figure: Figure, shortOf limit: Double? = nil, _ figures: FigureText) -> String {
    if let value = figure.exact { return text(value, shortOf: limit, figures) }
    return text(figure.lower, shortOf: limit, figures) + "–" + text(figure.upper, shortOf: limit, figures)
  }

  /// A difference between two values: that of percentages is measured in percentage points.
  func difference(_ value: Double, _ figures: FigureText) -> String {
    guard isPercent else { return bare(value, figures) }
    return bare(value, figures) + figures.language.say(" percentage points", " procentenheter")
  }

  /// A number without a unit.
  func bare(_ value: Double, _ figures: FigureText) -> String {
    figures.text(value, decimals: decimals(of: value))
  }

  private func decimals(of value: Double) -> Int {
    value == value.rounded() ? decimals : max(decimals, leastDecimals)
  }
}

extension Indicator {
  /// How many decimals values are shown with that don't say it themselves.
  static let usualDecimals = 2

  /// How many decimals its values are shown with.
  var shownDecimals: Int { decimals ?? Self.usualDecimals }
}
