import CrimePrevention

extension Defect {
  static let statute = [
    Defect("statute.4-part-not-shown", "analysis taken away", \.situationPlaces) { situation, scene in
      guard situation.analysis != nil, scene.isLast(of: scene.record.situations.count) else { return nil }
      situation.analysis = nil
      return .member("analysis")
    },
    Defect("statute.5-decision-not-shown", "decision on the plan taken away", \.planPlaces) { plan, _ in
      guard plan.kind == .measures, plan.decision != nil else { return nil }
      plan.decision = nil
      return .here
    },
    Defect(
      "statute.5-situation-not-shown",
      "situation picture of a plan taken away",
      also: ["problem.goal-missing"],
      \.planPlaces
    ) { plan, _ in
      guard plan.situation != nil, plan.period != nil else { return nil }
      plan.situation = nil
      return .here
    },
    Defect("statute.6-update-undated", "day of the last update taken away", \.top) { record, _ in
      guard record.situations.contains(where: { $0.updatedOn != nil }) else { return nil }
      for index in record.situations.indices { record.situations[index].updatedOn = nil }
      return .here
    },
    Defect("statute.9-purposes-not-shown", "purposes taken away", \.agreementPlaces) { agreement, _ in
      guard !agreement.purposes.isEmpty, agreement.period?.through?.year ?? 0 >= 2026 else { return nil }
      agreement.purposes = []
      return .here
    },
    Defect("statute.9-work-areas-not-shown", "areas of work taken away", \.agreementPlaces) { agreement, _ in
      guard !agreement.workAreas.isEmpty, agreement.period?.through?.year ?? 0 >= 2026 else { return nil }
      agreement.workAreas = []
      return .here
    },
    Defect(
      "statute.10-leadership-not-shown",
      "who leads the council taken away",
      also: ["council.chair-missing"],
      \.councilPlaces
    ) { council, _ in
      guard council.ledBy != nil else { return nil }
      council.ledBy = nil
      council.memberships.removeAll { $0.role == .chair }
      return .here
    },
    Defect("statute.10-led-by-other", "council led by the police", \.councilPlaces) { council, scene in
      guard council.ledBy != nil, let police = scene.record.organizations.first(where: { $0.kind == .police }) else {
        return nil
      }
      council.ledBy = police.id
      return .member("ledBy")
    },
    Defect("statute.11-coordination-not-shown", "coordinator taken away", \.councilPlaces) { council, _ in
      guard council.coordinator != nil else { return nil }
      council.coordinator = nil
      return .here
    },
    Defect("statute.12-contact-not-shown", "contact taken away", \.councilPlaces) { council, _ in
      guard council.contact != nil else { return nil }
      council.contact = nil
      return .here
    },
    Defect("statute.13-responsible-body-not-shown", "responsible board taken away", \.councilPlaces) { council, _ in
      guard council.responsibleBoard != nil else { return nil }
      council.responsibleBoard = nil
      return .here
    },
    Defect("statute.13-report-not-shown", "reports to the assembly taken away", \.councilPlaces) { council, _ in
      guard !council.reports.isEmpty else { return nil }
      council.reports = []
      return .here
    },
    Defect("statute.13-report-a-year-ago", "later reports to the assembly taken away", \.councilPlaces) { council, _ in
      guard council.reports.count > 1 else { return nil }
      council.reports.removeSubrange(1...)
      return .here
    },
  ]

  /// Made up, with a valid check digit at the end.
  private static let personalNumber = "20010102-1236"

