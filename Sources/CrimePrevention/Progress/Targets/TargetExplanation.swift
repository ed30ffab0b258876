extension TargetAssessment {
  /// What the verdict rests on, step by step: what is expected, what was measured, how far that is, where it is
  /// heading, whether the change can be distinguished from chance, and which step of the order of verdicts decided.
  ///
  /// Parts are described by their verdicts, with the reasons of those that can't be assessed; each of ``parts`` has its
  /// own explanation.
  public var explanation: [Sentence] { steps.map(\.sentence) }

  /// The same sentences, each with what it is about.
  package var steps: [ExplanationStep] {
    let way = [
      ExplanationStep(.expected, duty), ExplanationStep(.measured, measuredInWords),
      ExplanationStep(.composition, composition), ExplanationStep(.measured, age), ExplanationStep(.covered, covered),
      ExplanationStep(.heading, heading), ExplanationStep(.trend, trend),
    ]
    let chance = parts.isEmpty ? certaintyRemarks() + [beyondTolerance].compactMap { $0 } : []
    let why = parts.isEmpty ? reasons.map(\.sentence) : []
    return way.compactMap { $0 } + chance.map { ExplanationStep(.chance, $0) } + partSteps
      + [ExplanationStep(.decision, decision)].compactMap { $0 } + why.map { ExplanationStep(.reason, $0) }
  }

  private var values: ValueWords { ValueWords(of: indicator) }

  /// The part of an upper limit on a running sum that the sum has passed.
  private var exceededShare: Double? {
    guard let share = finding.evenShare, share.isExceeded else { return nil }
    return share.limit
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
        let period = target.baseline?.period.map { " (\($0.words.text(in: language)))" } ?? ""
        return language.say(", counted from ", ", räknat från ")
          + values.text(baseline, shortOf: finding.isKept ? nil : goalValue, figures) + period
      }
      let expected = target.expectation.words(of: indicator, from: baseline).text(in: language)
      return language.say("Expected: ", "Förväntat: ") + expected + window(language) + scope + end
        + (from ?? "") + "."
    }
  }

  /// “ in each calendar year”, for an expectation that is to hold in each window.
  private func window(_ language: MessageLanguage) -> String {
    guard let per = target.per, per.known != nil, per != .period else { return "" }
    return " " + WindowWords(per: per).inEach.text(in: language)
  }

  private func end(_ language: MessageLanguage) -> String {
    guard let due = due?.words.text(in: language) else { return "" }
    return target.per == nil
      ? language.say(" by \(due)", " senast \(due)") : language.say(" through \(due)", " till och med \(due)")
  }

  /// The value that the verdict rests on; `nil` for several parts, each of which has its own.
  private var measuredInWords: Sentence? {
    guard parts.isEmpty else { return nil }
    return latest.map { latest in
      Sentence { language, figures in
        let period = latest.period.words.text(in: language)
        let preliminary = isPreliminary ? ", " + statusInWords.text(in: language) : ""
        let value = values.text(latest.value, shortOf: unreachedLimit ?? exceededShare, figures)
        return "\(kindOfValue.text(in: language)) (\(period)\(preliminary)): \(value)."
      }
    }
  }

  /// That the value is an old one; when nothing can be assessed, the reason says so.
  private var age: Sentence? {
    guard finding.isOld, verdict != .notAssessable, let latest else { return nil }
    let day = latest.day.words
    return Sentence(
      english: "It is about the time through \(day.english), more than a year before the asking date.",
      swedish: "Det gäller tiden till och med \(day.swedish), mer än ett år före avstämningsdatumet."
    )
  }

  /// That a value kept within a tolerance may lie there by chance alone.
  private var beyondTolerance: Sentence? {
    guard case .maintain = target.expectation.condition, verdict == .maintained || verdict == .met,
      let interval = latestInterval, let expected = expectedValues
    else { return nil }
    let isBelow = if let limit = expected.lower { interval.lower < limit.lower } else { false }
    let isAbove = if let limit = expected.upper { interval.upper > limit.upper } else { false }
    guard isBelow || isAbove else { return nil }
    return latestIntervalInShort.map { interval in
      Sentence(
        english:
          "The value lies within the tolerance, but its 95 % interval, \(interval.english), reaches beyond it: the level behind the value may lie outside.",
        swedish:
          "Värdet ligger inom toleransen, men dess 95 %-intervall, \(interval.swedish), når utanför den: nivån bakom värdet kan ligga utanför."
      )
    }
  }

  /// The status of a value that may still change.
  private var statusInWords: Sentence {
    guard let observation else {
      return Sentence(
        english: "in part of preliminary or estimated values",
        swedish: "delvis av preliminära eller uppskattade värden"
      )
    }
    return observation.status == .estimated
      ? Sentence(english: "estimated", swedish: "uppskattat")
      : Sentence(english: "preliminary", swedish: "preliminärt")
  }

  private var kindOfValue: Sentence {
    switch measured?.combination ?? .single {
    case .single: Sentence(english: "The value", swedish: "Värdet")
    case .sum where reasons.contains(.spanUnobserved):
      Sentence(english: "The sum of what has been reported", swedish: "Summan av det som har redovisats")
    case .sum where latest.map { terms.isOver(at: $0.day) } == true:
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
          "\(values.text(addend.value, figures)) (\(addend.period.words.text(in: language)))"
        }
      }
    )
    return Sentence { language, _ in
      let gap =
        measured?.hasGap == true
        ? language.say(
          " For parts of the time in between there is no value.",
          " För delar av tiden dessförinnan saknas värde."
        )
        : ""
      return language.say("It is made up of \(list.english).", "Det bygger på \(list.swedish).") + gap
    }
  }
}

