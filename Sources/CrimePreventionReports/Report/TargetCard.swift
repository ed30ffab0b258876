import CrimePrevention

/// One target: its verdict, its figures, its parts, its drawings, and how it was computed.
struct TargetCard: Sendable {
  let assessment: TargetAssessment
  let title: String
  let changes: ChangesTested?
  let names: RecordNames
  let date: CalendarDate

  private var language: MessageLanguage { names.language }

  func block(isCard: Bool) -> Block {
    let verdict = Block.paragraph(language.passage(assessment.verdict, for: assessment.reasons))
    return .section(
      Block.Section(
        title: .record(title),
        isCard: isCard,
        blocks: [verdict] + drawings + [.figures(figures)] + unit + parts + certainty + computation
      )
    )
  }
}

// MARK: - Figures

extension TargetCard {
  private var figures: [Block.Fact] {
    let isFollowed = assessment.target.expectation.condition == .monitor
    let isWhole = assessment.parts.isEmpty
    let facts = [
      isFollowed || !isWhole ? nil : language.fact(language.say("Baseline", "Basvärde"), baseline),
      isFollowed ? nil : language.fact(language.say("Target", "Målvärde"), expected),
      fact(language.say("Where it should be by then", "Borde då vara"), assessment.expectedNowInShort),
      isWhole ? language.fact(language.say("Value assessed", "Värde som bedöms"), latest) : nil,
      fact(language.say("95\u{A0}% interval", "95\u{A0}% intervall"), assessment.latestIntervalInShort),
      fact(language.say("Share of the way", "Andel av vägen"), assessment.attainmentInShort),
    ]
    return facts.compactMap { $0 }
  }

  /// A figure, where there is one.
  private func fact(_ name: String, _ figure: Sentence?) -> Block.Fact? {
    figure.map { language.fact(name, language.passage($0)) }
  }

  private var expected: Passage {
    let due = assessment.due.map { due in
      let day = language.day(due)
      return Passage.quiet(language.say(" by \(day)", " senast \(day)"))
    }
    return language.passage(assessment.expectationInShort)
      + (due ?? language.missing(", by when isn't stated", ", när är inte angivet"))
  }

  private var baseline: Passage {
    if assessment.indicator?.aggregation == .sum, isReachedByCounting {
      return .words(language.say("counted from 0", "räknas från 0"))
    }
    guard let value = assessment.baselineInShort else { return language.missing("not stated", "uppgift saknas") }
    let period = assessment.target.baseline?.period.map { " (\($0.words.text(in: language)))" } ?? ""
    return .words(value.text(in: language)) + .quiet(period)
  }

  /// Whether a sum is expected to come as far as a limit, counted from 0.
  private var isReachedByCounting: Bool {
    switch assessment.target.expectation.condition {
    case .atLeast, .atMost, .between: true
    default: false
    }
  }

  private var latest: Passage {
    guard let value = assessment.latestInShort, let latest = assessment.latest else {
      return language.missing("no value", "inget värde")
    }
    let period = latest.period.words.text(in: language)
    let firmness = assessment.isPreliminary ? language.say(", preliminary", ", preliminärt") : ""
    return .words(value.text(in: language)) + .quiet(" (\(period)\(firmness))")
  }

  /// The unit of the values, and which ones are better.
  private var unit: [Block] {
    guard let indicator = assessment.indicator else { return [] }
    let unit = .words(language.say("Unit: ", "Enhet: ")) + UnitText(of: indicator, language).passage
    return [.remark([unit, direction(of: indicator)].compactMap { $0 }.joined(" · "))]
  }

  private func direction(of indicator: Indicator) -> Passage? {
    switch indicator.better.known {
    case .higher: .words(language.say("higher is better", "högre är bättre"))
    case .lower: .words(language.say("lower is better", "lägre är bättre"))
    case .neither, nil: nil
    }
  }
}

// MARK: - Parts

extension TargetCard {
  /// The parts of a target that is to hold in each of several places or windows of time.
  private var parts: [Block] {
    guard !assessment.parts.isEmpty else { return [] }
    let grid = Block.Grid(
      caption: language.say("In each part; the weakest counts.", "I varje del; den svagaste räknas."),
      columns: [
        Block.Grid.Column(name: language.say("Part", "Del")),
        Block.Grid.Column(name: language.say("Baseline", "Basvärde"), isNumber: true),
        Block.Grid.Column(name: language.say("Should be by then", "Borde då vara"), isNumber: true),
        Block.Grid.Column(name: language.say("Latest", "Senaste"), isNumber: true),
        Block.Grid.Column(name: language.say("Verdict", "Bedömning")),
      ],
      rows: assessment.parts.map(row),
      hasRowNames: true,
      rowsOnPaper: partsOnPaper
    )
    return [.table(grid)] + leftOffPaper
  }

