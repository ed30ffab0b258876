import CrimePrevention

/// One target: its figures, its verdict, its drawings, and how it was computed.
extension ProgressContext {
  func target(_ target: Target, isCard: Bool) -> Block {
    let name = index.indicators[target.indicator]?.name ?? target.indicator.rawValue
    guard let assessment = progress.target(target.id) else {
      return .section(Block.Section(title: .record(name), isCard: isCard, blocks: []))
    }
    return .section(
      Block.Section(
        title: .record(name),
        isCard: isCard,
        blocks: [.paragraph(verdict(of: assessment)), .figures(keyFigures(of: assessment))] + unit(of: assessment)
          + parts(of: assessment) + drawings(of: assessment) + certainty(of: assessment) + computation(of: assessment)
      )
    )
  }

  /// The verdict, and when there is none the reasons.
  func verdict(of assessment: TargetAssessment) -> Passage { badge(of: assessment.verdict, for: assessment.reasons) }

  /// A verdict with the reasons that it has.
  func badge(of verdict: Verdict, for reasons: [NotAssessableReason]) -> Passage {
    guard !reasons.isEmpty else { return badge(of: verdict) }
    return badge(of: verdict) + .words(" – ") + reasons.map { told($0.sentence) }.joined(" ")
  }

  private func keyFigures(of assessment: TargetAssessment) -> [Block.Fact] {
    let isFollowed = assessment.target.expectation.condition == .monitor
    let isWhole = assessment.parts.isEmpty
    let facts = [
      isFollowed || !isWhole ? nil : fact(say("Baseline", "Basvärde"), baseline(of: assessment)),
      isFollowed ? nil : fact(say("Target", "Målvärde"), expected(of: assessment)),
      assessment.expectedNowInShort.map { fact(say("Where it should be by then", "Borde då vara"), told($0)) },
      isWhole ? fact(say("Latest value", "Senaste värde"), latest(of: assessment)) : nil,
      assessment.latestIntervalInShort.map { fact(say("95\u{A0}% interval", "95\u{A0}% intervall"), told($0)) },
      assessment.attainmentInShort.map { fact(say("Share of the way", "Andel av vägen"), told($0)) },
    ]
    return facts.compactMap { $0 }
  }

  private func fact(_ name: String, _ value: Passage) -> Block.Fact { Block.Fact(name: name, value: value) }

  private func expected(of assessment: TargetAssessment) -> Passage {
    let due = assessment.due.map { Passage.quiet(say(" by \(day($0))", " senast \(day($0))")) }
    return told(assessment.expectationInShort) + (due ?? missing(", by when isn't stated", ", när är inte angivet"))
  }

  private func baseline(of assessment: TargetAssessment) -> Passage {
    if assessment.indicator?.aggregation == .sum { return .words(say("counted from 0", "räknas från 0")) }
    guard let value = assessment.baselineInShort else { return missing("not stated", "ej angivet") }
    let period = assessment.target.baseline?.period.map { " (\($0.words.text(in: language)))" } ?? ""
    return .words(value.text(in: language)) + .quiet(period)
  }

  private func latest(of assessment: TargetAssessment) -> Passage {
    guard let value = assessment.latestInShort, let latest = assessment.latest else {
      return missing("no value", "inget värde")
    }
    let period = latest.period.words.text(in: language)
    let firmness = assessment.isPreliminary ? say(", preliminary", ", preliminärt") : ""
    return .words(value.text(in: language)) + .quiet(" (\(period)\(firmness))")
  }

  /// What the values are in, and which ones are better.
  private func unit(of assessment: TargetAssessment) -> [Block] {
    guard let indicator = assessment.indicator else { return [] }
    let unit = .words(say("Unit: ", "Enhet: ")) + UnitWords(of: indicator, language).passage
    return [.remark([unit, direction(of: indicator)].compactMap { $0 }.joined(" · "))]
  }

  private func direction(of indicator: Indicator) -> Passage? {
    switch indicator.better.known {
    case .higher: .words(say("higher is better", "högre är bättre"))
    case .lower: .words(say("lower is better", "lägre är bättre"))
    case .neither, nil: nil
    }
  }
}