// MARK: - How far it has come, and where it is heading

extension TargetAssessment {
  private var covered: Sentence? {
    guard let attainment else { return nil }
    return Sentence { language, figures in
      let start =
        indicator?.aggregation == .sum
        ? values.text(0, figures) : baseline.map { values.text($0, shortOf: goalValue, figures) } ?? "–"
      let goal = goalValue.map { values.text($0, figures) } ?? "–"
      let way = covered(attainment, from: start, to: goal, language, figures)
      guard let elapsed, let expectedNow else { return way + "." }
      let time = figures.percent(elapsed)
      let due = values.text(expectedNow, figures)
      // Without this, the pace wouldn't seem to follow from the two shares.
      let bend =
        target.waypoints.isEmpty
        ? Sentence(english: "", swedish: "")
        : Sentence(english: ", by the waypoints,", swedish: ", enligt delmålen,")
      let then = language.say(
        "; with \(time) of the time gone it should\(bend.english) have been \(due)",
        "; när \(time) av tiden har gått borde värdet\(bend.swedish) ha varit \(due)"
      )
      let paced =
        pace.map {
          ", " + language.say("a pace of ", "en takt på ")
            + paceText($0, figures)
        } ?? ""
      return way + then + paced + "."
    }
  }

  /// “That is 35 % of the way from 140 to 100”; never more than all of it or less than none.
  private func covered(
    _ share: Double,
    from start: String,
    to goal: String,
    _ language: MessageLanguage,
    _ figures: FigureText
  ) -> String {
    let way = language.say("the way from \(start) to \(goal)", "vägen från \(start) till \(goal)")
    if share < 0 {
      return language.say(
        "The value moves away from the target instead of along \(way)",
        "Värdet rör sig bort från målet i stället för längs \(way)"
      )
    }
    if share.isAtLeast(1) {
      let isPast = !1.0.isAtLeast(share)
      return isPast
        ? language.say("That is more than all of \(way)", "Det är mer än hela \(way)")
        : language.say("That is all of \(way)", "Det är hela \(way)")
    }
    let part = figures.percent(share)
    return language.say("That is \(part) of \(way)", "Det är \(part) av \(way)")
  }

  /// A pace, never rounded into another band.
  private func paceText(_ pace: Double, _ figures: FigureText) -> String {
    guard let next = PaceBand.limit(above: pace) else { return figures.text(pace, decimals: 2) }
    return figures.text(pace, shortOf: next, decimals: 2)
  }

  private var heading: Sentence? {
    guard let observedRate, let projected, let due, !isTooLate else { return nil }
    return Sentence { language, figures in
      let day = due.words.text(in: language)
      let signed = { (value: Double) in
        (value > 0 ? "+" : "") + values.difference(value, figures)
      }
      let isReached = attainment.map { $0.isAtLeast(1) } == true
      let needed = (isReached ? nil : requiredRate).map { rate in
        language.say(
          "; to get there, \(signed(rate)) a year is needed",
          "; för att nå dit krävs \(signed(rate)) per år"
        )
      }
      let soFar = language.say(
        "So far it has changed by \(signed(observedRate)) a year\(needed ?? "").",
        "Hittills har det ändrats med \(signed(observedRate)) per år\(needed ?? "")."
      )
      if let end = possibleEnd(before: projected) {
        let end = values.text(end, figures)
        return soFar
          + language.say(
            " Going on like that it would reach \(end), which is as far as it goes, before \(day).",
            " I samma takt når det \(end), längre än så går det inte, före \(day)."
          )
      }
      let then = values.text(projected, shortOf: goalValue, figures)
      return soFar
        + language.say(
          " Going on like that it would be \(then) on \(day).",
          " I samma takt blir det \(then) den \(day)."
        )
    }
  }

  /// Whether the time is known to be over, so that nothing is projected.
  private var isTooLate: Bool { verdict == .notMet || reasons.contains(.spanUnobserved) }

  /// The least or most that a value can be, such as 100 %, when a straight line goes beyond it.
  private func possibleEnd(before value: Double) -> Double? {
    guard let (min, max) = indicator?.possibleValues else { return nil }
    if let min, value < min { return min }
    if let max, max < value { return max }
    return nil
  }

