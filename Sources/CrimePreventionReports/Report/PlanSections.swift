import CrimePrevention

/// A plan: its particulars, its goals, and its measures, each by focus area.
struct PlanSection: Sendable {
  let plan: ActionPlan
  let progress: PlanProgress
  let assessed: AssessedRecord
  /// Whether there are measures that aren't shown, so that “none” would claim too much.
  let hidesMeasures: Bool

  private var language: MessageLanguage { assessed.language }
  private var names: RecordNames { assessed.names }

  /// The plan as one section of the council's report.
  func asPart(withAspects hasAspects: Bool) -> Block {
    .section(
      Block.Section(
        title: .words(language.say("Plan: ", "Plan: ")) + .record(plan.title),
        blocks: [.facts(facts)] + (hasAspects ? columns.blocks : []) + blocks
      )
    )
  }

  /// The three follow-ups.
  var aspects: [Block] { columns.blocksOfAll }
  private var columns: AspectColumns { AspectColumns(of: progress, language) }

  /// Period, decision and parties.
  var facts: [Block.Fact] {
    let agreement = plan.agreement.flatMap { names.index.agreements[$0] }
    return [
      language.fact(language.say("Sort", "Slag"), sort),
      language.fact(language.say("Period", "Period"), plan.period.map { language.passage($0.words) }),
      language.fact(language.say("Decided", "Beslutad"), plan.decision.map(words)),
      language.fact(language.say("Parties", "Parter"), names.list(agreement?.parties ?? committed)),
    ] + language.documents(plan.documents)
      + (agreement.map { [language.fact(language.say("Agreement", "Överenskommelse"), .record($0.title))] } ?? [])
  }

  private var sort: Passage {
    switch plan.kind.known {
    case .measures: .words(language.say("Plan of measures", "Åtgärdsplan"))
    case .activity: .words(language.say("Activity plan", "Aktivitetsplan"))
    case .commitment: .words(language.say("Plan of commitments", "Åtagandeplan"))
    case .programme: .words(language.say("Programme", "Program"))
    case nil: .record(plan.kind.rawValue)
    }
  }

  private func words(for decision: PlanDecision) -> Passage {
    .words(language.day(decision.on) + language.say(" by ", " av ")) + names.name(of: decision.by)
  }

  /// Those who undertake something in the plan, in the order of the record.
  private var committed: [Organization.ID] {
    var seen: Set<Organization.ID> = []
    return plan.focusAreas.flatMap(\.measures).flatMap(\.commitments).map(\.organization)
      .filter { seen.insert($0).inserted }
  }

  /// The goals, then the measures.
  var blocks: [Block] {
    let goals = plan.focusAreas.filter { !$0.goals.isEmpty }.map { area in
      Block.section(Block.Section(title: .record(area.title), blocks: about(area) + area.goals.map(card)))
    }
    let measures = plan.focusAreas.filter { !$0.measures.isEmpty }.map { area in
      Block.section(Block.Section(title: .record(area.title), blocks: area.measures.map { assessed.card(of: $0) }))
    }
    if goals.isEmpty, measures.isEmpty { return [.remark(neither)] }
    let none = language.missing("None are recorded.", "Inga är angivna.")
    let noMeasure = hidesMeasures ? language.missing("None are shown.", "Inga visas.") : none
    return [
      .section(titled: language.say("Goals", "Mål"), goals.isEmpty ? [.remark(none)] : goals),
      .section(titled: language.say("Measures", "Åtgärder"), measures.isEmpty ? [.remark(noMeasure)] : measures),
    ]
  }

  private var neither: Passage {
    hidesMeasures
      ? language.missing("Neither goals nor measures are shown.", "Varken mål eller åtgärder visas.")
      : language.missing("Neither goals nor measures are recorded.", "Varken mål eller åtgärder är angivna.")
  }

  /// What a focus area is about, and which problem it addresses.
  private func about(_ area: FocusArea) -> [Block] {
    let problem = area.problem.flatMap { names.index.problems[$0] }
    return (area.description.map { [.paragraph(.record($0))] } ?? [])
      + (problem.map { [.remark(.words(language.say("Problem: ", "Problem: ")) + .record($0.title))] } ?? [])
  }

