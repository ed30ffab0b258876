import CrimePrevention

/// The numbers on a value axis: short ones, with what they are multiplied by said once.
struct AxisNumbers: Sendable {
  private let ticks: Ticks
  private let exponent: Int
  private let language: MessageLanguage

  init(of ticks: Ticks, _ language: MessageLanguage) {
    self.ticks = ticks
    self.language = language
    let most = ticks.values.map(\.magnitude).max() ?? 0
    var exponent = 0
    while most / DecimalPower.of(exponent) >= 100_000 { exponent += 3 }
    if exponent == 0 { while ticks.decimals + exponent > 4 { exponent -= 3 } }
    self.exponent = exponent
  }

  /// The number at a tick.
  func text(_ value: Double) -> String {
    let scaled = exponent < 0 ? value * DecimalPower.of(-exponent) : value / DecimalPower.of(exponent)
    return FigureText(language).text(scaled, decimals: max(0, min(15, ticks.decimals + exponent)))
  }

  /// What the numbers are multiplied by: “tusental” before a unit; empty when by nothing.
  var multiplier: String {
    switch exponent {
    case 0: ""
    case 3: language.say("thousand ", "tusental ")
    case 6: language.say("million ", "miljoner ")
    case 9: language.say("thousand million ", "miljarder ")
    default: "10" + Self.raised(exponent) + " "
    }
  }

  private static func raised(_ exponent: Int) -> String {
    let digits: [Character: Character] = [
      "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "-": "⁻",
    ]
    return String(String(exponent).map { digits[$0] ?? $0 })
  }
}