  private var trend: Sentence? {
    guard let outlook, let due else { return nil }
    return Sentence { language, figures in
      let day = due.words.text(in: language)
      // A line has no bounds, but what is measured may have.
      let ends = [outlook.lower, outlook.upper].map { possibleEnd(before: $0) ?? $0 }
      let (low, high) = (values.text(ends[0], figures), values.text(ends[1], figures))
      return language.say(
        "By the trend of the values since the baseline it will lie between \(low) and \(high) on \(day) (95 % prediction interval).",
        "Enligt trenden sedan basvärdet ligger det mellan \(low) och \(high) den \(day) (95 % prediktionsintervall)."
      )
    }
  }
}

// MARK: - Parts, and what is decided

extension TargetAssessment {
  /// Each part with its verdict and value, or why there is none; then the windows that aren't judged.
  private var partSteps: [ExplanationStep] {
    let judged = parts.map { part in
      let sentence = Sentence { language, figures in
        let verdict = part.assessment.verdict.words.text(in: language)
        let remark = part.assessment.remark(language, figures).map { " (\($0))" } ?? ""
        return "\(part.name.text(in: language)): \(verdict)\(remark)."
      }
      return ExplanationStep(.part(part.id), sentence)
    }
    let partial = target.per.flatMap { WindowWords(per: $0).partial(partialWindows) }
    return judged + [ExplanationStep(.leftOut, partial)].compactMap { $0 }
  }

  /// The value that the verdict rests on, if any, and the reason when there is no verdict, for use in brackets.
  private func remark(_ language: MessageLanguage, _ figures: FigureText) -> String? {
    let reason = reasons.first.map { $0.sentence.insideSentence.text(in: language).dropLast() }
    let value = latest.map { values.text($0.value, shortOf: unreachedLimit, figures) }
    guard let reason else { return value }
    return value.map { "\($0); \(reason)" } ?? String(reason)
  }

  private var decision: Sentence? {
    if !parts.isEmpty { return decisionOfParts }
    switch verdict {
    case .met:
      return Sentence(english: "The target is reached.", swedish: "Målet är nått.")
    case .notMet:
      return Sentence(
        english: "The target isn't reached, and it can't be any more in time.",
        swedish: "Målet är inte nått, och hinner inte längre nås."
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
      if let runningLimit { return runningLimit }
      if verdict == .onPath { return onPath }
      return PaceBand.behind.sentence
    case .farBehind:
      return PaceBand.farBehind.sentence
    case .wrongWay:
      return PaceBand.wrongWay.sentence
    case .tooEarly where target.expectation.isDirectionOnly:
      return Sentence(
        english: "The time isn't over, and no change beyond chance can be shown yet.",
        swedish: "Tiden är inte ute, och ännu går ingen förändring utöver slumpen att visa."
      )
    case .tooEarly:
      return Sentence(
        english: "The time isn't over, and there is nothing yet to judge the way by.",
        swedish: "Tiden är inte ute, och det finns ännu inget att bedöma vägen efter."
      )
    case .monitored, .notAssessable, .overdue: return nil
    }
  }

  /// That the pace is enough; and, when the value has gone through a range and out of it, that too.
  private var onPath: Sentence {
    guard let goalValue, let unreachedLimit, unreachedLimit != goalValue, let attainment, attainment > 1 else {
      return PaceBand.onPath.sentence
    }
    return Sentence { language, figures in
      let limit = values.text(unreachedLimit, figures)
      let pace = PaceBand.onPath.sentence.text(in: language).dropLast()
      return pace
        + language.say(
          ", but the value has gone too far: it has passed \(limit) on the other side.",
          ", men värdet har gått för långt: det har passerat \(limit) på andra sidan."
        )
    }
  }

  private var decisionOfParts: Sentence {
    guard partsAreWindows else {
      return Sentence(english: "The weakest of these counts.", swedish: "Den svagaste av dessa räknas.")
    }
    if verdict == .onPath || verdict == .maintained, parts.contains(where: { $0.assessment.verdict == .met }) {
      return Sentence(
        english: "It has held each time so far, and the time isn't over.",
        swedish: "Det har hållits varje gång hittills, och tiden är inte ute."
      )
    }
    if verdict == .met { return Sentence(english: "It has held each time.", swedish: "Det har hållits varje gång.") }
    return Sentence(
      english: "The weakest of those that are decided counts.",
      swedish: "Den svagaste av de som är avgjorda räknas."
    )
  }

  /// Whether a running sum keeps within its share of the upper limit; `nil` when something else decided.
  private var runningLimit: Sentence? {
    guard let share = finding.evenShare, attainment == nil || share.isExceeded else { return nil }
    return Sentence { language, figures in
      let sum = latest?.value
      let limit = values.text(share.limit, shortOf: share.isExceeded ? sum?.lower : sum?.upper, figures)
      return share.isExceeded
        ? language.say(
          "Spread evenly over the time, the limit leaves room for \(limit) so far; it is more.",
          "Jämnt fördelad över tiden ger gränsen utrymme för \(limit) hittills; det är mer."
        )
        : language.say(
          "Spread evenly over the time, the limit leaves room for \(limit) so far; it isn't more.",
          "Jämnt fördelad över tiden ger gränsen utrymme för \(limit) hittills; det är inte mer."
        )
    }
  }
}
