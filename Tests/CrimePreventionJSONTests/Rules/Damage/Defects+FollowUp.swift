import CrimePrevention

extension Defect {
  static let followUp = [
    Defect("plan.follow-up-cadence-missing", "follow-up cadence taken away", also: ["identifier.unreferenced"], \.top) {
      record,
      _ in
      guard let plan = record.plans.lastIndex(where: { $0.status != .referred }) else { return nil }
      record.plans[plan].followUpCadence = nil
      for agreement in record.agreements.indices { record.agreements[agreement].followUpCadence = nil }
      return .pointer("/plans/\(plan)")
    },
    Defect(
      "plan.follow-up-missed",
      "follow-ups of the plan taken away",
      also: ["reference.unknown", "statute.6-follow-up-not-shown"],
      \.top
    ) { record, _ in
      let followed = record.planPlaces.first { place in
        record[keyPath: place.keyPath].followUpCadence != nil
          && record.followUps.contains { $0.of.kind == .plan && $0.of.id == place.subject.id }
      }
      guard let followed else { return nil }
      record.followUps.removeAll { $0.of.id == followed.subject.id }
      return .pointer(followed.pointer)
    },
    Defect("agreement.follow-up-missed", "agreement to be followed up more often", \.agreementPlaces) { agreement, _ in
      guard agreement.followUpCadence != nil, agreement.period != nil else { return nil }
      agreement.followUpCadence?.times = 3
      return .member("followUpCadence")
    },
    Defect("agreement.period-missing", "agreement's period taken away", \.agreementPlaces) { agreement, _ in
      guard agreement.period != nil else { return nil }
      agreement.period = nil
      return .here
    },
  ]

  static let milestones = [
    Defect("milestone.dependency-undated", "days of a step that another waits for taken away", \.measurePlaces) {
      measure,
      _ in
      guard let waiting = measure.milestones.firstIndex(where: { $0.after != nil && $0.doneOn == nil }),
        let earlier = measure.milestones.firstIndex(where: { $0.id == measure.milestones[waiting].after })
      else { return nil }
      (measure.milestones[earlier].due, measure.milestones[earlier].doneOn) = (nil, nil)
      return .member("milestones/\(waiting)")
    },
    Defect(
      "milestone.done-before-predecessor",
      "step done before the one it comes after",
      also: ["measure.status-outdated"],
      \.measurePlaces
    ) {
      measure,
      _ in
      guard
        let later = measure.milestones.firstIndex(where: { step in
          step.after != nil && measure.milestones.contains { $0.id == step.after && ($0.doneOn ?? $0.due?.last) != nil }
        })
      else { return nil }
      measure.milestones[later].doneOn = .longAgo
      return .member("milestones/\(later)")
    },
    Defect("milestone.due-before-predecessor", "due days of two steps swapped", \.measurePlaces) { measure, _ in
      guard let later = measure.milestones.firstIndex(where: { $0.after != nil && $0.due != nil }),
        let earlier = measure.milestones.firstIndex(where: { $0.id == measure.milestones[later].after && $0.due != nil }
        ),
        measure.milestones[earlier].due != measure.milestones[later].due
      else { return nil }
      let due = measure.milestones[later].due
      measure.milestones[later].due = measure.milestones[earlier].due
      measure.milestones[earlier].due = due
      return .member("milestones/\(later)")
    },
    Defect(
      "milestone.done-in-future",
      "step done in years to come",
      also: ["measure.status-outdated", "milestone.done-before-predecessor"],
      \.milestonePlaces
    ) { milestone, _ in
      milestone.doneOn = .farOff
      return .member("doneOn")
    },
    Defect(
      "milestone.due-missing",
      "due day taken away where nothing else ends",
      also: [
        "cadence.period-missing", "milestone.dependency-undated", "plan.period-missing", "plan.periods-differ",
        "target.due-missing", "target.start-missing",
      ],
      \.top
    ) { record, _ in
      guard
        let place = record.milestonePlaces.first(where: {
          record[keyPath: $0.keyPath].due != nil && record[keyPath: $0.keyPath].doneOn == nil
        })
      else { return nil }
      record[keyPath: place.keyPath].due = nil
      for plan in record.plans.indices { record.plans[plan].period = nil }
      for measure in record.measurePlaces { record[keyPath: measure.keyPath].period = nil }
      return .pointer(place.pointer)
    },
    Defect(
      "milestone.measured-before-period-ends",
      "follow-up years before the plan ends",
      \.measurePlaces
    ) { measure, scene in
      guard let period = measure.period ?? scene.plan?.period, let through = period.through,
        period.from.year < through.year, let step = measure.milestones.firstIndex(where: { $0.due != nil })
      else { return nil }
      measure.milestones[step].title = "Uppföljning av åtgärden är gjord"
      measure.milestones[step].due = ReportingPeriod(.year, of: through.year - 1)
      return .member("milestones/\(step)")
    },
    Defect(
      "milestone.outside-period",
      "step due before the plan begins",
      also: ["milestone.due-before-predecessor"],
      \.milestonePlaces
    ) { milestone, scene in
      guard scene.record.plans.contains(where: { $0.period != nil && $0.status != .referred }), milestone.doneOn == nil,
        milestone.due != nil
      else {
        return nil
      }
      milestone.due = ReportingPeriod(day: .longAgo)
      return .member("due")
    },
  ]
}
