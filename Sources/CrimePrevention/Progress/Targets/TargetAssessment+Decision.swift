/// What is decided, and by which step of the order of verdicts.
extension TargetAssessment {
  /// Each part with its verdict and value, or why there is none; then the windows that aren't judged.
  var partSteps: [ExplanationStep?] {
    parts.map { part in
      let sentence = Sentence { language, figures in
        let verdict = part.assessment.verdict.words.text(in: language)
        let remark = part.assessment.remark(language, figures).map { " (\($0))" } ?? ""
        return "\(part.name.text(in: language)): \(verdict)\(remark)."
      }
      return ExplanationStep(.part(part.id), sentence)
    } + [ExplanationStep(.leftOut, target.per.flatMap { WindowWords(per: $0).partial(partialWindows) })]
  }

  /// The value that the verdict rests on, or why there is no verdict, to stand in brackets.
  private func remark(_ language: MessageLanguage, _ figures: FigureText) -> String? {
    let reason = reasons.first.map { $0.sentence.insideSentence.text(in: language).dropLast() }
    let value = latest.map { text($0.value, shortOf: unreachedLimit, figures) }
    guard let reason else { return value }
    return value.map { "\($0); \(reason)" } ?? String(reason)
  }

  var decision: Sentence? {
    if !parts.isEmpty { return decisionOfParts }
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
      if let runningLimit { return runningLimit }
      if verdict == .onPath { return onPath }
      return Sentence(
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
    case .tooEarly where target.expectation.isDirection:
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
      return Sentence(
        english: "A pace of at least 0.95 is on path.",
        swedish: "En takt på minst 0,95 räknas som på väg."
      )
    }
    return Sentence { language, figures in
      let limit = number(unreachedLimit, figures)
      return language.say(
        "A pace of at least 0.95 is on path, but the value has gone too far: it has passed \(limit) on the other side.",
        "En takt på minst 0,95 räknas som på väg, men värdet har gått för långt: det har passerat \(limit) på andra sidan."
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
    guard let limitSoFar, attainment == nil || isOverShare else { return nil }
    return Sentence { language, figures in
      let sum = latest?.value
      let limit = number(limitSoFar, shortOf: isOverShare ? sum?.lower : sum?.upper, figures)
      return isOverShare
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

extension Target.Expectation {
  /// Whether it says only which way the value is to go.
  fileprivate var isDirection: Bool { condition == .increase || condition == .decrease }
}
