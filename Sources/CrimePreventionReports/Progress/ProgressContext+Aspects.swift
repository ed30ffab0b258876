import CrimePrevention

/// The three follow-ups side by side: what is done, how it is done, what it leads to. Never one score.
extension ProgressContext {
  var aspectSection: [Block] {
    let title = say("The three follow-ups", "De tre uppföljningarna")
    switch subject {
    case .council: return [section(title, [aspects(of: progress.council)])]
    case .plan: return plans.map { section(title, [aspects(of: $0.progress)]) }
    case .promise: return promises.map { section(title, [aspects(of: $0.progress)]) }
    }
  }

  func section(_ title: String, _ blocks: [Block]) -> Block {
    .section(Block.Section(title: .words(title), blocks: blocks))
  }

  func aspects(of whole: some ThreefoldProgress) -> Block {
    .columns([
      column(whole.production, Sentence(english: "Production", swedish: "Produktion"), what: produced),
      column(whole.process, Sentence(english: "Process", swedish: "Process"), what: takenPart),
      column(whole.effect, Sentence(english: "Effect", swedish: "Effekt"), what: ledTo),
    ])
  }

  private var produced: String { say("What is done", "Vad som görs") }
  private var takenPart: String { say("Who takes part, and how", "Vilka som medverkar, och hur") }
  private var ledTo: String { say("What it leads to", "Vad det leder till") }

  private func column(_ aspect: ProgressAspect, _ name: Sentence, what: String) -> Block.Section {
    let coverage = aspect.coverage
    let counts = aspect.counts.present.map { verdict, count in
      Passage.strong(figures.text(count)) + .words(" ") + .badge(verdict.badge(in: language))
    }
    // The first sentence says again what the coverage and the counts say.
    let rest = aspect.explanation(named: name).dropFirst().map(told)
    return Block.Section(
      title: told(name),
      isCard: true,
      blocks: [.remark(.words(what)), .paragraph(.strong(words(for: coverage)))]
        + (counts.isEmpty ? [] : [.list(counts)]) + rest.map(Block.remark)
    )
  }

  private func words(for coverage: Coverage) -> String {
    guard coverage.total > 0 else { return say("Nothing to assess.", "Inget att bedöma.") }
    let (assessable, of) = (figures.text(coverage.assessable), figures.text(coverage.total))
    return say("\(assessable) of \(of) can be assessed.", "\(assessable) av \(of) kan bedömas.")
  }
}
