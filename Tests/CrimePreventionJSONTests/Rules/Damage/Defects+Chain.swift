import CrimePrevention

extension Defect {
  static let chain = [
    Defect("measure.owner-missing", "all commitments taken away", also: ["identifier.unreferenced"], \.measurePlaces) {
      measure,
      _ in
      guard !measure.commitments.isEmpty, measure.status != .cancelled else { return nil }
      measure.commitments = []
      return .here
    },
    Defect(
      "measure.purpose-missing",
      "goals and factors taken away, and the goals that it stands among",
      also: [
        "factor.level-uncovered", "factor.measure-missing", "focus-area.goal-missing", "identifier.unreferenced",
        "measure.areas-narrower-than-goal", "problem.goal-missing", "reference.unknown", "reference.wrong-kind",
        "waiver.unused",
      ],
      \.focusAreaPlaces
    ) { area, _ in
      guard area.measures.count > 1, area.measures.allSatisfy({ !$0.addresses.isEmpty && $0.status != .cancelled })
      else { return nil }
      area.goals = []
      for measure in area.measures.indices { area.measures[measure].goals = [] }
      area.measures[0].addresses = []
      return .member("measures/0")
    },
    Defect("measure.level-missing", "levels of prevention taken away", \.measurePlaces) { measure, _ in
      guard !measure.levels.isEmpty, measure.status != .cancelled else { return nil }
      measure.levels = []
      return .here
    },
    Defect(
      "goal.target-missing",
      "targets taken away",
      also: ["identifier.unreferenced", "reference.unknown", "waiver.unused"],
      \.goalPlaces
    ) { goal, _ in
      guard !goal.targets.isEmpty else { return nil }
      goal.targets = []
      return .here
    },
    Defect(
      "goal.measure-missing",
      "goal that no measure serves any more",
      also: ["measure.areas-narrower-than-goal", "measure.cadences-differ"],
      \.top
    ) {
      record,
      _ in
      let served = Set(record.measurePlaces.flatMap { record[keyPath: $0.keyPath].goals })
      let goal = record.goalPlaces.map { record[keyPath: $0.keyPath] }.first { goal in
        served.contains(goal.id) && goal.targets.contains { $0.expectation.condition != .monitor }
      }
      let others = record.goalPlaces.map { record[keyPath: $0.keyPath].id }
      guard let goal, let other = others.first(where: { $0 != goal.id }) else { return nil }
      for measure in record.measurePlaces {
        let goals = record[keyPath: measure.keyPath].goals
        record[keyPath: measure.keyPath].goals = goals.isEmpty ? [other] : goals.map { $0 == goal.id ? other : $0 }
      }
      return .subject(.goal, goal.id.rawValue)
    },
    Defect(
      "focus-area.goal-missing",
      "goals taken away",
      also: [
        "identifier.unreferenced", "measure.purpose-missing", "problem.goal-missing", "reference.unknown",
        "reference.wrong-kind", "waiver.unused",
      ],
      \.focusAreaPlaces
    ) { area, _ in
      guard !area.goals.isEmpty else { return nil }
      area.goals = []
      for measure in area.measures.indices { area.measures[measure].goals = [] }
      return .here
    },
    Defect("problem.goal-missing", "prioritised problem answered by no focus area", \.top) { record, _ in
      let answered = Set(record.focusAreaPlaces.compactMap { record[keyPath: $0.keyPath].problem })
      let problems = record.situations.flatMap(\.problems)
      guard let problem = problems.first(where: { $0.priority != nil && answered.contains($0.id) }) else { return nil }
      for area in record.focusAreaPlaces where record[keyPath: area.keyPath].problem == problem.id {
        record[keyPath: area.keyPath].problem = nil
      }
      return .subject(.problem, problem.id.rawValue)
    },
    Defect("problem.cause-missing", "causes taken away", also: ["identifier.unreferenced"], \.problemPlaces) {
      problem,
      _ in
      guard !problem.causes.isEmpty else { return nil }
      problem.causes = []
      return .here
    },
    Defect("factor.measure-missing", "factor that no measure addresses any more", \.top) { record, _ in
      guard let factor = record.measurePlaces.compactMap({ record[keyPath: $0.keyPath].addresses.first }).first
      else { return nil }
      for measure in record.measurePlaces { record[keyPath: measure.keyPath].addresses.removeAll { $0 == factor } }
      return .subject(.factor, factor.rawValue)
    },
    Defect("factor.level-uncovered", "only measure on a level moved to another", \.top) { record, _ in
      for place in record.measurePlaces where record[keyPath: place.keyPath].levels == [.indicated] {
        for factor in record[keyPath: place.keyPath].addresses {
          let others = record.measurePlaces.filter { record[keyPath: $0.keyPath].addresses.contains(factor) }
          guard others.allSatisfy({ !record[keyPath: $0.keyPath].levels.isEmpty }),
            others.count(where: { record[keyPath: $0.keyPath].levels.contains(.indicated) }) == 1,
            record.factors.contains(where: { $0.id == factor && $0.kind == .risk })
          else { continue }
          record[keyPath: place.keyPath].levels = [.universal]
          return .subject(.factor, factor.rawValue)
        }
      }
      return nil
    },
    Defect("plan.level-uncovered", "all measures moved to one level", also: ["factor.level-uncovered"], \.planPlaces) {
      plan,
      _ in
      guard plan.focusAreas.contains(where: { $0.measures.contains { !$0.levels.isEmpty } }) else { return nil }
      for area in plan.focusAreas.indices {
        for measure in plan.focusAreas[area].measures.indices {
          plan.focusAreas[area].measures[measure].levels = [.universal]
        }
      }
      return .here
    },
    Defect(
      "plan.focus-areas-missing",
      "focus areas taken away",
      also: [
        "factor.level-uncovered", "factor.measure-missing", "identifier.unreferenced", "problem.goal-missing",
        "reference.unknown", "reference.wrong-kind", "statute.5-own-measures-not-shown", "waiver.unused",
      ],
      \.planPlaces
    ) { plan, _ in
      guard !plan.focusAreas.isEmpty else { return nil }
      plan.focusAreas = []
      return .here
    },
    Defect(
      "plan.period-missing",
      "plan's period taken away",
      also: [
        "cadence.period-missing", "milestone.due-missing", "plan.periods-differ", "target.due-missing",
        "target.start-missing",
      ],
      \.planPlaces
    ) { plan, _ in
      guard plan.period != nil, !plan.focusAreas.isEmpty else { return nil }
      plan.period = nil
      return .here
    },
    Defect("commitment.party-outside-agreement", "party struck from the agreement", \.top) { record, _ in
      for place in record.commitmentPlaces {
        let organization = record[keyPath: place.keyPath].organization
        guard let agreement = record.agreements.lastIndex(where: { $0.parties.contains(organization) }),
          record.agreements[agreement].parties.count > 1
        else { continue }
        record.agreements[agreement].parties.removeAll { $0 == organization }
        return .pointer(place.pointer)
      }
      return nil
    },
    Defect("target.monitored-only", "only target of a goal merely followed", also: ["waiver.unused"], \.goalPlaces) {
      goal,
      _ in
      guard goal.targets.count == 1, goal.targets[0].expectation.condition != .monitor else { return nil }
      goal.targets[0].expectation = .monitor
      return .member("targets/0/expectation")
    },
    Defect("measure.already-completed", "measure marked as completed before anything was done", \.measurePlaces) {
      measure,
      _ in
      guard measure.status != .completed, measure.period == nil, measure.occurrences == nil, measure.cases == nil,
        measure.milestones.allSatisfy({ $0.doneOn == nil })
      else { return nil }
      measure.status = .completed
      return .member("status")
    },
    Defect(
      "measure.status-outdated",
      "all steps done, the measure still planned",
      also: ["milestone.done-in-future"],
      \.measurePlaces
    ) { measure, _ in
      guard !measure.milestones.isEmpty, measure.cadence == nil, measure.deadline == nil, measure.targets.isEmpty else {
        return nil
      }
      measure.status = .planned
      for step in measure.milestones.indices {
        measure.milestones[step].doneOn =
          measure.milestones[step].doneOn ?? measure.milestones[step].due?.last
          ?? CalendarDate("2026-06-01")
      }
      return .member("status")
    },
    Defect(
      "measure.effect-shared",
      "what each party does taken away",
      also: ["identifier.unreferenced"],
      \.measurePlaces
    ) { measure, _ in
      guard measure.expectedEffect != nil, measure.status != .cancelled,
        measure.commitments.contains(where: { $0.organization == "police" }),
        measure.commitments.count > 1
      else { return nil }
      (measure.milestones, measure.targets, measure.cadence, measure.deadline) = ([], [], nil, nil)
      return .member("expectedEffect")
    },
  ]

}
