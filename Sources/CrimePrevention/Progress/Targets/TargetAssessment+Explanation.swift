extension TargetAssessment {
  /// What the verdict rests on, step by step: what is expected, what was measured, how far that is, where it is heading,
  /// whether the change can be told from chance, and which step of the order of verdicts decided.
  ///
  /// Parts are told by their verdicts, with the reasons of those that can't be assessed; each of ``parts`` has its own
  /// explanation.
  public var explanation: [Sentence] { steps.map(\.sentence) }

  /// The same, each step with what it is about.
  package var steps: [ExplanationStep] {
    let way = [
      ExplanationStep(.expected, duty), ExplanationStep(.measured, measured),
      ExplanationStep(.composition, composition), ExplanationStep(.covered, covered),
      ExplanationStep(.heading, heading), ExplanationStep(.trend, trend),
    ]
    let decided = [ExplanationStep(.decision, decision)]
    guard parts.isEmpty else { return (way + partSteps + decided).compactMap { $0 } }
    let chance = certaintyRemarks().map { ExplanationStep(.chance, $0) }
    return way.compactMap { $0 } + chance + decided.compactMap { $0 }
      + reasons.map { ExplanationStep(.reason, $0.sentence) }
  }

  /// A value that is no whole number is shown with decimals also when the indicator doesn't say how many.
  func decimals(of value: Double) -> Int {
    indicator?.decimals ?? (value == value.rounded() ? 0 : 2)
  }

  func number(_ value: Double, _ figures: FigureText) -> String {
    figures.text(value, decimals: decimals(of: value)) + unitSign
  }

  /// A value beside a limit that it hasn't reached, never rounded onto it.
  func number(_ value: Double, shortOf limit: Double?, _ figures: FigureText) -> String {
    guard let limit else { return number(value, figures) }
    return figures.text(value, shortOf: limit, decimals: decimals(of: value)) + unitSign
  }

  private var unitSign: String { indicator?.unit == .percent ? "\u{A0}%" : "" }

  /// What the difference of two values is measured in: of two percentages, percentage points.
  func differenceUnit(_ language: MessageLanguage) -> String {
    indicator?.unit == .percent ? language.say(" percentage points", " procentenheter") : ""
  }

  func text(_ figure: Figure, shortOf limit: Double?, _ figures: FigureText) -> String {
    let ends = [figure.lower, figure.upper].map { number($0, shortOf: limit, figures) }
    return figure.exact == nil ? "\(ends[0])–\(ends[1])" : ends[0]
  }
}

// MARK: - What is expected and what was measured

extension TargetAssessment {
  private var duty: Sentence {
    Sentence { language, figures in
      let isFollowed = target.expectation.condition == .monitor
      let each = isFollowed ? nil : target.each.flatMap { $0.kind.known == nil ? nil : $0.words($0.ids.count) }
      let end = isFollowed ? "" : end(language)
      let scope = each.map { ", " + $0.text(in: language) + (end.isEmpty ? "" : ",") } ?? ""
      let from = baseline.map { baseline in
        let period = target.baseline?.period.map { " (\(words(for: $0, language)))" } ?? ""
        return language.say(", counted from ", ", räknat från ")
          + text(baseline, shortOf: isKept ? nil : goalValue, figures) + period
      }
      return language.say("Expected: ", "Förväntat: ") + expected(language, figures) + window(language) + scope + end
        + (from ?? "") + "."
    }
  }

  /// “ in each calendar year”, for an expectation that is to hold in each window.
  private func window(_ language: MessageLanguage) -> String {
    guard let per = target.per, per.known != nil, per != .period else { return "" }
    return " " + WindowWords(per: per).inEach.text(in: language)
  }

  private func end(_ language: MessageLanguage) -> String {
    guard let due else { return "" }
    return target.per == nil
      ? language.say(" by \(due)", " senast \(due)") : language.say(" through \(due)", " till och med \(due)")
  }

