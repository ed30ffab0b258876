import CrimePrevention

/// The three follow-ups side by side: what is done, how it is done, what it leads to. Never one score.
struct AspectColumns: Sendable {
  private let production: ProgressAspect
  private let process: ProgressAspect
  private let effect: ProgressAspect
  private let language: MessageLanguage

  init(of whole: some ThreefoldProgress, _ language: MessageLanguage) {
    production = whole.production
    process = whole.process
    effect = whole.effect
    self.language = language
  }

  /// Those with something to assess side by side.
  var blocks: [Block] {
    let full = columns.filter { !$0.isEmpty }
    return full.isEmpty ? [] : [.columns(full.map(section))]
  }

  /// Those with something to assess; the others are stated to be empty. A report states that once.
  var blocksOfAll: [Block] {
    let (empty, full) = (columns.filter(\.isEmpty), columns.filter { !$0.isEmpty })
    let names = empty.map { $0.name.text(in: language).lowercased() }.joined(separator: ", ")
    let nothing =
      full.isEmpty
      ? language.missing("There is nothing to assess.", "Det finns inget att bedöma.")
      : language.missing("Nothing to assess: \(names).", "Inget att bedöma: \(names).")
    return blocks + (empty.isEmpty ? [] : [.remark(nothing)])
  }

  private struct Column {
    let aspect: ProgressAspect
    let name: Sentence
    let about: Sentence

    var isEmpty: Bool { aspect.coverage.total == 0 && aspect.parts.isEmpty }
  }

  private var columns: [Column] {
    [
      Column(
        aspect: production,
        name: Sentence(english: "Production", swedish: "Produktion"),
        about: Sentence(english: "What is done", swedish: "Vad som görs")
      ),
      Column(
        aspect: process,
        name: Sentence(english: "Process", swedish: "Process"),
        about: Sentence(english: "Who takes part, and how", swedish: "Vilka som medverkar, och hur")
      ),
      Column(
        aspect: effect,
        name: Sentence(english: "Effect", swedish: "Effekt"),
        about: Sentence(english: "What it leads to", swedish: "Vad det leder till")
      ),
    ]
  }

  private func section(for column: Column) -> Block.Section {
    let aspect = column.aspect
    let counts = aspect.counts.present.map { verdict, count in
      Passage.strong(FigureText(language).text(count)) + .words(" ") + .badge(verdict.badge(in: language, count: count))
    }
    // The coverage is above already, with its counts.
    let steps = aspect.steps(named: column.name).filter { $0.about != .coverage }
    let remarks = steps.map { Block.remark(language.passage($0.sentence)) }
    return Block.Section(
      title: language.passage(column.name),
      isCard: true,
      blocks: [.remark(language.passage(column.about))] + coverage(of: aspect)
        + (counts.isEmpty ? [] : [.list(counts)]) + remarks
    )
  }

  /// How much can be assessed; nothing when all of it is only monitored.
  private func coverage(of aspect: ProgressAspect) -> [Block] {
    let coverage = aspect.coverage
    guard coverage.total > 0 else { return [] }
    let figures = FigureText(language)
    let (assessable, total) = (figures.text(coverage.assessable), figures.text(coverage.total))
    let words = language.say("\(assessable) of \(total) can be assessed.", "\(assessable) av \(total) kan bedömas.")
    return [.paragraph(.strong(words))]
  }
}

/// Which measures work on which factor at which level of prevention (preventionsmatris).
struct MatrixSection: Sendable {
  let matrix: MatrixProgress
  let names: RecordNames
  /// Whether there are measures that aren't shown, so that “no measure” would claim too much.
  let hidesMeasures: Bool

  private var language: MessageLanguage { names.language }

  var block: Block {
    let none = language.missing(
      "No factors and no measures are recorded.",
      "Inga faktorer och inga åtgärder är angivna."
    )
    return .section(
      titled: language.say("Factors and levels of prevention", "Faktorer och preventionsnivåer"),
      matrix.measures.rows.isEmpty ? [.remark(none)] : [.table(table), .remark(.words(whatCounts))]
    )
  }