  static let publication = [
    Defect(
      "text.personal-number",
      "personal identity number in a title",
      \.measurePlaces
    ) { measure, _ in
      measure.title += " (\(personalNumber))"
      return .member("title")
    },
    Defect("text.personal-number", "personal identity number in an item's summary", \.agendaItemPlaces) { item, _ in
      guard item.summary != nil else { return nil }
      item.summary? += " Gäller \(personalNumber)."
      return .member("summary")
    },
    Defect(
      "identifier.personal-number",
      "personal identity number as identifier",
      also: ["identifier.unreferenced", "reference.unknown"],
      \.personPlaces
    ) { person, _ in
      person.id = Identifier("p-\(personalNumber)")
      return .member("id")
    },
    Defect("member.personal-number", "personal identity number in a member of one's own", \.meetingPlaces) {
      meeting,
      _ in
      meeting.annotations.others["x-case"] = .string(personalNumber)
      return .member("x-case")
    },
    Defect(
      "observation.count-small",
      "count of people made small",
      also: ["observation.withheld-with-others"],
      \.observationPlaces
    ) { observation, scene in
      guard scene.indicator?.statistic == .count, scene.indicator?.unit == .persons, observation.value != nil else {
        return nil
      }
      observation.value = 3
      return .here
    },
    Defect(
      "observation.suppressed-value-present",
      "value left standing when hidden",
      \.observationPlaces
    ) {
      observation,
      _ in
      guard observation.value != nil, observation.status != .suppressed else { return nil }
      observation.status = .suppressed
      return .here
    },
    Defect("target.baseline-count-small", "baseline of a few people", \.top) { record, _ in
      for place in record.targetPlaces {
        let target = record[keyPath: place.keyPath]
        guard let indicator = record.indicator(of: target), indicator.statistic == .count, indicator.unit == .persons,
          indicator.aggregation != .sum
        else { continue }
        record[keyPath: place.keyPath].baseline = Baseline(period: ReportingPeriod(.year, of: 2015), value: 2)
        return .pointer("\(place.pointer)/baseline")
      }
      return nil
    },
    Defect("follow-up.count-small", "value of a few people in a follow-up", \.entryPlaces) { entry, scene in
      let targets = scene.record.targetPlaces.map { scene.record[keyPath: $0.keyPath] }
      let counted = targets.first { target in
        let indicator = scene.record.indicator(of: target)
        return indicator?.statistic == .count && indicator?.unit == .persons
      }
      guard let counted else { return nil }
      entry.subject = Reference(kind: .target, id: counted.id.rawValue)
      entry.value = 3
      return .here
    },
    Defect(
      "measure.sharing-narrower",
      "measure marked as confidential",
      also: ["agenda-item.measure-restricted", "promise.measure-restricted"],
      \.measurePlaces
    ) { measure, _ in
      measure.sharing = Sharing(level: .restricted)
      return .here
    },
    Defect("agenda-item.sharing-narrower", "item of an open meeting marked as confidential", \.agendaItemPlaces) {
      item,
      scene in
      guard item.sharing == nil else { return nil }
      item.sharing = Sharing(level: .restricted)
      return .member("sharing")
    },
    Defect(
      "agenda-item.measure-restricted",
      "measure of an open item marked as confidential",
      also: ["measure.sharing-narrower", "promise.measure-restricted", "reference.sharing-narrower"],
      \.top
    ) { record, _ in
      guard
        let item = record.agendaItemPlaces.first(where: { place in
          record[keyPath: place.keyPath].sharing == nil
            && record[keyPath: place.keyPath].concerns.contains { $0.kind == .measure }
        }),
        let id = record[keyPath: item.keyPath].concerns.first(where: { $0.kind == .measure })?.id,
        let measure = record.measurePlaces.first(where: { $0.subject.id == id })
      else { return nil }
      record[keyPath: measure.keyPath].sharing = Sharing(level: .restricted)
      return .pointer(item.pointer)
    },
    Defect(
      "promise.measure-restricted",
      "promised measure marked as confidential",
      also: ["agenda-item.measure-restricted", "measure.sharing-narrower", "reference.sharing-narrower"],
      \.top
    ) { record, _ in
      guard let promise = record.promises.firstIndex(where: { !$0.measures.isEmpty }),
        let measure = record.measurePlaces.first(where: {
          $0.subject.id == record.promises[promise].measures.first?.rawValue
        })
      else { return nil }
      record[keyPath: measure.keyPath].sharing = Sharing(level: .restricted)
      return .pointer("/promises/\(promise)")
    },
    Defect("sharing.embargoed", "not to be shown for years", \.measurePlaces) { measure, _ in
      measure.sharing = Sharing(level: .public, releaseOn: .farOff)
      return .member("sharing")
    },
    Defect(
      "observation.count-deducible",
      "share and number of answers that give away a few",
      also: [
        "indicator.parts-exceed-whole", "observation.withheld-with-others", "target.baseline-conflict",
        "target.within-noise",
      ],
      \.observationPlaces
    ) {
      observation,
      scene in
      guard scene.indicator?.statistic == .share, scene.indicator?.unit == .percent, scene.indicator?.population != nil,
        observation.value != nil,
        observation.numerator == nil
      else { return nil }
      (observation.value, observation.sampleSize) = (10, 20)
      return .here
    },
    Defect(
      "observation.part-deducible",
      "one hidden part beside shown ones",
      also: ["observation.withheld-with-others", "target.part-baseline-missing"],
      \.indicatorPlaces
    ) { indicator, _ in
      guard indicator.statistic == .share,
        let whole = indicator.observations.first(where: { $0.breakdown == nil && $0.numerator != nil }),
        let part = indicator.observations.firstIndex(where: { $0.period == whole.period && $0.breakdown?.unit != nil }),
        let numerator = whole.numerator
      else { return nil }
      // The other parts stay as they are. Subtracting them from the whole leaves three for the hidden part.
      let others = indicator.observations.indices.filter { index in
        index != part && indicator.observations[index].period == whole.period
          && indicator.observations[index].breakdown?.unit != nil
      }
      let shown = others.compactMap { indicator.observations[$0].numerator }.reduce(0, +)
      indicator.observations[part].numerator = nil
      indicator.observations[part].denominator = nil
      indicator.observations[part].status = .suppressed
      guard let total = indicator.observations.firstIndex(of: whole), shown < numerator else { return nil }
      indicator.observations[total].numerator = shown + 3
      return .here
    },
  ]
}

extension Scene {
  /// Whether the damaged object is the last of its list.
  fileprivate func isLast(of count: Int) -> Bool { pointer.hasSuffix("/\(count - 1)") }
}
