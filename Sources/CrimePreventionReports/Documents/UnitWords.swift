import CrimePrevention

/// What an indicator's values are counted in, in words: “händelser per 1 000 invånare”.
struct UnitWords: Sendable {
  private let indicator: Indicator
  private let language: MessageLanguage

  init(of indicator: Indicator, _ language: MessageLanguage) {
    self.indicator = indicator
    self.language = language
  }

  /// The unit, with what values are multiplied by and what they are per.
  var passage: Passage { .words(multiple) + unit + .words(per) }

  /// The same for places that know no sorts of text, such as an axis.
  var text: String { passage.text }

  private var multiple: String {
    switch indicator.multiplier {
    case nil, 1: ""
    case 1000: language.say("thousand ", "tusen ")
    case 1_000_000: language.say("million ", "miljoner ")
    case let factor?: FigureText(language).text(factor, decimals: 6) + " × "
    }
  }

  private var unit: Passage {
    switch indicator.unit.known {
    case .persons: .words(language.say("people", "personer"))
    case .events: .words(language.say("events", "händelser"))
    case .percent: .words(language.say("per cent", "procent"))
    case .points: .words(language.say("points", "poäng"))
    case .SEK: .words("kronor")
    case .hours: .words(language.say("hours", "timmar"))
    case nil: .record(indicator.unit.rawValue)
    }
  }

  private var per: String {
    guard indicator.statistic == .rate, let per = indicator.per else { return "" }
    let number = FigureText(language).text(per, decimals: 6)
    return language.say(" per \(number) inhabitants", " per \(number) invånare")
  }
}
