import CrimePrevention

/// One page of paper on a plan or a promise, at most two on a council: what its readers need before they ask for the rest.
struct SummaryPage: Sendable {
  let briefing: Briefing

  private var scope: ReportScope { briefing.scope }
  private var language: MessageLanguage { briefing.language }

  var document: Document {
    Document(
      language: language,
      recordLanguage: scope.record.language,
      kicker: kicker,
      title: title,
      blocks: [.remark(particulars)] + briefing.leftOut + sections,
      colophon: briefing.colophon,
      isSheet: true
    )
  }

  private var sections: [Block] {
    let isWhole = scope.isWhole
    let problems = briefing.problems.lines(atMost: isWhole ? 5 : 4)
    let money = MoneyTold(of: scope.measures, through: briefing.assessed.date).points(in: language)
    let short: [Block.Section?] = [
      section(language.say("Money", "Pengar"), money),
      section(language.say("The picture's problems", "Lägesbildens problem"), problems),
      isWhole ? briefing.statuteDates.section(in: language) : nil,
    ]
    let blocks: [Block?] = [
      briefing.standing.block, briefing.turns.block(atMost: isWhole ? 8 : 5), briefing.deviations.block,
      briefing.unsayable.block, .columns(short.compactMap { $0 }),
    ]
    return blocks.compactMap { $0 }
  }

  private func section(_ title: String, _ points: [Passage]) -> Block.Section? {
    points.isEmpty ? nil : Block.Section(title: .words(title), blocks: [.list(points)])
  }

  private var kicker: Passage {
    let sort = Passage.words(language.say("Summary", "Sammanfattning"))
    return scope.isWhole ? sort : .record(scope.record.council.name) + .words(" · ") + sort
  }

  private var title: Passage {
    switch scope.subject {
    case .plan(let id): .record(scope.index.plans[id]?.title ?? id.rawValue)
    case .promise(let id): .record(scope.index.promises[id]?.text.shortened(to: 160) ?? id.rawValue)
    case .council: .record(scope.record.council.name)
    }
  }

  /// The asking date and what the subject is, in one line.
  private var particulars: Passage {
    let asOf = Passage.words(language.say("As of ", "Läget ") + language.day(briefing.assessed.date))
    let rest: [Passage?] =
      switch scope.subject {
      case .plan: scope.plans.prefix(1).flatMap { particulars(of: $0.plan) }
      case .promise: scope.promises.prefix(1).flatMap { particulars(of: $0.promise) }
      case .council: [scope.record.council.contact.map(Passage.record)]
      }
    return ([asOf] + rest.compactMap { $0 }).joined(" · ")
  }

  private func particulars(of plan: ActionPlan) -> [Passage?] {
    let decided = plan.decision.map { decision in
      Passage.words(language.say("decided ", "beslutad ") + language.day(decision.on))
    }
    return [
      plan.period.map { language.passage($0.words) } ?? language.missing("no period", "ingen period angiven"), decided,
    ]
  }

  private func particulars(of promise: CitizenPromise) -> [Passage?] {
    let period = promise.period.map { language.passage($0.words) }
    return [
      period ?? language.missing("no period", "ingen period angiven"), briefing.assessed.names.list(promise.parties),
    ]
  }
}
