import CrimePrevention

extension Defect {
  static let targetTimes = [
    Defect(
      "target.due-before-start",
      "start moved past the due day",
      also: ["target.outside-plan-period", "waypoint.date-off-path"],
      \.targetPlaces
    ) { target, _ in
      guard let due = target.due, target.expectation.condition != .monitor else { return nil }
      target.start = due.last.later(years: 1)
      return .here
    },
    Defect(
      "target.outside-plan-period",
      "due long before the plan",
      \.targetPlaces
    ) { target, scene in
      guard target.due != nil, target.start == nil, target.baseline == nil || target.baseline?.period == nil,
        scene.record.plans.contains(where: { $0.period != nil && $0.status != .referred })
      else { return nil }
      target.due = ReportingPeriod(day: .longAgo)
      return .member("due")
    },
    Defect(
      "target.due-missing",
      "due day and the plan's period taken away",
      also: [
        "cadence.period-missing", "milestone.due-missing", "plan.period-missing", "plan.periods-differ",
        "target.start-missing",
      ],
      \.top
    ) { record, _ in
      guard
        let place = record.targetPlaces.first(where: {
          record[keyPath: $0.keyPath].due != nil && record[keyPath: $0.keyPath].expectation.condition != .monitor
        })
      else { return nil }
      record[keyPath: place.keyPath].due = nil
      for plan in record.plans.indices { record.plans[plan].period = nil }
      return .pointer(place.pointer)
    },
    Defect(
      "target.start-missing",
      "start of a sum taken away",
      also: [
        "cadence.period-missing", "milestone.due-missing", "plan.period-missing", "target.due-missing",
        "target.measured-before-period-ends",
      ],
      \.top
    ) { record, _ in
      guard
        let place = record.targetPlaces.first(where: {
          let target = record[keyPath: $0.keyPath]
          return record.indicator(of: target)?.aggregation == .sum && target.expectation.condition != .monitor
        })
      else { return nil }
      record[keyPath: place.keyPath].start = nil
      for plan in record.plans.indices { record.plans[plan].period = nil }
      for measure in record.measurePlaces { record[keyPath: measure.keyPath].period = nil }
      return .pointer(place.pointer)
    },
    Defect(
      "target.measured-before-period-ends",
      "due years before the plan ends",
      also: ["waypoint.date-off-path"],
      \.targetPlaces
    ) { target, scene in
      guard let period = scene.plan?.period, let through = period.through, period.from.year <= through.year - 2,
        target.start == nil, target.due != nil, target.expectation.condition != .monitor
      else { return nil }
      target.due = ReportingPeriod(.year, of: through.year - 2)
      return .member("due")
    },
    Defect(
      "interval.upside-down",
      "ends of the plan's period swapped",
      \.planPlaces
    ) { plan, _ in
      guard let period = plan.period, let through = period.through else { return nil }
      plan.period = CalendarInterval(from: through, through: period.from)
      return .member("period")
    },
    Defect(
      "plan.periods-differ",
      "plan's period taken away where targets run over different ones",
      also: [
        "cadence.period-missing", "milestone.due-missing", "plan.period-missing", "target.due-missing",
        "target.start-missing",
      ],
      \.top
    ) { record, _ in
      let dated = record.targetPlaces.filter { place in
        record[keyPath: place.keyPath].due != nil && place.pointer.hasPrefix("/plans/\(record.plans.count - 1)/")
      }
      guard dated.count > 1 else { return nil }
      record.plans[record.plans.count - 1].period = nil
      for (place, year) in zip(dated, [2024, 2025]) {
        record[keyPath: place.keyPath].start = CalendarDate(year: year, month: 1, day: 1)
        record[keyPath: place.keyPath].due = ReportingPeriod(.year, of: 2027)
      }
      return .pointer("/plans/\(record.plans.count - 1)")
    },
    Defect("interval.upside-down", "ends of a dialogue's days swapped", \.dialoguePlaces) { dialogue, _ in
      guard let through = dialogue.heldOn.through, dialogue.heldOn.from < through else { return nil }
      dialogue.heldOn = CalendarInterval(from: through, through: dialogue.heldOn.from)
      return .member("heldOn")
    },
    Defect("measure.outside-plan-period", "measure that outlives its plan", \.measurePlaces) { measure, scene in
      guard measure.period != nil, scene.plan?.period?.through != nil else { return nil }
      measure.period?.through = .farOff
      return .here
    },
    Defect("waypoint.value-off-path", "waypoint beyond the target", \.targetPlaces) { target, _ in
      guard !target.waypoints.isEmpty, let baseline = target.baseline?.value else { return nil }
      target.waypoints[0].value = baseline * 2
      return .member("waypoints/0")
    },
    Defect("waypoint.date-off-path", "waypoint after the due day", \.targetPlaces) { target, _ in
      guard !target.waypoints.isEmpty, target.due != nil else { return nil }
      target.waypoints[0].on = .farOff
      return .member("waypoints/0")
    },
    Defect("target.waypoints-out-of-order", "earlier waypoint after a later one", \.targetPlaces) { target, _ in
      guard var waypoint = target.waypoints.first else { return nil }
      waypoint.on = CalendarDate(year: waypoint.on.year - 1, month: 6, day: 30) ?? waypoint.on
      target.waypoints.append(waypoint)
      return .member("waypoints/\(target.waypoints.count - 1)")
    },
  ]

