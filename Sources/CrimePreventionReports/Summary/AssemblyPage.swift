import CrimePrevention

/// The report to the municipal council assembly (kommunfullmäktige, 13 §): what was decided, done, seen and spent since a day,
/// on at most two pages of paper.
struct AssemblyPage: Sendable {
  let briefing: Briefing

  private var scope: ReportScope { briefing.scope }
  private var assessed: AssessedRecord { briefing.assessed }
  private var language: MessageLanguage { briefing.language }

  var document: Document {
    Document(
      language: language,
      recordLanguage: scope.record.language,
      kicker: .record(scope.record.council.name)
        + .words(language.say(" · To the assembly", " · Till kommunfullmäktige")),
      title: title,
      blocks: [.remark(particulars)] + briefing.leftOut + sections.compactMap { $0 },
      colophon: briefing.colophon,
      isSheet: true
    )
  }

  private var sections: [Block?] {
    let happened = AssemblyEvents(in: scope, assessed, after: briefing.since.day)
    let money = MoneyTold(of: scope.measures, after: briefing.since.day, through: assessed.date)
      .points(in: language, since: briefing.since.day)
    return [
      happened.decided, happened.done, seen(happened), briefing.standing.block, briefing.turns.block(atMost: 6),
      briefing.deviations.block,
      money.isEmpty ? nil : .section(titled: language.say("Money", "Pengar"), [.list(money)]),
      briefing.unsayable.block, scope.isWhole ? briefing.statuteDates.section(in: language).map(Block.section) : nil,
    ]
  }

  private func seen(_ happened: AssemblyEvents) -> Block? {
    let values = NewValues(in: scope, assessed, from: briefing.earlier).lines(atMost: 6)
    let lines = values + happened.conclusions
    guard !lines.isEmpty else { return nil }
    return .section(titled: language.say("New figures and conclusions", "Nya siffror och slutsatser"), [.list(lines)])
  }

  private var title: Passage {
    let day = language.day(briefing.since.day)
    let since = language.say(" since \(day)", " sedan \(day)")
    switch scope.subject {
    case .council: return .words(language.say("Crime prevention", "Det brottsförebyggande arbetet") + since)
    case .plan(let id): return .record(scope.index.plans[id]?.title ?? id.rawValue) + .words(since)
    case .promise(let id):
      return .record(scope.index.promises[id]?.text.shortened(to: 120) ?? id.rawValue) + .words(since)
    }
  }

  /// Whose report it is, as of when, and why since that day.
  private var particulars: Passage {
    let board = scope.record.council.responsibleBoard.map { assessed.names.name(of: $0) }
    let unknown = language.missing(
      "which board leads the work isn't recorded",
      "vilken nämnd som leder arbetet är inte angivet"
    )
    return [
      Passage.words(language.say("As of ", "Läget ") + language.day(assessed.date)),
      Passage.words(language.say("since ", "sedan ") + briefing.since.words(in: language)),
      board.map { .words(language.say("from ", "från ")) + $0 } ?? unknown,
    ].joined(" · ")
  }
}

/// Targets that have a different latest value than on an earlier day.
struct NewValues: Sendable {
  private let changed: [(now: TargetAssessment, before: TargetAssessment?)]
  private let assessed: AssessedRecord

  init(in scope: ReportScope, _ assessed: AssessedRecord, from earlier: RecordProgress) {
    var seen: Set<Indicator.ID> = []
    changed = scope.targets.compactMap { target in
      guard let now = assessed.progress.target(target.id), let latest = now.latest else { return nil }
      let before = earlier.target(target.id)
      guard latest.period != before?.latest?.period, seen.insert(target.indicator).inserted else { return nil }
      return (now, before)
    }
    self.assessed = assessed
  }

  /// One line each: the value, the one before, and what is to be reached.
  func lines(atMost most: Int) -> [Passage] {
    let language = assessed.language
    let lines = changed.map { now, before in
      let title = Passage.record(assessed.name(of: now.target.indicator).shortened(to: 70))
      let earlier = before.flatMap { found -> Passage? in
        guard let value = found.latestInShort, let period = found.latest?.period else { return nil }
        let words = value.text(in: language) + " (\(period.words.text(in: language)))"
        return .quiet(language.say("; before: ", "; förut: ") + words)
      }
      return title + .words(": ") + now.figures(in: language) + (earlier ?? .words(""))
    }
    return language.lines(lines, atMost: most)
  }
}