  private var whatCounts: String {
    language.say(
      "A measure stands in each place that it names. An empty place may be a choice, or something that isn't recorded.",
      "En åtgärd står på varje plats som den anger. En tom plats kan vara ett val, eller något som inte är redovisat."
    )
  }

  private var table: Block.Grid {
    let levels = matrix.measures.columns
    return Block.Grid(
      caption: language.say(
        "Measures by what they work on and for whom, with their verdicts",
        "Åtgärder efter vad de påverkar och för vilka, med deras bedömningar"
      ),
      columns: [Block.Grid.Column(name: language.say("Factor", "Faktor"))]
        + levels.map { Block.Grid.Column(name: name(of: $0)) },
      rows: matrix.measures.rows.map { factor in
        [name(of: factor)] + levels.map { cell(matrix[factor, $0]) }
      },
      hasRowNames: true
    )
  }

  private func name(of factor: Factor.ID?) -> Passage {
    guard let factor else { return language.missing("No factor is stated", "Ingen faktor är angiven") }
    guard let found = names.index.factors[factor] else { return .record(factor.rawValue) }
    let kind: Passage =
      switch found.kind.known {
      case .risk: .quiet(language.say(" (risk)", " (risk)"))
      case .protective: .quiet(language.say(" (protective)", " (skydd)"))
      case nil: .quiet(" (") + .record(found.kind.rawValue) + .quiet(")")
      }
    return .record(found.name) + kind
  }

  private func name(of level: PreventionLevel?) -> String {
    switch level?.known {
    case .universal: language.say("Universal (for all)", "Universell (för alla)")
    case .selective: language.say("Selective (at risk)", "Selektiv (vid risk)")
    case .indicated: language.say("Indicated (has the problem)", "Indikerad (har problemet)")
    case nil: language.say("No level stated", "Nivå ej angiven")
    }
  }

  private func cell(_ cell: MatrixProgress.Cell) -> Passage {
    guard !cell.measures.isEmpty else {
      return hidesMeasures
        ? language.missing("none shown", "ingen som visas") : language.missing("no measure", "ingen åtgärd")
    }
    return .strong(FigureText(language).text(cell.measures.count))
      + .words(": " + cell.verdicts.words.text(in: language))
  }
}

/// The agreements with what their parties have taken part in.
struct AgreementSection: Sendable {
  let assessed: AssessedRecord

  private var language: MessageLanguage { assessed.language }

  /// The section; `nil` without agreements.
  var block: Block? {
    guard !assessed.progress.agreements.isEmpty else { return nil }
    return .section(
      titled: language.say("Agreements", "Överenskommelser"),
      zip(assessed.index.record.agreements, assessed.progress.agreements).map(part)
    )
  }

  private func part(_ agreement: CooperationAgreement, _ progress: AgreementProgress) -> Block {
    let parties = progress.parties.parts.compactMap { part -> Passage? in
      guard case .agreedParty(let party, _) = part.subject else { return nil }
      return .badge(part.badge(in: language)) + .words(": ") + assessed.names.name(of: party)
    }
    let period =
      agreement.period.map { language.passage($0.words) }
      ?? language.missing("No period is stated.", "Ingen period är angiven.")
    return .section(
      Block.Section(
        title: .record(agreement.title),
        blocks: [.remark(period)] + about(agreement) + (parties.isEmpty ? [] : [.names(parties)])
          + progress.explanationOfParties.map { .remark(language.passage($0)) }
      )
    )
  }

  /// What the parties want, and the fields that they work in.
  private func about(_ agreement: CooperationAgreement) -> [Block] {
    let lists = [
      (language.say("Purposes", "Syften"), agreement.purposes),
      (language.say("Fields of work", "Arbetsområden"), agreement.workAreas),
    ]
    let facts = lists.filter { !$0.1.isEmpty }.map { name, texts in
      Block.Fact(name: name, value: texts.map(Passage.record).joined("; "))
    }
    let all = facts + language.documents(agreement.documents)
    return all.isEmpty ? [] : [.facts(all)]
  }
}
