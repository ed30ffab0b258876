import CrimePrevention

/// One measure: how far it has come, what each party undertakes, its milestones and its targets.
struct MeasureCard: Sendable {
  let measure: Measure
  let assessment: MeasureAssessment?
  let targets: [Block]
  let names: RecordNames

  private var language: MessageLanguage { names.language }

  var block: Block {
    .section(
      Block.Section(
        title: .record(measure.title),
        isCard: true,
        blocks: [.paragraph(verdict), .remark(particulars), commitments] + effect + milestones + computation + targets
      )
    )
  }

  /// The verdict, what has been done, and what hinders a verdict.
  private var verdict: Passage {
    guard let assessment else { return language.passage(.notAssessable) }
    let done = assessment.doneInShort.map(language.passage).joined(", ")
    // The reasons of targets are shown with the targets.
    let reasons = assessment.targets.isEmpty ? assessment.reasons : []
    let parts = [done, reasons.map { language.passage($0.sentence) }.joined(" ")].filter { !$0.runs.isEmpty }
    return ([language.passage(assessment.verdict)] + parts).joined(" – ")
  }

  /// Status, period, places and budget.
  private var particulars: Passage {
    let period = measure.period.map { language.passage($0.words) }
    let areas = measure.areas.compactMap { names.index.areas[$0]?.name }
    let units = measure.units.compactMap { names.index.units[$0]?.name }
    let places = (areas + units).map(Passage.record)
    let budget = measure.budget.map { budget in
      let amount = FigureText(language).text(budget.amount, decimals: 0)
      return Passage.words("budget \(amount) ") + .record(budget.currency)
    }
    return [status, period, places.isEmpty ? nil : places.joined(", "), budget].compactMap { $0 }.joined(" · ")
  }

  private var status: Passage {
    switch measure.status?.known {
    case .planned: .words(language.say("Planned", "Planerad"))
    case .ongoing: .words(language.say("Under way", "Pågår"))
    case .completed: .words(language.say("Completed", "Slutförd"))
    case .paused: .words(language.say("Paused", "Pausad"))
    case .cancelled: .words(language.say("Cancelled", "Inställd"))
    case nil:
      measure.status.map { .record($0.rawValue) }
        ?? language.missing("How far it has come isn't stated", "Status är inte angiven")
    }
  }

  private var commitments: Block {
    guard !measure.commitments.isEmpty else {
      return .remark(
        language.missing("Who has undertaken it isn't recorded.", "Vem som har åtagit sig den är inte angivet.")
      )
    }
    return .list(measure.commitments.map { names.name(of: $0.organization) + .words(": ") + .record($0.text) })
  }

  private var effect: [Block] {
    let effect = measure.expectedEffect.map {
      Passage.words(language.say("Expected effect: ", "Förväntad effekt: ")) + .record($0)
    }
    let channels = measure.communication.map(Passage.record)
    let communication =
      channels.isEmpty
      ? nil : Passage.words(language.say("Told about through: ", "Berättas om genom: ")) + channels.joined(", ")
    return [effect, communication].compactMap { $0 }.map(Block.paragraph)
  }

  private var milestones: [Block] {
    guard let milestones = assessment?.milestones else { return [] }
    let points = milestones.steps.map { step in
      Passage.badge(step.state.milestoneBadge(in: language)) + .words(": ") + .record(step.title)
        + .quiet(days(of: step))
    }
    return [.list(points)]
  }

  private func days(of step: MilestoneProgress.Step) -> String {
    let due = step.due.map(language.day).map { language.say("by \($0)", "senast \($0)") }
    let done = step.doneOn.map(language.day).map { language.say("done \($0)", "klart \($0)") }
    let days = [due ?? language.say("no date is stated", "inget datum är angivet"), done].compactMap { $0 }
    return " – " + days.joined(separator: ", ")
  }

  private var computation: [Block] {
    guard let steps = assessment?.explanation, !steps.isEmpty else { return [] }
    let summary = language.say("How this was computed", "Så har det räknats fram")
    return [.details(summary: summary, [.list(steps.map(language.passage))])]
  }
}
