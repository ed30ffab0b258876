import CrimePrevention

extension Defect {
  static let contradictions = [
    Defect(
      "goal.targets-opposed",
      "goal's target doubled the other way",
      also: [
        "goal.reports-opposed", "target.baseline-meets-target", "target.baseline-missing",
        "target.direction-against-better", "target.due-missing", "target.measured-before-period-ends",
        "target.sample-size-missing", "target.series-break",
      ],
      \.goalPlaces
    ) { goal, scene in
      guard var target = goal.targets.first, target.baseline?.period != nil,
        scene.record.indicator(of: target)?.source != nil
      else { return nil }
      switch target.expectation.condition {
      case .atLeast(let value): target.expectation = .atMost((value - 1).rounded())
      case .atMost(let value): target.expectation = .atLeast((value + 1).rounded())
      case .increase: target.expectation = .decrease
      case .decrease: target.expectation = .increase
      default: return nil
      }
      target.id = "the-other-way"
      goal.targets.append(target)
      return .here
    },
    Defect("measure.cadences-differ", "another interval in a commitment", \.measurePlaces) { measure, _ in
      guard let cadence = measure.cadence, cadence.per == .year, let word = measure.title.split(separator: " ").last,
        word.count > 4, !measure.commitments.isEmpty
      else { return nil }
      measure.commitments[0].text = "\(word) varje vecka"
      return .member("commitments/0")
    },
    Defect(
      "measure.cadence-hedged",
      "set cadence hedged in the text",
      also: ["text.condition-unverifiable"],
      \.measurePlaces
    ) { measure, _ in
      guard measure.cadence != nil else { return nil }
      measure.title += ", i mån av resurser"
      return .member("cadence")
    },
    Defect(
      "measure.area-outside-scope",
      "commitment in an area outside the measure's",
      also: ["text.condition-unverifiable", "text.effort-only", "text.quantity-vague", "text.time-vague"],
      \.measurePlaces
    ) {
      measure,
      scene in
      let parents = Set(scene.record.areas.compactMap(\.parent))
      guard measure.areas.count == 1, !parents.contains(measure.areas[0]), !measure.commitments.isEmpty,
        let other = scene.record.areas.first(where: {
          $0.id != measure.areas[0] && !parents.contains($0.id) && $0.parent != measure.areas[0]
        })
      else { return nil }
      measure.commitments[0].text += " i \(other.name)"
      return .member("commitments/0")
    },
    Defect("measure.areas-narrower-than-goal", "areas of the measures of a goal cut down", \.top) { record, _ in
      guard
        let goal = record.goalPlaces.map({ record[keyPath: $0.keyPath] }).first(where: { goal in
          goal.targets.contains { $0.each?.kind == .area && $0.each?.ids.count ?? 0 > 1 }
        }), let area = goal.targets.lazy.compactMap(\.each).first?.ids.first
      else { return nil }
      let serving = record.measurePlaces.filter { record[keyPath: $0.keyPath].goals.contains(goal.id) }
      guard let first = serving.first else { return nil }
      for place in serving { record[keyPath: place.keyPath].areas = [Identifier(area)] }
      return .pointer(first.pointer)
    },
    Defect(
      "target.method-maximum-reached",
      "more participants wanted than a walk has room for",
      also: ["target.baseline-meets-target"],
      \.top
    ) { record, _ in
      guard
        let walk = record.indicators.first(where: {
          $0.name.lowercased().contains("trygghetsvandring") && $0.unit == .persons
        }),
        let place = record.targetPlaces.first(where: {
          if case .atLeast = record[keyPath: $0.keyPath].expectation.condition { true } else { false }
        })
      else { return nil }
      record[keyPath: place.keyPath].indicator = walk.id
      record[keyPath: place.keyPath].expectation = .atLeast(60)
      return .pointer("\(place.pointer)/expectation")
    },
  ]

  static let promises = [
    Defect("promise.period-missing", "promise's period taken away", \.promisePlaces) { promise, _ in
      guard promise.period != nil else { return nil }
      promise.period = nil
      return .here
    },
    Defect("promise.party-missing", "promise's parties taken away", \.promisePlaces) { promise, _ in
      guard !promise.parties.isEmpty else { return nil }
      promise.parties = []
      return .here
    },
    Defect("promise.basis-missing", "dialogues behind a promise taken away", \.promisePlaces) { promise, _ in
      guard !promise.basis.isEmpty else { return nil }
      promise.basis = []
      return .here
    },
    Defect("promise.basis-outdated", "promise that begins years after its dialogues", \.promisePlaces) { promise, _ in
      guard let period = promise.period, period.through == nil, !promise.basis.isEmpty else { return nil }
      promise.period?.from = .farOff
      return .member("basis")
    },
    Defect(
      "promise.figure-missing",
      "all that can be counted taken out of a promise",
      also: ["identifier.unreferenced", "reference.unknown"],
      \.promisePlaces
    ) { promise, _ in
      (promise.measures, promise.targets, promise.text) = ([], [], "Vi ska göra det tryggt")
      return .here
    },
    Defect("promise.publication-missing", "publication taken away", \.promisePlaces) { promise, _ in
      guard promise.published != nil else { return nil }
      promise.published = nil
      return .here
    },
    Defect("promise.content-lost", "promise renewed without one of its parties", \.top) { record, _ in
      guard var renewed = record.promises.last, renewed.period != nil, renewed.parties.count > 1 else { return nil }
      (renewed.id, renewed.supersedes) = ("renewed", renewed.id)
      renewed.targets = []
      renewed.parties.removeLast()
      record.promises.append(renewed)
      return .subject(.promise, "renewed")
    },
    Defect("follow-up.restated-differently", "number of a promise changed where it is followed up", \.entryPlaces) {
      entry,
      _ in
      guard let restated = entry.restated, restated.contains(/\d+/) else { return nil }
      entry.restated = restated.replacing(/\d+/, with: "7", maxReplacements: 1)
      return .member("restated")
    },
    Defect("follow-up.restated-differently", "number of a promise dropped where it is followed up", \.entryPlaces) {
      entry,
      _ in
      guard let restated = entry.restated, restated.contains(/\d+ |varje månad/) else { return nil }
      entry.restated = restated.replacing(/\d+ |varje månad/, with: "")
      return .member("restated")
    },
  ]

  static let wording = [
    Defect("text.condition-unverifiable", "goal hedged", \.goalPlaces) { goal, _ in
      goal.text += " vid behov"
      return .member("text")
    },
    Defect("text.effort-only", "effort instead of a result", \.measurePlaces) { measure, _ in
      measure.title = "Parterna ska verka för följande: " + measure.title
      return .member("title")
    },
    Defect("text.quantity-vague", "how many left open", \.commitmentPlaces) { commitment, _ in
      commitment.text = "Ställer upp med några vuxna"
      return .member("text")
    },
    Defect("text.time-vague", "when left open", \.milestonePlaces) { milestone, _ in
      milestone.title = "Plan tas fram snarast"
      return .member("title")
    },
  ]
}
