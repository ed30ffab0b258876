extension Certainty {
  /// The answer in words.
  public var words: Sentence {
    switch self {
    case .shown: Sentence(english: "shown", swedish: "säkerställd")
    case .withinChance: Sentence(english: "within chance", swedish: "inom slumpen")
    case .noStatement: Sentence(english: "no statement possible", swedish: "inget uttalande möjligt")
    case .notAssessable: Sentence(english: "cannot be assessed", swedish: "kan inte bedömas")
    }
  }
}

extension NoStatementReason {
  /// The reason as a sentence.
  public var sentence: Sentence {
    switch self {
    case .noEvents:
      Sentence(
        english: "There were no events before or after, so nothing can be said about a change.",
        swedish: "Det fanns inga händelser vare sig före eller efter, så ingenting går att säga om en förändring."
      )
    case .sampleSizeMissing:
      Sentence(
        english:
          "How many answers or cases the shares rest on isn't recorded, so the change can't be told from chance.",
        swedish:
          "Hur många svar eller fall andelarna vilar på är inte registrerat, så förändringen går inte att skilja från slumpen."
      )
    case .spreadUnknown:
      Sentence(
        english:
          "How much such values vary by chance isn't known, so nothing can be said about whether the change is more.",
        swedish:
          "Hur mycket sådana värden varierar av slump är inte känt, så det går inte att säga om förändringen är mer."
      )
    case .ownDoing:
      Sentence(
        english: "What is counted here is what is done by those who plan it, not what chance moves.",
        swedish: "Det som räknas här är vad de som planerar själva gör, inte något som slumpen styr."
      )
    case .notACount:
      Sentence(
        english: "The values aren't counts of events over a time, so the change can't be told from chance.",
        swedish: "Värdena är inte antal händelser under en tid, så förändringen går inte att skilja från slumpen."
      )
    }
  }
}

extension ChangeCertainty.Method {
  /// The method's name, for use inside a sentence.
  public var words: Sentence {
    switch self {
    case .exactCounts:
      Sentence(english: "exact test of two counts", swedish: "exakt test av två antal")
    case .dispersedCounts:
      Sentence(
        english: "exact test of two counts that vary more than independent events",
        swedish: "exakt test av två antal som varierar mer än oberoende händelser"
      )
    case .newcombeShares:
      Sentence(
        english: "Newcombe's interval and score test of two shares",
        swedish: "Newcombes intervall och scoretest av två andelar"
      )
    }
  }
}

extension ChangeCertainty {
  /// Returns what can be said about the change of an indicator: its size with interval, and the answer with its method;
  /// else why there is no statement.
  ///
  /// The size is a ratio for counts and rates, and a difference for shares, in percentage points.
  public func sentences(of indicator: Indicator) -> [Sentence] {
    if let reason { return [reason.sentence] }
    guard let method, let estimate, let interval, let pValue else { return [] }
    let size = method == .newcombeShares ? points(estimate, interval) : ratio(estimate, interval, indicator)
    return [size, answer(method, pValue)]
  }

  private func ratio(_ estimate: Double, _ interval: ConfidenceInterval, _ indicator: Indicator) -> Sentence {
    Sentence { language, figures in
      let noun =
        indicator.statistic == .rate ? language.say("rate", "talet") : language.say("number", "antalet")
      let text = { (value: Double) in figures.text(value, shortOf: 1, decimals: 2) }
      let confidence = figures.percent(interval.confidence.value)
      let bounds =
        interval.upper.isFinite
        ? language.say(
          "\(text(interval.lower)) to \(text(interval.upper)) times",
          "\(text(interval.lower)) till \(text(interval.upper)) gånger"
        )
        : language.say("at least \(text(interval.lower)) times", "minst \(text(interval.lower)) gånger")
      guard estimate.isFinite else {
        return language.say(
          "The change: from none to some, \(bounds) the earlier \(noun) with \(confidence) confidence.",
          "Förändringen: från inga till några, \(bounds) det tidigare \(noun) med \(confidence) konfidens."
        )
      }
      return language.say(
        "The change: \(text(estimate)) times the earlier \(noun), \(bounds) with \(confidence) confidence.",
        "Förändringen: \(text(estimate)) gånger det tidigare \(noun), \(bounds) med \(confidence) konfidens."
      )
    }
  }

  private func points(_ estimate: Double, _ interval: ConfidenceInterval) -> Sentence {
    Sentence { language, figures in
      let text = { (value: Double) in
        (value > 0 ? "+" : "") + figures.text(100 * value, shortOf: 0, decimals: 1)
      }
      let confidence = figures.percent(interval.confidence.value)
      let (low, high) = (text(interval.lower), text(interval.upper))
      return language.say(
        "The change: \(text(estimate)) percentage points, \(low) to \(high) with \(confidence) confidence.",
        "Förändringen: \(text(estimate)) procentenheter, \(low) till \(high) med \(confidence) konfidens."
      )
    }
  }

  private func answer(_ method: Method, _ pValue: Double) -> Sentence {
    Sentence { language, figures in
      let p = pValue < 0.001 ? "p < " + figures.text(0.001, decimals: 3) : "p = " + pText(pValue, figures)
      let by = "(\(method.words.text(in: language)), \(p))"
      return certainty == .shown
        ? language.say(
          "It is shown: chance alone seldom makes such a change \(by).",
          "Den är säkerställd: slumpen ensam ger sällan en sådan förändring \(by)."
        )
        : language.say(
          "It is within chance: chance alone can well make such a change \(by). That isn't to say that nothing has changed.",
          "Den är inom slumpen: slumpen ensam kan mycket väl ge en sådan förändring \(by). Det betyder inte att inget har förändrats."
        )
    }
  }

  private func pText(_ pValue: Double, _ figures: FigureText) -> String {
    figures.text(pValue, shortOf: 0.05, decimals: 3)
  }
}
