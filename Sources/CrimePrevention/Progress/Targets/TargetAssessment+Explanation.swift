extension TargetAssessment {
  /// What the verdict rests on, step by step: what is expected, what was measured, how far that is, where it is heading,
  /// whether the change can be told from chance, and which step of the order of verdicts decided.
  ///
  /// Parts are told by their verdicts; each of ``parts`` has its own explanation.
  public var explanation: [Sentence] {
    [duty, measured, composition, covered, heading, trend].compactMap { $0 }
      + (parts.isEmpty ? certaintyRemarks() : []) + partsInWords
      + [decision].compactMap { $0 } + reasons.map(\.sentence)
  }

  /// A value that is no whole number is shown with decimals also when the indicator doesn't say how many.
  private func decimals(of value: Double) -> Int {
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
  private func differenceUnit(_ language: MessageLanguage) -> String {
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
      let scope = each.map { ", " + $0.text(in: language) } ?? ""
      let from = baseline.map { baseline in
        let period = target.baseline?.period.map { " (\($0))" } ?? ""
        return language.say(", counted from ", ", räknat från ")
          + text(baseline, shortOf: isKept ? nil : goalValue, figures) + period
      }
      return language.say("Expected: ", "Förväntat: ") + expected(language, figures) + window(language) + scope
        + (isFollowed ? "" : end(language)) + (from ?? "") + "."
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
    case .unknown(let kind): language.say("“\(kind)”, which isn't known here", "”\(kind)”, som inte är känt här")
    }
  }

  /// The value that the verdict rests on; of several windows each has its own.
  private var measured: Sentence? {
    guard parts.isEmpty else { return nil }
    return latest.map { latest in
      Sentence { language, figures in
        let period =
          latest.period.granularity == .range
          ? language.say(
            "\(latest.period.first) through \(latest.period.last)",
            "\(latest.period.first) till och med \(latest.period.last)"
          )
          : "\(latest.period)"
        let preliminary = isPreliminary ? language.say(", preliminary", ", preliminärt") : ""
        let value = text(latest.value, shortOf: unreachedLimit ?? (isOverShare ? limitSoFar : nil), figures)
        return "\(kindOfValue.text(in: language)) (\(period)\(preliminary)): \(value)."
      }
    }
  }

  private var kindOfValue: Sentence {
    switch combination {
    case .single: Sentence(english: "The value", swedish: "Värdet")
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
        Sentence { _, figures in "\(text(addend.value, shortOf: nil, figures)) (\(addend.period))" }
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
      return language.say("It is made of \(list.english).", "Det bygger på \(list.swedish).") + gap
    }
  }
}

// MARK: - How far, and where to

extension TargetAssessment {
  private var covered: Sentence? {
    guard let attainment else { return nil }
    return Sentence { language, figures in
      let share = figures.percent(attainment)
      let start =
        indicator?.aggregation == .sum
        ? number(0, figures) : baseline.map { text($0, shortOf: goalValue, figures) } ?? "–"
      let goal = goalValue.map { number($0, figures) } ?? "–"
      let way = language.say(
        "That is \(share) of the way from \(start) to \(goal)",
        "Det är \(share) av vägen från \(start) till \(goal)"
      )
      guard let elapsed, let expectedNow else { return way + "." }
      let time = figures.percent(elapsed)
      let due = number(expectedNow, figures)
      let then = language.say(
        "; after \(time) of the time, \(due) was to be expected",
        "; efter \(time) av tiden var \(due) att vänta"
      )
      let paced =
        pace.map {
          ", " + language.say("a pace of ", "en takt på ")
            + paceText($0, figures)
        } ?? ""
      return way + then + paced + "."
    }
  }

  /// A pace, never rounded into another band.
  private func paceText(_ pace: Double, _ figures: FigureText) -> String {
    let next = [0, 0.6, 0.95].first { !pace.isAtLeast($0) }
    return next.map { figures.text(pace, shortOf: $0, decimals: 2) } ?? figures.text(pace, decimals: 2)
  }

  private var heading: Sentence? {
    guard let observedRate, let projected, let due else { return nil }
    return Sentence { language, figures in
      let signed = { (value: Double) in
        (value > 0 ? "+" : "") + figures.text(value, decimals: decimals(of: value)) + differenceUnit(language)
      }
      let isReached = attainment.map { $0 >= 1 } ?? false
      let needed = (isReached ? nil : requiredRate).map { rate in
        language.say(
          "; to get there, \(signed(rate)) a year is needed",
          "; för att nå dit krävs \(signed(rate)) per år"
        )
      }
      let then = number(projected, shortOf: goalValue, figures)
      return language.say(
        "So far it changes by \(signed(observedRate)) a year\(needed ?? ""). Going on like that it would be \(then) on \(due).",
        "Hittills ändras det med \(signed(observedRate)) per år\(needed ?? ""). I samma takt blir det \(then) den \(due)."
      )
    }
  }

  private var trend: Sentence? {
    guard let outlook, let due else { return nil }
    return Sentence { language, figures in
      let (low, high) = (number(outlook.lower, figures), number(outlook.upper, figures))
      return language.say(
        "By the trend of the values since the baseline it will lie between \(low) and \(high) on \(due) (95 % prediction interval).",
        "Enligt trenden sedan basvärdet ligger det mellan \(low) och \(high) den \(due) (95 % prediktionsintervall)."
      )
    }
  }
}
