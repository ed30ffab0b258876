import CrimePrevention

/// One measure: how far it has come, what each party undertakes, its milestones and its targets.
struct MeasureCard: Sendable {
  let measure: Measure
  let assessment: MeasureAssessment?
  let targets: [Block]
  let names: RecordNames
  /// The asking date.
  let date: CalendarDate

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

  /// The verdict, what has been done, and what prevents a verdict.
  private var verdict: Passage {
    guard let assessment else { return language.passage(.notAssessable) }
    let done = assessment.doneInShort.map(language.passage).joined(", ")
    // The reasons of targets are shown with the targets, and that there is nothing to check is stated above all
    // measures.
    let reasons = assessment.targets.isEmpty ? assessment.reasons.filter { $0 != .nothingToCheck } : []
    let parts = [done, reasons.map { language.passage($0.sentence) }.joined(" ")].filter { !$0.runs.isEmpty }
    return ([language.passage(assessment.verdict)] + parts).joined(" – ")
  }

  /// Status, period, places and money.
  private var particulars: Passage {
    let period = measure.period.map { language.passage($0.words) }
    let areas = measure.areas.compactMap { names.index.areas[$0]?.name }
    let units = measure.units.compactMap { names.index.units[$0]?.name }
    let places = (areas + units).map(Passage.record)
    return ([status, period, places.isEmpty ? nil : places.joined(", ")] + money).compactMap { $0 }.joined(" · ")
  }

  /// What is budgeted, and what has been spent by the asking date.
  private var money: [Passage?] {
    let told = MoneyTold(of: [measure], through: date)
    return [
      told.budgeted.isEmpty ? nil : .words("budget ") + told.budgeted.passage(in: language),
      told.spent.isEmpty ? nil : .words(language.say("spent ", "använt ")) + told.spent.passage(in: language),
    ]
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
    return [methods, groups, effect, communication].compactMap { $0 }.map(Block.paragraph)
  }

  /// The methods and programmes that it uses, with the evidence of their effect, and its source.
  private var methods: Passage? {
    let methods = measure.methods.compactMap { names.index.methods[$0] }.map { method in
      let known = [method.evidence.map { $0.passage(in: language) }, method.source.map(Passage.record)]
      return Passage.record(method.name).followed(by: known.compactMap { $0 })
    }
    return methods.isEmpty ? nil : .words(language.say("Method: ", "Metod: ")) + methods.joined(", ")
  }

  /// The groups that it is for.
  private var groups: Passage? {
    let groups = measure.targetGroups.map { group in
      let particulars = [group.ages.flatMap { $0.passage(in: language) }, group.sex.map(Passage.record)]
      return Passage.record(group.text).followed(by: particulars.compactMap { $0 })
    }
    return groups.isEmpty ? nil : .words(language.say("For: ", "Målgrupp: ")) + groups.joined(", ")
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
