import CrimePrevention

/// What stands below a target's figures: its parts, drawings, remarks and computation.
extension ProgressContext {
  /// The parts of a target that is to hold in each of several places or windows of time.
  func parts(of assessment: TargetAssessment) -> [Block] {
    guard !assessment.parts.isEmpty else { return [] }
    let grid = Block.Grid(
      caption: say("In each part; the weakest counts.", "I varje del; den svagaste räknas."),
      columns: [
        Block.Grid.Column(name: say("Part", "Del")),
        Block.Grid.Column(name: say("Baseline", "Basvärde"), isNumber: true),
        Block.Grid.Column(name: say("Should be by then", "Borde då vara"), isNumber: true),
        Block.Grid.Column(name: say("Latest", "Senaste"), isNumber: true),
        Block.Grid.Column(name: say("Verdict", "Bedömning")),
      ],
      rows: assessment.parts.map(row),
      hasRowNames: true
    )
    return [.table(grid)]
  }

  private func row(for part: TargetAssessment.Part) -> [Passage] {
    let assessment = part.assessment
    let values = [assessment.baselineInShort, assessment.expectedNowInShort, assessment.latestInShort].map { value in
      value.map { Passage.words($0.text(in: language)) } ?? .quiet("–")
    }
    return [name(ofPart: part.id)] + values + [verdict(of: assessment)]
  }

  /// The area, the unit or the time that a part is.
  func name(ofPart id: String) -> Passage {
    if let name = index.areas[Identifier(id)]?.name ?? index.units[Identifier(id)]?.name { return .record(name) }
    return ReportingPeriod(id).map { told($0.words) } ?? .record(id)
  }

  func drawings(of assessment: TargetAssessment) -> [Block] {
    let chart = TargetChart.drawing(of: assessment, in: index, asOf: date, language: language)
    let control = assessment.indicator.flatMap {
      ControlChartDrawing.drawing(of: $0, asOf: date, language: language)
    }
    return [chart, control].compactMap { $0 }.map(Block.drawing)
  }

  /// What can be said of chance, corrected for how many changes are looked at.
  func certainty(of assessment: TargetAssessment) -> [Block] {
    guard assessment.parts.isEmpty else { return [] }
    let remarks = assessment.certaintyRemarks(among: changes)
    guard !remarks.isEmpty else { return [] }
    return [
      .paragraph(.strong(say("Is the change more than chance?", "Är förändringen mer än slump?"))),
      .list(remarks.map(told)),
    ]
  }

  /// How the verdict was computed, and what the values are, to unfold.
  func computation(of assessment: TargetAssessment) -> [Block] {
    // What is said of chance, and the verdicts of parts, stand above already.
    let said = Set(assessment.parts.isEmpty ? assessment.certaintyRemarks() : assessment.parts.map(\.conclusion))
    let steps = assessment.explanation.filter { !said.contains($0) }.map(told)
    let ofParts = assessment.parts.flatMap { part in
      part.assessment.explanation.map { name(ofPart: part.id) + .words(": ") + told($0) }
    }
    return [
      .details(
        summary: say("How this was computed", "Så har det räknats fram"),
        [.list(steps + ofParts)] + about(assessment.indicator, assessment.target)
      )
    ]
  }

  private func about(_ indicator: Indicator?, _ target: Target) -> [Block] {
    let facts = [
      (say("Definition", "Definition"), indicator?.definition), (say("About", "Gäller"), indicator?.population),
      (say("Source", "Källa"), indicator?.source), (say("Leaves out", "Räknar inte med"), target.excludes),
    ].compactMap { name, text in text.map { Block.Fact(name: name, value: .record($0)) } }
    return facts.isEmpty ? [] : [.facts(facts)]
  }
}

extension TargetAssessment.Part {
  /// What the explanation of the whole says of the part.
  fileprivate var conclusion: Sentence {
    let words = assessment.verdict.words
    return Sentence(english: "\(id): \(words.english).", swedish: "\(id): \(words.swedish).")
  }
}
