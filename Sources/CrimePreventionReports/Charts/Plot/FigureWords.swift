import CrimePrevention

/// An indicator's values as they stand beside signs and in descriptions: with its decimals, and “%” for per cent.
struct FigureWords: Sendable {
  let language: MessageLanguage
  private let decimals: Int?
  private let sign: String
  private let figures: FigureText
  /// The least difference between two values that means anything.
  let finest: Double

  init(of indicator: Indicator, _ language: MessageLanguage) {
    self.language = language
    decimals = indicator.decimals
    sign = indicator.unit == .percent ? "\u{A0}%" : ""
    figures = FigureText(language)
    let areWhole = indicator.statistic == .count || indicator.statistic == .ordinal
    finest = areWhole ? 1 : indicator.decimals.map { 1 / DecimalPower.of(min(max($0, 0), 15)) } ?? 0
  }

  /// A value; one that doesn't reach a limit is never shown as the limit.
  func text(_ value: Double, shortOf limit: Double? = nil) -> String {
    let shown = decimals ?? (value == value.rounded() ? 0 : 2)
    return (limit.map { figures.text(value, shortOf: $0, decimals: shown) } ?? figures.text(value, decimals: shown))
      + sign
  }

  /// A value, or the range that is known.
  func text(_ figure: Figure, shortOf limit: Double? = nil) -> String {
    figure.exact.map { text($0, shortOf: limit) } ?? "\(text(figure.lower))–\(text(figure.upper))"
  }

  /// What is expected: “at least 8”, “5–8”; `nil` without limits.
  func text(_ expected: ExpectedValues) -> String? {
    switch (expected.lower, expected.upper) {
    case (let lower?, let upper?): "\(text(lower.lower))–\(text(upper.upper))"
    case (let lower?, nil): language.say("at least ", "minst ") + text(lower)
    case (nil, let upper?): language.say("at most ", "högst ") + text(upper)
    case (nil, nil): nil
    }
  }
}
