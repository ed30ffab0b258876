import CrimePrevention

/// One measure: how far it has come, what each party undertakes, its steps and its targets.
extension ProgressContext {
  func card(of measure: Measure) -> Block {
    let assessment = progress.measure(measure.id)
    return .section(
      Block.Section(
        title: .record(measure.title),
        isCard: true,
        blocks: [.paragraph(verdict(of: assessment)), .remark(standing(of: measure, assessment))]
          + commitments(of: measure) + effect(of: measure) + milestones(of: assessment)
          + computation(of: assessment) + measure.targets.map { target($0, isCard: false) }
      )
    )
  }

  /// The verdict, what has been done, and what hinders a verdict.
  private func verdict(of assessment: MeasureAssessment?) -> Passage {
    guard let assessment else { return badge(of: .notAssessable) }
    let done = assessment.doneInShort.map { told($0) }.joined(", ")
    // The reasons of targets stand with the targets.
    let reasons = assessment.targets.isEmpty ? assessment.reasons : []
    let parts = [done, reasons.map { told($0.sentence) }.joined(" ")].filter { !$0.runs.isEmpty }
    return ([badge(of: assessment.verdict)] + parts).joined(" – ")
  }

  private func standing(of measure: Measure, _ assessment: MeasureAssessment?) -> Passage {
    let status: Passage =
      switch measure.status?.known {
      case .planned: .words(say("Planned", "Planerad"))
      case .ongoing: .words(say("Under way", "Pågår"))
      case .completed: .words(say("Finished", "Avslutad"))
      case .paused: .words(say("Paused", "Pausad"))
      case .cancelled: .words(say("Cancelled", "Inställd"))
      case nil:
        measure.status.map { .record($0.rawValue) }
          ?? missing("How far it has come isn't stated", "Status är inte angiven")
      }
    let period = measure.period.map { told($0.words) }
    let places =
      (measure.areas.compactMap { index.areas[$0]?.name } + measure.units.compactMap { index.units[$0]?.name })
      .map(Passage.record)
    let place = places.isEmpty ? nil : places.joined(", ")
    let budget = measure.budget.map {
      Passage.words("budget " + figures.text($0.amount, decimals: 0) + " ") + .record($0.currency)
    }
    return [status, period, place, budget].compactMap { $0 }.joined(" · ")
  }

  private func commitments(of measure: Measure) -> [Block] {
    guard !measure.commitments.isEmpty else {
      return [.remark(missing("Nobody has undertaken it.", "Ingen har åtagit sig den."))]
    }
    return [.list(measure.commitments.map { names.name(of: $0.organization) + .words(": ") + .record($0.text) })]
  }

  private func effect(of measure: Measure) -> [Block] {
    let effect = measure.expectedEffect.map {
      Passage.words(say("Expected effect: ", "Förväntad effekt: ")) + .record($0)
    }
    let channels = measure.communication.map(Passage.record).joined(", ")
    let communication =
      channels.runs.isEmpty ? nil : Passage.words(say("Told about through: ", "Berättas om genom: ")) + channels
    return [effect, communication].compactMap { $0 }.map(Block.paragraph)
  }

  private func milestones(of assessment: MeasureAssessment?) -> [Block] {
    guard let milestones = assessment?.milestones else { return [] }
    let points = milestones.steps.map { step in
      Passage.badge(step.state.badgeOfMilestone(in: language)) + .words(" ") + .record(step.title)
        + .quiet(days(of: step))
    }
    return [.list(points)]
  }

  private func days(of step: MilestoneProgress.Step) -> String {
    let due =
      step.due.map { say("by \(day($0))", "senast \(day($0))") } ?? say("no date is stated", "inget datum är angivet")
    let done = step.doneOn.map { say("done \(day($0))", "klar \(day($0))") }
    return " – " + [due, done].compactMap { $0 }.joined(separator: ", ")
  }

  private func computation(of assessment: MeasureAssessment?) -> [Block] {
    guard let steps = assessment?.explanation, !steps.isEmpty else { return [] }
    return [.details(summary: say("How this was computed", "Så har det räknats fram"), [.list(steps.map(told))])]
  }
}