  /// How many parts a table has on paper.
  private static let mostOnPaper = 8

  /// The weakest of many parts, since they count.
  private var partsOnPaper: Set<Int>? {
    guard assessment.parts.count > Self.mostOnPaper else { return nil }
    let ranks = Dictionary(uniqueKeysWithValues: zip(Verdict.allCases, 0...))
    let verdicts = assessment.parts.map { ranks[$0.assessment.verdict] ?? 0 }
    let weakest = verdicts.indices.sorted { (verdicts[$0], $0) < (verdicts[$1], $1) }.prefix(Self.mostOnPaper)
    return Set(weakest)
  }

  private var leftOffPaper: [Block] {
    let left = assessment.parts.count - (partsOnPaper?.count ?? assessment.parts.count)
    guard left > 0 else { return [] }
    let parts = language.count(left, ("part", "parts"), ("del", "delar"))
    return [
      .onPaper(
        .words(
          language.say(
            "The weakest are shown; \(parts) more stand on the page and in the spreadsheet.",
            "De svagaste visas; \(parts) till finns på sidan och i kalkylbladet."
          )
        )
      )
    ]
  }

  private func row(for part: TargetAssessment.Part) -> [Passage] {
    let assessment = part.assessment
    let figures = [assessment.baselineInShort, assessment.expectedNowInShort, assessment.latestInShort]
    return [name(of: part)]
      + figures.map { figure in
        figure.map { Passage.words($0.text(in: language)) } ?? .quiet("–")
      }
      + [language.passage(assessment.verdict, for: assessment.reasons)]
  }

  /// The name of a part: that of the window of time, else the record's.
  private func name(of part: TargetAssessment.Part) -> Passage {
    let name = part.name.text(in: language)
    return if case .window = part.kind { .sentence(name) } else { .record(name) }
  }
}

// MARK: - Drawings and computation

extension TargetCard {
  private var drawings: [Block] {
    let chart = TargetChart.drawing(of: assessment, asOf: date, language: language)
    let control = assessment.indicator.flatMap { ControlChart.drawing(of: $0, asOf: date, language: language) }
    return [chart, control].compactMap { $0 }.map(Block.drawing)
  }

  /// What can be said about chance, corrected for how many changes are looked at.
  private var certainty: [Block] {
    guard assessment.parts.isEmpty else { return [] }
    let remarks = assessment.certaintyRemarks(among: changes)
    guard !remarks.isEmpty else { return [] }
    return [
      .paragraph(.strong(language.say("Is the change more than chance?", "Är förändringen mer än slump?"))),
      .list(remarks.map(language.passage)),
    ]
  }

  /// How the verdict was computed, and what the values are, to unfold.
  private var computation: [Block] {
    let steps = assessment.steps.filter { !isShownAbove($0) }.map { language.passage($0.sentence) }
    let ofParts = assessment.parts.flatMap { part in
      part.assessment.explanation.map { name(of: part) + .words(": ") + language.passage($0) }
    }
    let summary = language.say("How this was computed", "Så har det räknats fram")
    return [.details(summary: summary, [.list(steps + ofParts)] + aboutTheValues)]
  }

  /// What can be said about chance has a separate list, and parts have their table.
  private func isShownAbove(_ step: ExplanationStep) -> Bool {
    switch step.about {
    case .chance, .part: true
    default: false
    }
  }

  private var aboutTheValues: [Block] {
    let indicator = assessment.indicator
    let texts = [
      (language.say("Definition", "Definition"), indicator?.definition),
      (language.say("About", "Gäller"), indicator?.population), (language.say("Source", "Källa"), indicator?.source),
      (language.say("Leaves out", "Räknar inte med"), assessment.target.excludes),
    ]
    let facts = texts.compactMap { name, text in text.map { Block.Fact(name: name, value: .record($0)) } }
    return facts.isEmpty ? [] : [.facts(facts)]
  }
}