  /// The expectation in words: “at most 100”.
  private func expected(_ language: MessageLanguage, _ figures: FigureText) -> String {
    switch target.expectation.condition {
    case .atLeast(let limit): language.say("at least ", "minst ") + number(limit, figures)
    case .atMost(let limit): language.say("at most ", "högst ") + number(limit, figures)
    case .between(let min, let max):
      language.say("between ", "mellan ") + number(min, figures) + language.say(" and ", " och ") + number(max, figures)
    case .factor(let factor):
      language.say("the baseline times ", "basvärdet gånger ") + figures.text(factor, decimals: 4)
        + (baseline?.exact.map { ", " + language.say("that is ", "det vill säga ") + number($0 * factor, figures) }
          ?? "")
    case .increase: language.say("a higher value", "ett högre värde")
    case .decrease: language.say("a lower value", "ett lägre värde")
    case .maintain(let tolerance):
      language.say("the value is kept", "värdet bibehålls")
        + (tolerance.map {
          language.say(" within ", " inom ") + figures.text($0, decimals: decimals(of: $0)) + differenceUnit(language)
        } ?? "")
    case .band(let name): language.say("the class “\(name)”", "klassen ”\(name)”")
    case .monitor: language.say("nothing, it is followed", "inget, det följs")
    case .unknown(let kind):
      language.say("something that isn't known here (“\(kind)”)", "något som inte är känt här (”\(kind)”)")
    }
  }

  /// The value that the verdict rests on; of several windows each has its own.
  private var measured: Sentence? {
    guard parts.isEmpty else { return nil }
    return latest.map { latest in
      Sentence { language, figures in
        let period = words(for: latest.period, language)
        let preliminary = isPreliminary ? ", " + statusInWords.text(in: language) : ""
        let value = text(latest.value, shortOf: unreachedLimit ?? (isOverShare ? limitSoFar : nil), figures)
        return "\(kindOfValue.text(in: language)) (\(period)\(preliminary)): \(value)."
      }
    }
  }

  /// A period as the record has it, or from when through when.
  private func words(for period: ReportingPeriod, _ language: MessageLanguage) -> String {
    guard period.granularity == .range else { return "\(period)" }
    return language.say("\(period.first) through \(period.last)", "\(period.first) till och med \(period.last)")
  }

  /// What kind of value it is that may still change.
  private var statusInWords: Sentence {
    guard let latestPosition, let indicator else {
      return Sentence(
        english: "in part of preliminary or estimated values",
        swedish: "delvis av preliminära eller uppskattade värden"
      )
    }
    return indicator.observations[Int(latestPosition)].status == .estimated
      ? Sentence(english: "estimated", swedish: "uppskattat")
      : Sentence(english: "preliminary", swedish: "preliminärt")
  }

  private var kindOfValue: Sentence {
    switch combination {
    case .single: Sentence(english: "The value", swedish: "Värdet")
    case .sum where reasons.contains(.spanUnobserved):
      Sentence(english: "The sum of what has been reported", swedish: "Summan av det som har redovisats")
    case .sum where latest.map({ latest in due.map { $0 <= latest.day } ?? false }) ?? false:
      Sentence(english: "The sum", swedish: "Summan")
    case .sum: Sentence(english: "The sum so far", swedish: "Summan hittills")
    case .pooledShare:
      Sentence(english: "The share of all together", swedish: "Andelen av alla tillsammans")
    case .mean where indicator?.statistic == .share:
      Sentence(english: "The unweighted mean of the shares", swedish: "Det ovägda medelvärdet av andelarna")
    case .mean: Sentence(english: "The mean", swedish: "Medelvärdet")
    }
  }

  /// What a sum or mean is made of.
  private var composition: Sentence? {
    guard !addends.isEmpty, latest != nil else { return nil }
    let list = Sentence.list(
      addends.map { addend in
        Sentence { language, figures in
          "\(text(addend.value, shortOf: nil, figures)) (\(words(for: addend.period, language)))"
        }
      }
    )
    return Sentence { language, _ in
      let gap =
        hasGap
        ? language.say(
          " For parts of the time in between there is no value.",
          " För delar av tiden dessförinnan saknas värde."
        )
        : ""
      return language.say("It is made up of \(list.english).", "Det bygger på \(list.swedish).") + gap
    }
  }
}
