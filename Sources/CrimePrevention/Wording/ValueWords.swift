/// An indicator's values as a reader sees them everywhere: with its decimals, else two, and “%” for per cent. Other
/// units are left to the surrounding text.
package struct ValueWords: Sendable {
  private let decimals: Int
  private let estimateDecimals: Int
  private let isPercent: Bool

  /// - Parameter indicator: The indicator; `nil` when the record lacks it.
  package init(of indicator: Indicator?) {
    decimals = indicator?.shownDecimals ?? Indicator.usualDecimals
    estimateDecimals = indicator?.decimals ?? (indicator?.statistic == .count ? 0 : 1)
    isPercent = indicator?.unit == .percent
  }

  /// Returns the text of a value, never rounded to a limit that it hasn't reached.
  package func text(_ value: Double, shortOf limit: Double? = nil, _ figures: FigureText) -> String {
    guard let limit else { return bare(value, figures) + sign }
    return figures.text(value, shortOf: limit, decimals: decimals) + sign
  }

  /// Returns the text of a value, or of the two ends of a range.
  package func text(_ figure: Figure, shortOf limit: Double? = nil, _ figures: FigureText) -> String {
    if let value = figure.exact { return text(value, shortOf: limit, figures) }
    return text(figure.lower, shortOf: limit, figures) + "–" + text(figure.upper, shortOf: limit, figures)
  }

  /// Returns the text of a value that a document sets, such as a target: as written, since a rounded one would be
  /// another.
  package func stated(_ value: Double, _ figures: FigureText) -> String {
    figures.text(value, decimals: max(decimals, Self.mostStated)) + sign
  }

  /// Returns the text of the values between which the true one may well lie.
  func interval(_ lower: Double, _ upper: Double, _ figures: FigureText) -> String {
    figures.text(lower, decimals: estimateDecimals) + "–" + figures.text(upper, decimals: estimateDecimals) + sign
  }

  /// Returns the text of a difference between two values, in percentage points for percentages.
  func difference(_ value: Double, _ figures: FigureText) -> String {
    guard isPercent else { return bare(value, figures) }
    return bare(value, figures) + figures.language.say(" percentage points", " procentenheter")
  }

  /// Returns the text of a number without a unit.
  func bare(_ value: Double, _ figures: FigureText) -> String {
    figures.text(value, decimals: decimals)
  }

  private static let mostStated = 4
  private var sign: String { isPercent ? "\u{A0}%" : "" }
}

extension Indicator {
  /// How many decimals the values are shown with when the indicator doesn't state it.
  static let usualDecimals = 2

  /// How many decimals its values are shown with.
  var shownDecimals: Int { decimals ?? Self.usualDecimals }
}
