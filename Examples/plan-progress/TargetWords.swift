import CrimePrevention
import ExampleSupport

/// The figures of an assessed target in words.
struct TargetWords {
  private let assessment: TargetAssessment
  private let language: MessageLanguage
  private let numbers: FigureText

  init(_ assessment: TargetAssessment, language: MessageLanguage) {
    self.assessment = assessment
    self.language = language
    numbers = FigureText(language)
  }

  var indicator: String {
    assessment.indicator?.name ?? assessment.target.indicator.rawValue
  }

  /// What is expected, such as “at least 8”.
  var target: String {
    switch assessment.target.expectation.condition {
    case .atLeast(let limit): say("at least", "minst") + " " + value(limit)
    case .atMost(let limit): say("at most", "högst") + " " + value(limit)
    case .between(let min, let max): value(min) + "–" + value(max)
    case .factor(let factor): say("baseline", "basvärdet") + " × " + number(factor)
    case .increase: say("higher", "högre")
    case .decrease: say("lower", "lägre")
    case .maintain(let tolerance): say("as now", "som nu") + (tolerance.map { " ± " + number($0) + pointsUnit } ?? "")
    case .band(let name): say("“\(name)”", "”\(name)”")
    case .monitor: say("(followed)", "(följs)")
    case .unknown(let kind): kind
    }
  }

  /// Baseline → latest → expected now; a dash for what isn't known.
  var figures: String {
    let latest = assessment.latest.map { latest in
      latest.value.exact.map(measured) ?? "\(measured(latest.value.lower))–\(measured(latest.value.upper))"
    }
    let texts = [assessment.baseline.map(figure), latest, assessment.expectedNow.map(value)]
    guard texts.contains(where: { $0 != nil }) else { return "–" }
    return texts.map { $0 ?? "–" }.joined(separator: " → ")
  }

  var attained: String {
    assessment.attainment.map { numbers.percent($0) } ?? "–"
  }

  var verdict: String {
    assessment.verdict.words.text(in: language)
  }

  private func figure(_ figure: Figure) -> String {
    figure.exact.map(value) ?? "\(value(figure.lower))–\(value(figure.upper))"
  }

  private func value(_ value: Double) -> String {
    number(value) + unit
  }

  /// The latest value, never shown as the limit that it doesn't reach.
  private func measured(_ value: Double) -> String {
    guard let limit = assessment.unreachedLimit else { return self.value(value) }
    return numbers.text(value, shortOf: limit, decimals: decimals(of: value)) + unit
  }

  private func number(_ value: Double) -> String {
    numbers.text(value, decimals: decimals(of: value))
  }

  private func decimals(of value: Double) -> Int {
    max(assessment.indicator?.decimals ?? 2, value == value.rounded() ? 0 : 1)
  }

  private var unit: String { assessment.indicator?.unit == .percent ? "\u{A0}%" : "" }

  /// What the difference of two percentages is measured in.
  private var pointsUnit: String {
    assessment.indicator?.unit == .percent ? say(" percentage points", " procentenheter") : ""
  }

  private func say(_ english: String, _ swedish: String) -> String {
    language.say(english, swedish)
  }
}