  /// A goal with its targets.
  private func card(of goal: Goal) -> Block {
    let targets =
      goal.targets.isEmpty
      ? [.paragraph(language.passage(.notAssessable, for: [.targetMissing]))]
      : goal.targets.map { assessed.card(of: $0, isCard: false) }
    return .section(
      Block.Section(title: .record(goal.text), isCard: true, blocks: [.remark(kind(of: goal))] + targets)
    )
  }

  private func kind(of goal: Goal) -> Passage {
    switch goal.kind?.known {
    case .effect: .words(language.say("Effect goal", "Effektmål"))
    case .process: .words(language.say("Process goal", "Processmål"))
    case .production: .words(language.say("Production goal", "Produktionsmål"))
    case nil:
      goal.kind.map { .record($0.rawValue) }
        ?? language.missing("Goal (of which kind isn't stated)", "Mål (av vilket slag är inte angivet)")
    }
  }
}

/// A citizen promise: its particulars, its targets, and the measures that carry it out.
struct PromiseSection: Sendable {
  let promise: CitizenPromise
  let progress: PromiseProgress
  let assessed: AssessedRecord
  /// Whether there are measures that aren't shown, so that “none” would claim too much.
  let hidesMeasures: Bool

  private var language: MessageLanguage { assessed.language }
  private var names: RecordNames { assessed.names }

  /// The promise as one part of the council's report, where its measures are shown under their plans.
  var asPart: Block {
    .section(
      Block.Section(
        title: .record(promise.text),
        blocks: [.facts(facts)] + columns.blocks + targets + verdictsOfMeasures
      )
    )
  }

  /// The three follow-ups.
  var aspects: [Block] { columns.blocksOfAll }
  private var columns: AspectColumns { AspectColumns(of: progress, language) }

  /// Period, parties and areas.
  var facts: [Block.Fact] {
    let areas = promise.areas.compactMap { names.index.areas[$0]?.name }.map(Passage.record)
    let agreement = promise.agreement.flatMap { names.index.agreements[$0] }
    return [
      language.fact(language.say("Period", "Period"), promise.period.map { language.passage($0.words) }),
      language.fact(language.say("Promised by", "Löftet ges av"), names.list(promise.parties)),
      language.fact(language.say("Where", "Var"), areas.isEmpty ? nil : areas.joined(", ")),
      language.fact(language.say("Made known", "Gjort känt"), promise.published.map(words)),
    ] + language.documents(promise.documents)
      + (agreement.map { [language.fact(language.say("Agreement", "Överenskommelse"), .record($0.title))] } ?? [])
  }

  private func words(for publication: Publication) -> Passage {
    .words(language.day(publication.on) + ", ") + .record(publication.where)
  }

  private var targets: [Block] { promise.targets.map { assessed.card(of: $0, isCard: true) } }
  private var measures: [Measure] { promise.measures.compactMap { names.index.measures[$0] } }

  /// The targets, then the measures.
  var blocks: [Block] {
    let cards = measures.map { assessed.card(of: $0) }
    return [
      .section(
        titled: language.say("Targets", "Målvärden"),
        targets.isEmpty ? [.remark(.quiet(targetless))] : targets
      ),
      .section(titled: language.say("Measures", "Åtgärder"), cards.isEmpty ? [.remark(.quiet(measureless))] : cards),
    ]
  }

  private var targetless: String {
    language.say(
      "The promise has no target by which it could be measured.",
      "Löftet har inget målvärde att mäta det med."
    )
  }

  private var measureless: String {
    hidesMeasures
      ? language.say("No measure that is shown carries it out.", "Ingen åtgärd som visas genomför det.")
      : language.say("No measure is named that carries it out.", "Ingen åtgärd är angiven som genomför det.")
  }

  private var verdictsOfMeasures: [Block] {
    let points = measures.map { measure in
      let verdict = assessed.progress.measure(measure.id)?.verdict ?? .notAssessable
      return Passage.record(measure.title) + .words(" ") + language.passage(verdict)
    }
    let title = language.say("Carried out by these measures:", "Genomförs genom dessa åtgärder:")
    return points.isEmpty ? [] : [.paragraph(.words(title)), .list(points)]
  }
}
