/// The objects that something in a record refers to, other than its waivers, for the kinds that are there to be used.
///
/// Goes through the places by hand, since a second walk would cost as much as the first.
struct ReferredTo {
  private var organizations: Set<Identifier<Organization>> = []
  private var people: Set<Identifier<Person>> = []
  private var areas: Set<Identifier<Area>> = []
  private var units: Set<Identifier<CountedUnit>> = []
  private var factors: Set<Identifier<Factor>> = []
  private var dialogues: Set<Identifier<CitizenDialogue>> = []
  private var indicators: Set<Identifier<Indicator>> = []

  /// Whether something refers to an object; `nil` for kinds that stand for themselves.
  func contains(_ kind: EntityKind, _ id: String) -> Bool? {
    switch kind {
    case .organization: organizations.contains(Identifier(id))
    case .person: people.contains(Identifier(id))
    case .area: areas.contains(Identifier(id))
    case .unit: units.contains(Identifier(id))
    case .factor: factors.contains(Identifier(id))
    case .dialogue: dialogues.contains(Identifier(id))
    case .indicator: indicators.contains(Identifier(id))
    default: nil
    }
  }

  init(_ record: CouncilRecord) {
    add(record.council)
    for organization in record.organizations { organizations.insert(organization.parent) }
    for person in record.people { organizations.insert(person.organization) }
    for area in record.areas { areas.insert(area.parent) }
    for unit in record.units { areas.insert(unit.area) }
    for problem in record.situations.lazy.flatMap(\.problems) { add(problem) }
    for dialogue in record.dialogues { areas.formUnion(dialogue.areas) }
    for breakdown in record.indicators.lazy.flatMap(\.observations).compactMap(\.breakdown) {
      areas.insert(breakdown.area)
      units.insert(breakdown.unit)
    }
    for agreement in record.agreements { add(agreement) }
    for plan in record.plans { add(plan) }
    for promise in record.promises { add(promise) }
    for meeting in record.meetings { add(meeting) }
    for followUp in record.followUps {
      organizations.insert(followUp.by)
      for named in [followUp.of] + followUp.entries.map(\.subject) { add(named) }
    }
  }
}

extension ReferredTo {
  private mutating func add(_ council: Council) {
    let roles = [council.ledBy, council.coordinator, council.secretariat, council.responsibleBoard]
    organizations.formUnion(roles.compactMap { $0 })
    for membership in council.memberships {
      organizations.insert(membership.organization)
      people.formUnion([membership.person, membership.substituteFor].compactMap { $0 })
    }
    for report in council.reports { organizations.insert(report.to) }
  }

  private mutating func add(_ problem: Problem) {
    factors.formUnion(problem.causes)
    areas.formUnion(problem.areas)
    indicators.formUnion(problem.indicators)
    dialogues.formUnion(problem.dialogues)
  }

  private mutating func add(_ agreement: CooperationAgreement) {
    organizations.formUnion(agreement.parties)
    for signature in agreement.signatures { organizations.insert(signature.organization) }
    add(agreement.followUpCadence?.each)
  }

  private mutating func add(_ plan: ActionPlan) {
    organizations.insert(plan.decision?.by)
    add(plan.followUpCadence?.each)
    for focusArea in plan.focusAreas {
      for goal in focusArea.goals { add(goal.targets) }
      for measure in focusArea.measures { add(measure) }
    }
  }

  private mutating func add(_ measure: Measure) {
    for commitment in measure.commitments { organizations.insert(commitment.organization) }
    factors.formUnion(measure.addresses)
    areas.formUnion(measure.areas)
    units.formUnion(measure.units)
    add(measure.cadence?.each)
    add(measure.targets)
    for occurrence in measure.occurrences ?? [] {
      areas.insert(occurrence.area)
      units.insert(occurrence.unit)
      organizations.formUnion(occurrence.by)
    }
  }

  private mutating func add(_ promise: CitizenPromise) {
    organizations.formUnion(promise.parties)
    areas.formUnion(promise.areas)
    dialogues.formUnion(promise.basis)
    add(promise.targets)
  }

  private mutating func add(_ targets: [Target]) {
    for target in targets {
      indicators.insert(target.indicator)
      add(target.each)
    }
  }

  private mutating func add(_ meeting: Meeting) {
    people.insert(meeting.chair)
    people.insert(meeting.noteTaker)
    for participant in meeting.participants ?? [] {
      people.formUnion([participant.person, participant.substituteFor].compactMap { $0 })
      organizations.insert(participant.organization)
    }
    for item in meeting.agenda {
      people.formUnion(item.presenters.compactMap(\.person))
      organizations.formUnion(item.presenters.compactMap(\.organization))
      for named in item.actions.compactMap(\.owner) + item.concerns { add(named) }
    }
  }

  private mutating func add(_ each: Each?) {
    guard let each, let kind = each.kind.entityKind else { return }
    for id in each.ids { add(Reference(kind: kind, id: id)) }
  }

  private mutating func add(_ reference: Reference) {
    guard let id = reference.id else { return }
    switch reference.kind {
    case .organization: organizations.insert(Identifier(id))
    case .person: people.insert(Identifier(id))
    case .area: areas.insert(Identifier(id))
    case .unit: units.insert(Identifier(id))
    case .factor: factors.insert(Identifier(id))
    case .dialogue: dialogues.insert(Identifier(id))
    case .indicator: indicators.insert(Identifier(id))
    default: break
    }
  }
}

extension Set {
  /// Inserts an element, if there is one.
  fileprivate mutating func insert(_ element: Element?) {
    if let element { insert(element) }
  }
}
