import CrimePrevention

extension Defect {
  /// Contradictions between goals and measures of one focus area.
  static let focusAreas = [
    Defect(
      "focus-area.goal-targets-differ",
      "target of one goal stricter in another",
      also: [
        "goal.measure-missing", "target.baseline-meets-target", "target.method-maximum-reached",
        "target.source-missing",
      ],
      \.focusAreaPlaces
    ) { area, _ in
      guard area.goals.count > 1,
        let first = area.goals.firstIndex(where: { goal in goal.targets.contains { $0.limit != nil } }),
        let target = area.goals[first].targets.first(where: { $0.limit != nil }), let limit = target.limit, limit != 100
      else { return nil }
      var stricter = target
      stricter.id = "once-more"
      stricter.expectation =
        if case .atLeast = target.expectation.condition { .atLeast(limit + 1) } else { .atMost(limit - 1) }
      area.goals[first == 0 ? 1 : 0].targets.append(stricter)
      return .member("goals")
    },
    Defect(
      "focus-area.goal-texts-differ",
      "goal once more with another number",
      also: ["goal.target-missing"],
      \.focusAreaPlaces
    ) { area, _ in
      // The number of a school grade identifies it and counts nothing.
      let counted = area.goals.first { goal in
        goal.text.contains(/\ \d+\ /) && !goal.text.contains("årskurs") && goal.text.split(separator: " ").count > 5
      }
      guard let text = counted?.text.replacing(/\ \d+\ /, with: " 777 ", maxReplacements: 1) else { return nil }
      area.goals.append(Goal(id: "once-more", text: text))
      return .member("goals")
    },
    Defect(
      "focus-area.cadences-differ",
      "measure promised once more, more often, by another party",
      also: ["cadence.period-missing", "measure.level-missing", "measure.party-missing"],
      \.focusAreaPlaces
    ) { area, scene in
      guard
        let measure = area.measures.first(where: { measure in
          !measure.goals.isEmpty && !measure.commitments.isEmpty && measure.cadence.map { $0.per != .period } == true
            && measure.title.split(separator: " ").contains { $0.count > 7 }
        }),
        let other = scene.record.organizations.first(where: { organization in
          !measure.commitments.contains { $0.organization == organization.id }
        })
      else { return nil }
      var again = measure
      again.id = "once-more"
      again.commitments = [Commitment(organization: other.id, text: measure.commitments[0].text)]
      (again.targets, again.occurrences) = ([], nil)
      again.cadence?.times += 5
      area.measures.append(again)
      return .member("measures")
    },
    Defect(
      "focus-area.measures-opposed",
      "measure with its goal's target the other way",
      also: [
        "target.baseline-meets-target", "target.baseline-missing", "target.direction-against-better",
        "target.due-missing", "target.outside-plan-period", "target.source-missing",
      ],
      \.focusAreaPlaces
    ) { area, scene in
      for goal in area.goals {
        guard let measure = area.measures.firstIndex(where: { $0.goals.contains(goal.id) }) else { continue }
        for var target in goal.targets {
          switch target.expectation.condition {
          case .decrease: target.expectation = .increase
          case .increase: target.expectation = .decrease
          case .atMost(let value): target.expectation = .atLeast(value + 1)
          case .atLeast(let value): target.expectation = .atMost(value - 1)
          default: continue
          }
          target.id = "the-other-way"
          area.measures[measure].targets.append(target)
          return .member("measures")
        }
      }
      return nil
    },
    Defect("measure.party-missing", "commitments of the police taken away", \.focusAreaPlaces) { area, _ in
      let shared = area.measures.indices.filter { position in
        let isPolice = area.measures[position].commitments.map { $0.organization == "polisen" }
        return isPolice.contains(true) && isPolice.contains(false)
      }
      // Where many parties of many kinds take part, the police aren't the ones reported as missing.
      guard let last = shared.last, shared.count >= 7, area.id != "pagaende-arbete" else { return nil }
      area.measures[last].commitments.removeAll { $0.organization == "polisen" }
      return .member("measures/\(last)")
    },
  ]

