/// How far the value has come, and where it is heading, in words.
extension TargetAssessment {
  var covered: Sentence? {
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
      // Without this, the pace wouldn't seem to follow from the two shares.
      let bend =
        target.waypoints.isEmpty
        ? Sentence(english: "", swedish: "")
        : Sentence(english: ", by the way through the waypoints", swedish: ", enligt vägen genom delmålen,")
      let then = language.say(
        "; after \(time) of the time\(bend.english), \(due) was to be expected",
        "; efter \(time) av tiden\(bend.swedish) var \(due) att vänta"
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

  var heading: Sentence? {
    guard let observedRate, let projected, let due, !isTooLate else { return nil }
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
      let soFar = language.say(
        "So far it changes by \(signed(observedRate)) a year\(needed ?? "").",
        "Hittills ändras det med \(signed(observedRate)) per år\(needed ?? "")."
      )
      if let end = possibleEnd(before: projected) {
        let end = number(end, figures)
        return soFar
          + language.say(
            " Going on like that it would reach \(end), which is as far as it goes, before \(due).",
            " I samma takt når det \(end), längre än så går det inte, före \(due)."
          )
      }
      let then = number(projected, shortOf: goalValue, figures)
      return soFar
        + language.say(
          " Going on like that it would be \(then) on \(due).",
          " I samma takt blir det \(then) den \(due)."
        )
    }
  }

  /// Whether the time is known to be over, so that nothing goes on any more.
  private var isTooLate: Bool { verdict == .notMet || reasons.contains(.spanUnobserved) }

  /// The least or most that a value can be, such as 100 %, when a straight line goes beyond it.
  private func possibleEnd(before value: Double) -> Double? {
    guard let (min, max) = indicator?.possibleValues else { return nil }
    return min.flatMap { value < $0 ? $0 : nil } ?? max.flatMap { $0 < value ? $0 : nil }
  }

  var trend: Sentence? {
    guard let outlook, let due else { return nil }
    return Sentence { language, figures in
      // A line knows of no least and no most, but what is measured does.
      let ends = [outlook.lower, outlook.upper].map { possibleEnd(before: $0) ?? $0 }
      let (low, high) = (number(ends[0], figures), number(ends[1], figures))
      return language.say(
        "By the trend of the values since the baseline it will lie between \(low) and \(high) on \(due) (95 % prediction interval).",
        "Enligt trenden sedan basvärdet ligger det mellan \(low) och \(high) den \(due) (95 % prediktionsintervall)."
      )
    }
  }
}
