import CrimePrevention

/// The goals and measures of plans and promises.
extension ProgressContext {
  /// Goals and then measures, each by focus area.
  func sections(of plan: ActionPlan) -> [Block] {
    let goals = plan.focusAreas.filter { !$0.goals.isEmpty }.map { area in
      Block.section(Block.Section(title: .record(area.title), blocks: about(area) + area.goals.map(card)))
    }
    let measures = plan.focusAreas.filter { !$0.measures.isEmpty }.map { area in
      Block.section(Block.Section(title: .record(area.title), blocks: area.measures.map(card)))
    }
    let none = missing("None are recorded.", "Inga är angivna.")
    let noMeasure = withheld.hasMeasures ? missing("None are shown.", "Inga visas.") : none
    return [
      section(say("Goals", "Mål"), goals.isEmpty ? [.remark(none)] : goals),
      section(say("Measures", "Åtgärder"), measures.isEmpty ? [.remark(noMeasure)] : measures),
    ]
  }

  /// What a focus area is about, and which problem it answers.
  private func about(_ area: FocusArea) -> [Block] {
    let problem = area.problem.flatMap { index.problems[$0] }
    return (area.description.map { [.paragraph(.record($0))] } ?? [])
      + (problem.map { [.remark(.words(say("Problem: ", "Problem: ")) + .record($0.title))] } ?? [])
  }

  /// Targets and measures of a promise.
  func sections(of promise: CitizenPromise) -> [Block] {
    let measures = promise.measures.compactMap { index.measures[$0] }
    let targetless = say(
      "The promise has no target by which it could be measured.",
      "Löftet har inget målvärde att mäta det med."
    )
    let measureless =
      withheld.hasMeasures
      ? say("No measure that is shown carries it out.", "Ingen åtgärd som visas genomför det.")
      : say("No measure is named that carries it out.", "Ingen åtgärd är angiven som genomför det.")
    return [
      section(
        say("Targets", "Målvärden"),
        promise.targets.isEmpty ? [.remark(.quiet(targetless))] : promise.targets.map { target($0, isCard: true) }
      ),
      section(
        say("Measures", "Åtgärder"),
        measures.isEmpty ? [.remark(.quiet(measureless))] : measures.map(card)
      ),
    ]
  }

  /// All promises, as a section of the council's report.
  var promiseSection: Block? {
    guard !promises.isEmpty else { return nil }
    return section(
      say("Citizen promises", "Medborgarlöften"),
      promises.map { promise, progress in
        .section(
          Block.Section(
            title: .record(promise.text),
            blocks: [.facts(facts(about: promise)), aspects(of: progress)]
              + promise.targets.map { target($0, isCard: true) }
              + carriedOut(by: promise)
          )
        )
      }
    )
  }

  /// The measures that carry out a promise; they are told under their plans.
  private func carriedOut(by promise: CitizenPromise) -> [Block] {
    let points = promise.measures.compactMap { id in
      index.measures[id].map { measure in
        Passage.record(measure.title) + .words(" ") + badge(of: progress.measure(id)?.verdict ?? .notAssessable)
      }
    }
    let title = say("Carried out by these measures:", "Genomförs genom dessa åtgärder:")
    return points.isEmpty ? [] : [.paragraph(.words(title)), .list(points)]
  }

  func badge(of verdict: Verdict) -> Passage { .badge(verdict.badge(in: language)) }

  /// A goal with its targets.
  private func card(of goal: Goal) -> Block {
    let unmeasured: [Block] = [.paragraph(badge(of: .notAssessable, for: [.targetMissing]))]
    return .section(
      Block.Section(
        title: .record(goal.text),
        isCard: true,
        blocks: [.remark(kind(of: goal))]
          + (goal.targets.isEmpty ? unmeasured : goal.targets.map { target($0, isCard: false) })
      )
    )
  }

  private func kind(of goal: Goal) -> Passage {
    switch goal.kind?.known {
    case .effect: .words(say("Effect goal", "Effektmål"))
    case .process: .words(say("Process goal", "Processmål"))
    case .production: .words(say("Production goal", "Produktionsmål"))
    case nil:
      goal.kind.map { .record($0.rawValue) }
        ?? missing("Goal (of which kind isn't stated)", "Mål (av vilket slag är inte angivet)")
    }
  }
}