  /// Contradictions between one target and another, or between a target and how its figure arises.
  static let readings = [
    Defect(
      "goal.reports-opposed",
      "reports of what is to grow less to grow more",
      also: ["target.baseline-missing", "target.direction-against-better"],
      \.top
    ) { record, _ in
      for place in record.goalPlaces {
        let targets = record[keyPath: place.keyPath].targets
        guard let fewer = targets.firstIndex(where: { $0.expectation.condition == .decrease }), targets.count > 1,
          let name = record.indicator(of: targets[fewer])?.name
        else { continue }
        let more = fewer == 0 ? 1 : 0
        guard let indicator = record.indicators.firstIndex(where: { $0.id == targets[more].indicator }) else {
          continue
        }
        record.indicators[indicator].name = "Polisanmälningar: " + name
        record[keyPath: place.keyPath].targets[more].expectation = .increase
        return .pointer("\(place.pointer)/targets/\(more)")
      }
      return nil
    },
    Defect("target.detection-opposed", "figure exchanged for offences found by looking for them", \.top) { record, _ in
      let police = Set(record.organizations.filter { $0.kind == .police }.map(\.id))
      let measures = record.measurePlaces.map { record[keyPath: $0.keyPath] }
      let served = measures.filter { $0.commitments.contains { police.contains($0.organization) } }.flatMap(\.goals)
      for place in record.goalPlaces where served.contains(record[keyPath: place.keyPath].id) {
        let targets = record[keyPath: place.keyPath].targets
        guard let falling = targets.firstIndex(where: \.isToFall),
          let indicator = record.indicators.firstIndex(where: { $0.id == targets[falling].indicator })
        else { continue }
        record.indicators[indicator].name = "Anmälda narkotikabrott"
        return .pointer("\(place.pointer)/targets/\(falling)")
      }
      return nil
    },
    Defect("measure.deadline-against-limit", "what is done counted instead of what is to disappear", \.top) {
      record,
      _ in
      for place in record.measurePlaces {
        let measure = record[keyPath: place.keyPath]
        guard let deadline = measure.deadline, deadline.share ?? 1 >= 1 else { continue }
        let goals = record.goalPlaces.map { record[keyPath: $0.keyPath] }.filter { measure.goals.contains($0.id) }
        let falling = Set(goals.flatMap(\.targets).filter(\.isToFall).map(\.indicator))
        guard
          let indicator = record.indicators.firstIndex(where: { $0.statistic == .count && falling.contains($0.id) })
        else { continue }
        record.indicators[indicator].name = "Saneringar"
        return .pointer("\(place.pointer)/deadline")
      }
      return nil
    },
    Defect(
      "target.frequency-below-practice",
      "more done in each window before",
      also: ["target.direction-against-better"],
      \.targetPlaces
    ) { target, _ in
      guard target.per == .year, let limit = target.limit else { return nil }
      target.expectation = .atLeast(limit)
      target.baseline = Baseline(period: ReportingPeriod(.year, of: 2015), value: limit + 2)
      return .member("expectation")
    },
    Defect("target.part-baseline-missing", "starting value of one part taken away", \.top) { record, _ in
      for place in record.targetPlaces {
        let target = record[keyPath: place.keyPath]
        guard target.isChange, let unit = target.each?.ids.first, target.each?.kind == .unit,
          let indicator = record.indicators.firstIndex(where: { $0.id == target.indicator }),
          let start = record.indicators[indicator].observations.firstIndex(where: {
            $0.period == target.baseline?.period && $0.breakdown?.unit?.rawValue == unit
          })
        else { continue }
        record.indicators[indicator].observations.remove(at: start)
        return .pointer(place.pointer)
      }
      return nil
    },
    Defect("target.population-may-be-empty", "share of what there may be none of", \.top) { record, _ in
      for place in record.targetPlaces {
        let target = record[keyPath: place.keyPath]
        guard target.expectation.condition != .monitor,
          let indicator = record.indicators.firstIndex(where: { indicator in
            indicator.id == target.indicator && indicator.statistic == .share
              && indicator.observations.allSatisfy { $0.denominator == nil }
          }),
          let population = record.indicators[indicator].population, !population.contains("ventuell")
        else { continue }
        record.indicators[indicator].population = "Eventuella " + population.lowercased()
        return .pointer("\(place.pointer)/indicator")
      }
      return nil
    },
  ]
}

extension Target {
  /// The only limit that it sets.
  fileprivate var limit: Double? {
    switch expectation.condition {
    case .atLeast(let value), .atMost(let value): value
    default: nil
    }
  }

  /// Whether its figure should fall.
  fileprivate var isToFall: Bool {
    switch expectation.condition {
    case .decrease, .atMost: true
    default: false
    }
  }
}
