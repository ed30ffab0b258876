extension DeadlineProgress {
  /// What the verdict rests on, step by step.
  public var explanation: [Sentence] {
    let isRefused = verdict == .notAssessable && cases == ShareOfCases()
    return [duty, isRefused ? nil : result, open, unclear].compactMap { $0 } + reasons.map(\.sentence)
  }

  private var duty: Sentence? {
    guard let end = deadline.until.known, let unit = deadline.within.unit.known else { return nil }
    return Sentence { language, figures in
      let limit = unit.words(deadline.within.amount).text(in: language)
      if requiredShare >= 1 {
        let ended = end == .begun ? language.say("begun", "påbörjat") : language.say("finished", "åtgärdat")
        return language.say(
          "Each case is to be \(ended) within \(limit).",
          "Varje ärende ska vara \(ended) inom \(limit)."
        )
      }
      let ended = end == .begun ? language.say("begun", "påbörjade") : language.say("finished", "åtgärdade")
      let share = figures.percent(requiredShare, decimals: 1)
      return language.say(
        "At least \(share) of the cases are to be \(ended) within \(limit).",
        "Minst \(share) av ärendena ska vara \(ended) inom \(limit)."
      )
    }
  }

  private var result: Sentence {
    guard let share = cases.share else {
      return Sentence(
        english: "No case has been handled or run out of time yet.",
        swedish: "Inget ärende har ännu hanterats, och för inget har tiden gått ut."
      )
    }
    return Sentence { language, figures in
      let (all, onTime, late) = (figures.text(cases.judged), figures.text(cases.onTime), figures.text(cases.late))
      let percent = figures.percent(share, shortOf: requiredShare)
      return language.say(
        "Of \(all) \(cases.judged == 1 ? "case" : "cases"), \(onTime) in time and \(late) too late: \(percent) in time.",
        "Av \(all) ärende\(cases.judged == 1 ? "" : "n") var \(onTime) i tid och \(late) för sent: \(percent) i tid."
      )
    }
  }

  private var open: Sentence? {
    guard cases.open > 0 else { return nil }
    if cases.open == 1 {
      return Sentence(
        english: "1 open case with time left isn't counted.",
        swedish: "1 öppet ärende med tid kvar räknas inte."
      )
    }
    return Sentence { language, figures in
      let count = figures.text(cases.open)
      return language.say(
        "\(count) open cases with time left aren't counted.",
        "\(count) öppna ärenden med tid kvar räknas inte."
      )
    }
  }

  private var unclear: Sentence? {
    guard cases.unclear > 0 else { return nil }
    return Sentence { language, figures in
      let count = figures.text(cases.unclear)
      return language.say(
        "For \(count) the times recorded don't tell.",
        "För \(count) framgår det inte av tiderna."
      )
    }
  }
}

extension TimeLimit.Unit.Known {
  /// “48 hours”.
  fileprivate func words(_ amount: Double) -> Sentence {
    Sentence { language, figures in
      let number = figures.text(amount, decimals: 2)
      let isOne = amount == 1
      return switch self {
      case .hour: "\(number) " + language.say(isOne ? "hour" : "hours", isOne ? "timme" : "timmar")
      case .day: "\(number) " + language.say(isOne ? "day" : "days", isOne ? "dag" : "dagar")
      case .workingDay:
        "\(number) " + language.say(isOne ? "working day" : "working days", isOne ? "arbetsdag" : "arbetsdagar")
      }
    }
  }
}
