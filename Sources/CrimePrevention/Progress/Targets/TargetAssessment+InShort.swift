/// The figures of an assessed target in a few words, for tables and lists: with decimals as the indicator has them, and
/// “%” for per cent. Other units are left to what stands around.
extension TargetAssessment {
  /// What is expected, such as “at least 8” and “minst 8”.
  public var expectationInShort: Sentence {
    Sentence { language, figures in
      switch target.expectation.condition {
      case .atLeast(let limit): language.say("at least ", "minst ") + short(limit, figures)
      case .atMost(let limit): language.say("at most ", "högst ") + short(limit, figures)
      case .between(let min, let max): short(min, figures) + "–" + short(max, figures)
      case .factor(let factor):
        language.say("baseline", "basvärdet") + " × " + figures.text(factor, decimals: shortDecimals(of: factor))
      case .increase: language.say("higher", "högre")
      case .decrease: language.say("lower", "lägre")
      case .maintain(let tolerance):
        language.say("as now", "som nu") + (tolerance.map { " ± " + difference($0, figures, language) } ?? "")
      case .band(let name): language.say("“\(name)”", "”\(name)”")
      case .monitor: language.say("(followed)", "(följs)")
      case .unknown(let kind): kind
      }
    }
  }

  /// The baseline, such as “140” or, when only a range is known, “2–3”; `nil` when it isn't known.
  public var baselineInShort: Sentence? {
    baseline.map { figure in Sentence { _, figures in short(figure, figures) } }
  }

  /// The value that the verdict rests on; `nil` when there is none. It is never shown as the limit that it doesn't reach.
  public var latestInShort: Sentence? {
    latest.map { latest in
      Sentence { _, figures in
        latest.value.exact.map { measured($0, figures) }
          ?? "\(measured(latest.value.lower, figures))–\(measured(latest.value.upper, figures))"
      }
    }
  }

  /// Between which values the latest one may well lie, such as “72.8–76.3 %”; `nil` as for ``latestInterval``.
  public var latestIntervalInShort: Sentence? {
    latestInterval.map { interval in
      Sentence { _, figures in
        let decimals = indicator?.decimals ?? (indicator?.statistic == .count ? 0 : 1)
        let ends = [interval.lower, interval.upper].map { figures.text($0, decimals: decimals) }
        return ends.joined(separator: "–") + shortUnit
      }
    }
  }

  /// Where the value should be by now; `nil` when that isn't known.
  public var expectedNowInShort: Sentence? {
    expectedNow.map { value in Sentence { _, figures in short(value, figures) } }
  }

  /// How much of the way has been covered, such as “35 %”; `nil` when that isn't known.
  public var attainmentInShort: Sentence? {
    attainment.map { share in Sentence { _, figures in figures.percent(share) } }
  }

  private func short(_ figure: Figure, _ figures: FigureText) -> String {
    figure.exact.map { short($0, figures) } ?? "\(short(figure.lower, figures))–\(short(figure.upper, figures))"
  }

  private func short(_ value: Double, _ figures: FigureText) -> String {
    figures.text(value, decimals: shortDecimals(of: value)) + shortUnit
  }

  private func measured(_ value: Double, _ figures: FigureText) -> String {
    guard let limit = unreachedLimit else { return short(value, figures) }
    return figures.text(value, shortOf: limit, decimals: shortDecimals(of: value)) + shortUnit
  }

  /// A difference between two values: that of percentages is measured in points.
  private func difference(_ value: Double, _ figures: FigureText, _ language: MessageLanguage) -> String {
    let unit = indicator?.unit == .percent ? language.say(" percentage points", " procentenheter") : ""
    return figures.text(value, decimals: shortDecimals(of: value)) + unit
  }

  private func shortDecimals(of value: Double) -> Int {
    max(indicator?.decimals ?? 2, value == value.rounded() ? 0 : 1)
  }

  private var shortUnit: String { indicator?.unit == .percent ? "\u{A0}%" : "" }
}
