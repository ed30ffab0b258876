import CrimePrevention

/// What an indicator's values are counted in, as it stands on a value axis: “händelser per 1 000 invånare”.
struct UnitWords: Sendable {
  private let indicator: Indicator
  private let language: MessageLanguage

  init(of indicator: Indicator, _ language: MessageLanguage) {
    self.indicator = indicator
    self.language = language
  }

  /// The unit, with what values are multiplied by and what they are per.
  var text: String { multiplied + per }

  /// The sign that stands right after a value, if the unit has one.
  static func sign(of indicator: Indicator) -> String { indicator.unit == .percent ? "\u{A0}%" : "" }

  private var multiplied: String {
    let multiplier = indicator.multiplier ?? 1
    guard multiplier != 1 else { return unit }
    switch (indicator.unit.known, multiplier) {
    case (.SEK, 1000): return language.say("SEK thousand", "tkr")
    case (.SEK, 1_000_000): return language.say("SEK million", "mnkr")
    default: return unit + " × " + FigureText(language).text(multiplier, decimals: 6)
    }
  }

  private var unit: String {
    switch indicator.unit.known {
    case .persons: language.say("people", "personer")
    case .events: language.say("events", "händelser")
    case .percent: language.say("per cent", "procent")
    case .points: language.say("points", "poäng")
    case .SEK: language.say("SEK", "kronor")
    case .hours: language.say("hours", "timmar")
    case nil: indicator.unit.rawValue
    }
  }

  private var per: String {
    guard indicator.statistic == .rate, let per = indicator.per else { return "" }
    let number = FigureText(language).text(per, decimals: 6)
    return language.say(" per \(number) inhabitants", " per \(number) invånare")
  }
}
