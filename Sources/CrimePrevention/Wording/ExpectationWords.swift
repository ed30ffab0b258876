/// The wording of each kind of expectation, long and short.
extension Target.Expectation {
  /// Returns what is expected, such as “at most 100”, as a part of a sentence.
  ///
  /// - Parameters:
  ///   - indicator: What it is measured with.
  ///   - baseline: The value that change is counted from, when it is known.
  /// - Returns: The words, without a capital or a full stop.
  func words(of indicator: Indicator?, from baseline: Figure?) -> Sentence {
    let values = ValueWords(of: indicator)
    return Sentence { language, figures in
      switch condition {
      case .atLeast(let limit): return language.say("at least ", "minst ") + values.stated(limit, figures)
      case .atMost(let limit): return language.say("at most ", "högst ") + values.stated(limit, figures)
      case .between(let min, let max):
        let (least, most) = (values.stated(min, figures), values.stated(max, figures))
        return language.say("between \(least) and \(most)", "mellan \(least) och \(most)")
      case .factor(let factor):
        let times =
          factor == 0.5
          ? language.say("half the baseline", "hälften av basvärdet")
          : language.say("the baseline times ", "basvärdet gånger ") + figures.text(factor, decimals: 4)
        guard let value = baseline?.exact else { return times }
        return times + ", " + language.say("that is ", "det vill säga ") + values.text(value * factor, figures)
      case .increase: return language.say("a higher value", "ett högre värde")
      case .decrease: return language.say("a lower value", "ett lägre värde")
      case .maintain(let tolerance):
        let kept = language.say("the value is kept", "värdet bibehålls")
        guard let tolerance else { return kept }
        return kept + language.say(" within ", " inom ") + values.difference(tolerance, figures)
      case .band(let name): return language.say("the band “\(name)”", "klassen ”\(name)”")
      case .monitor: return language.say("nothing, it is followed", "inget, det följs")
      case .unknown(let kind):
        return language.say("something that isn't known here (“\(kind)”)", "något som inte är känt här (”\(kind)”)")
      }
    }
  }

  /// Returns what is expected in a few words, such as “at least 8” and “minst 8”, for tables and lists.
  func wordsInShort(of indicator: Indicator?) -> Sentence {
    let values = ValueWords(of: indicator)
    return Sentence { language, figures in
      switch condition {
      case .atLeast(let limit): return language.say("at least ", "minst ") + values.stated(limit, figures)
      case .atMost(let limit): return language.say("at most ", "högst ") + values.stated(limit, figures)
      case .between(let min, let max): return values.stated(min, figures) + "–" + values.stated(max, figures)
      case .factor(0.5): return language.say("half the baseline", "hälften av basvärdet")
      case .factor(let factor): return language.say("baseline", "basvärdet") + " × " + figures.text(factor, decimals: 4)
      case .increase: return language.say("higher", "högre")
      case .decrease: return language.say("lower", "lägre")
      case .maintain(let tolerance):
        guard let tolerance else { return language.say("as now", "som nu") }
        return language.say("as now", "som nu") + " ± " + values.difference(tolerance, figures)
      case .band(let name): return language.say("“\(name)”", "”\(name)”")
      case .monitor: return language.say("(followed)", "(följs)")
      case .unknown(let kind): return kind
      }
    }
  }

  /// What is expected, in signs and figures: `≥ 8`.
  var inSigns: String {
    switch condition {
    case .atLeast(let value): "≥ \(FigureText.plain(value))"
    case .atMost(let value): "≤ \(FigureText.plain(value))"
    case .between(let min, let max): "\(FigureText.plain(min))–\(FigureText.plain(max))"
    case .factor(let factor): "× \(FigureText.plain(factor))"
    case .maintain(let tolerance): "± \(tolerance.map(FigureText.plain) ?? "?")"
    case .band(let name): "“\(name)”"
    case .increase, .decrease, .monitor, .unknown: kind
    }
  }
}
