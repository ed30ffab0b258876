extension TargetAssessment {
  /// What the verdict rests on, step by step: what is expected, what was measured, how far that is, where it is heading,
  /// whether the change can be told from chance, and which step of the order of verdicts decided.
  public var explanation: [Sentence] {
    [duty, measured, covered, heading, trend].compactMap { $0 } + (parts.isEmpty ? certaintyRemarks() : [])
      + partsInWords
      + [decision].compactMap { $0 } + reasons.map(\.sentence)
  }

  /// A value that is no whole number is shown with decimals also when the indicator doesn't say how many.
  private func decimals(of value: Double) -> Int {
    indicator?.decimals ?? (value == value.rounded() ? 0 : 2)
  }

  private func number(_ value: Double, _ figures: FigureText) -> String {
    figures.text(value, decimals: decimals(of: value)) + unitSign
  }

  /// A value beside a limit that it hasn't reached, never rounded onto it.
  private func number(_ value: Double, shortOf limit: Double?, _ figures: FigureText) -> String {
    guard let limit else { return number(value, figures) }
    return figures.text(value, shortOf: limit, decimals: decimals(of: value)) + unitSign
  }

  private var unitSign: String { indicator?.unit == .percent ? "\u{A0}%" : "" }

  /// What the difference of two values is measured in: of two percentages, percentage points.
  private func differenceUnit(_ language: MessageLanguage) -> String {
    indicator?.unit == .percent ? language.say(" percentage points", " procentenheter") : ""
  }

  private func text(_ figure: Figure, _ figures: FigureText) -> String {
    guard let value = figure.exact else { return "\(number(figure.lower, figures))–\(number(figure.upper, figures))" }
    return number(value, shortOf: verdict == .met || verdict == .maintained ? nil : goalValue, figures)
  }
}

// MARK: - What is expected and what was measured

extension TargetAssessment {
  private var duty: Sentence {
    Sentence { language, figures in
      let isFollowed = target.expectation.condition == .monitor
      let by = (isFollowed ? nil : due).map { language.say(" by \($0)", " senast \($0)") } ?? ""
      let from = baseline.map { baseline in
        let period = target.baseline?.period.map { " (\($0))" } ?? ""
        return language.say(", counted from ", ", räknat från ") + text(baseline, figures) + period
      }
      return language.say("Expected: ", "Förväntat: ") + expected(language, figures) + by + (from ?? "") + "."
    }
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
        + (goalValue.map { ", " + language.say("that is ", "det vill säga ") + number($0, figures) } ?? "")
    case .increase: language.say("a higher value", "ett högre värde")
    case .decrease: language.say("a lower value", "ett lägre värde")
    case .maintain(let tolerance):
      language.say("the value is kept", "värdet bibehålls")
        + (tolerance.map { language.say(" within ", " inom ") + number($0, figures) } ?? "")
    case .band(let name): language.say("the class “\(name)”", "klassen ”\(name)”")
    case .monitor: language.say("nothing, it is followed", "inget, det följs")
    case .unknown(let kind): language.say("“\(kind)”, which isn't known here", "”\(kind)”, som inte är känt här")
    }
  }

  private var measured: Sentence? {
    latest.map { latest in
      Sentence { language, figures in
        let words =
          indicator?.aggregation == .sum
          ? language.say("The sum so far", "Summan hittills")
          : indicator?.aggregation == .mean
            ? language.say("The mean", "Medelvärdet") : language.say("The value", "Värdet")
        let period =
          latest.period.granularity == .range
          ? language.say(
            "\(latest.period.first) through \(latest.period.last)",
            "\(latest.period.first) till och med \(latest.period.last)"
          )
          : "\(latest.period)"
        let preliminary = isPreliminary ? language.say(", preliminary", ", preliminärt") : ""
        return "\(words) (\(period)\(preliminary)): \(text(latest.value, figures))."
      }
    }
  }
}

// MARK: - How far, and where to

extension TargetAssessment {
  private var covered: Sentence? {
    guard let attainment else { return nil }
    return Sentence { language, figures in
      let share = figures.percent(attainment)
      let start = indicator?.aggregation == .sum ? number(0, figures) : baseline.map { text($0, figures) } ?? "–"
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
            + figures.text($0, shortOf: $0 < 0.6 ? 0.6 : $0 < 0.95 ? 0.95 : 0, decimals: 2)
        } ?? ""
      return way + then + paced + "."
    }
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

// MARK: - The decision

extension TargetAssessment {
  private var partsInWords: [Sentence] {
    parts.map { part in
      let verdict = part.assessment.verdict.words
      return Sentence(english: "\(part.id): \(verdict.english).", swedish: "\(part.id): \(verdict.swedish).")
    }
  }

  private var decision: Sentence? {
    if !parts.isEmpty {
      return Sentence(english: "The weakest of these counts.", swedish: "Den svagaste av dessa räknas.")
    }
    let isRunningLimit = indicator?.aggregation == .sum && pace == nil && attainment == nil
    switch verdict {
    case .met:
      return Sentence(english: "What is expected holds.", swedish: "Det förväntade gäller.")
    case .notMet:
      return Sentence(
        english: "What is expected doesn't hold, and it can't any more in time.",
        swedish: "Det förväntade gäller inte, och hinner inte längre göra det."
      )
    case .maintained:
      return Sentence(
        english: "It was so from the start, and still is.",
        swedish: "Så var det från början, och så är det än."
      )
    case .lost:
      return Sentence(
        english: "It was so from the start, but no longer is.",
        swedish: "Så var det från början, men inte längre."
      )
    case .onPath, .behind:
      if isRunningLimit { return runningLimit }
      return verdict == .onPath
        ? Sentence(english: "A pace of at least 0.95 is on path.", swedish: "En takt på minst 0,95 räknas som på väg.")
        : Sentence(
          english: "A pace of at least 0.60 but below 0.95 is behind.",
          swedish: "En takt på minst 0,60 men under 0,95 räknas som efter."
        )
    case .farBehind:
      return Sentence(
        english: "A pace below 0.60 is far behind.",
        swedish: "En takt under 0,60 räknas som långt efter."
      )
    case .wrongWay:
      return Sentence(
        english: "The value has moved away from what is expected.",
        swedish: "Värdet har rört sig bort från det förväntade."
      )
    case .tooEarly:
      return Sentence(
        english: "The time isn't over, and there is nothing yet to judge the way by.",
        swedish: "Tiden är inte ute, och det finns ännu inget att bedöma vägen efter."
      )
    case .monitored, .notAssessable, .overdue: return nil
    }
  }

  private var runningLimit: Sentence? {
    expectedNow.map { share in
      Sentence { language, figures in
        let limit = number(share, figures)
        return verdict == .onPath
          ? language.say(
            "By now at most \(limit) would be its share of the time.",
            "Hittills skulle högst \(limit) motsvara dess del av tiden."
          )
          : language.say(
            "By now \(limit) would be its share of the time; it is more.",
            "Hittills skulle \(limit) motsvara dess del av tiden; det är mer."
          )
      }
    }
  }
}