  static let numbers = [
    Defect("goal.weight-negative", "negative weight", \.goalPlaces) { goal, _ in
      guard let weight = goal.weight, weight > 0 else { return nil }
      goal.weight = -weight
      return .member("weight")
    },
    Defect("budget.amount-negative", "negative budget", \.measurePlaces) { measure, _ in
      guard let amount = measure.budget?.amount, amount > 0 else { return nil }
      measure.budget?.amount = -amount
      return .member("budget")
    },
    Defect(
      "cadence.times-not-positive",
      "never within each window",
      \.measurePlaces
    ) { measure, _ in
      guard measure.cadence != nil else { return nil }
      measure.cadence?.times = 0
      return .member("cadence")
    },
    Defect(
      "cadence.period-missing",
      "nothing says from when until when",
      also: [
        "milestone.due-missing", "plan.period-missing", "plan.periods-differ", "target.due-missing",
        "target.start-missing",
      ],
      \.top
    ) { record, _ in
      guard let place = record.measurePlaces.first(where: { record[keyPath: $0.keyPath].cadence != nil }) else {
        return nil
      }
      for plan in record.plans.indices { record.plans[plan].period = nil }
      record[keyPath: place.keyPath].period = nil
      return .pointer("\(place.pointer)/cadence")
    },
    Defect("deadline.share-off-scale", "share above the whole", \.measurePlaces) { measure, _ in
      guard measure.deadline != nil else { return nil }
      measure.deadline?.share = 90
      return .member("deadline")
    },
    Defect("time-limit.amount-not-positive", "no time allowed", \.measurePlaces) { measure, _ in
      guard measure.deadline != nil else { return nil }
      measure.deadline?.within.amount = 0
      return .member("deadline/within")
    },
    Defect("case.out-of-order", "case completed before it was opened", \.measurePlaces) { measure, _ in
      guard let index = measure.cases?.firstIndex(where: { $0.completedAt != nil }) else { return nil }
      measure.cases?[index].completedAt?.date = .longAgo
      return .member("cases/\(index)")
    },
    Defect("occurrence.in-future", "occurrence in years to come", \.measurePlaces) { measure, _ in
      guard measure.occurrences?.isEmpty == false else { return nil }
      measure.occurrences?[0].on = ReportingPeriod(day: .farOff)
      return .member("occurrences/0")
    },
    Defect("occurrence.count-negative", "negative number of participants", \.measurePlaces) { measure, _ in
      guard let participants = measure.occurrences?.first?.participants else { return nil }
      measure.occurrences?[0].participants = -participants
      return .member("occurrences/0")
    },
    Defect("dialogue.respondents-negative", "negative number of respondents", \.dialoguePlaces) { dialogue, _ in
      guard let respondents = dialogue.respondents else { return nil }
      dialogue.respondents = -respondents
      return .member("respondents")
    },
  ]
}
