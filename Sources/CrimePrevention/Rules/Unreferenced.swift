/// The objects that nothing in a record refers to, other than its waivers, for the kinds that are there to be used.
///
/// Goes through the places by hand, since a second walk would cost as much as the first. Starts with all objects and
/// strikes off what is referred to: soon little is left to look for.
struct Unreferenced {
  private var organizations: Set<Identifier<Organization>>
  private var people: Set<Identifier<Person>>
  private var areas: Set<Identifier<Area>>
  private var units: Set<Identifier<CountedUnit>>
  private var factors: Set<Identifier<Factor>>
  private var dialogues: Set<Identifier<CitizenDialogue>>
  private var indicators: Set<Identifier<Indicator>>

  /// Whether nothing refers to an object; never so for kinds that stand for themselves.
  func contains(_ kind: EntityKind, _ id: String) -> Bool {
    switch kind {
    case .organization: organizations.contains(Identifier(id))
    case .person: people.contains(Identifier(id))
    case .area: areas.contains(Identifier(id))
    case .unit: units.contains(Identifier(id))
    case .factor: factors.contains(Identifier(id))
    case .dialogue: dialogues.contains(Identifier(id))
    case .indicator: indicators.contains(Identifier(id))
    default: false
    }
  }

  init(_ record: CouncilRecord) {
    organizations = Set(record.organizations.map(\.id))
    people = Set(record.people.map(\.id))
    areas = Set(record.areas.map(\.id))
    units = Set(record.units.map(\.id))
    factors = Set(record.factors.map(\.id))
    dialogues = Set(record.dialogues.map(\.id))
    indicators = Set(record.indicators.map(\.id))
    add(record.council)
    for organization in record.organizations { organizations.strike(organization.parent) }
    for person in record.people { organizations.strike(person.organization) }
    for area in record.areas { areas.strike(area.parent) }
    for unit in record.units { areas.strike(unit.area) }
    for problem in record.situations.lazy.flatMap(\.problems) { add(problem) }
    for dialogue in record.dialogues { areas.strike(dialogue.areas) }
    for indicator in record.indicators {
      for position in indicator.observations.indices {
        guard let breakdown = indicator.observations[position].breakdown else { continue }
        areas.strike(breakdown.area)
        units.strike(breakdown.unit)
      }
    }
    for agreement in record.agreements { add(agreement) }
    for plan in record.plans { add(plan) }
    for promise in record.promises { add(promise) }
    for meeting in record.meetings { add(meeting) }
    for followUp in record.followUps {
      organizations.strike(followUp.by)
      for named in [followUp.of] + followUp.entries.map(\.subject) { add(named) }
    }
  }
}

extension Unreferenced {
  private mutating func add(_ council: Council) {
    let roles = [council.ledBy, council.coordinator, council.secretariat, council.responsibleBoard]
    for role in roles { organizations.strike(role) }
    for membership in council.memberships {
      organizations.strike(membership.organization)
      people.strike(membership.person)
      people.strike(membership.substituteFor)
    }
    for report in council.reports { organizations.strike(report.to) }
  }

  private mutating func add(_ problem: Problem) {
    factors.strike(problem.causes)
    areas.strike(problem.areas)
    indicators.strike(problem.indicators)
    dialogues.strike(problem.dialogues)
  }

  private mutating func add(_ agreement: CooperationAgreement) {
    organizations.strike(agreement.parties)
    for signature in agreement.signatures { organizations.strike(signature.organization) }
    add(agreement.followUpCadence?.each)
  }

  private mutating func add(_ plan: ActionPlan) {
    organizations.strike(plan.decision?.by)
    add(plan.followUpCadence?.each)
    for focusArea in plan.focusAreas {
      for goal in focusArea.goals { add(goal.targets) }
      for measure in focusArea.measures { add(measure) }
    }
  }

  private mutating func add(_ measure: Measure) {
    for commitment in measure.commitments { organizations.strike(commitment.organization) }
    factors.strike(measure.addresses)
    areas.strike(measure.areas)
    units.strike(measure.units)
    add(measure.cadence?.each)
    add(measure.targets)
    for occurrence in measure.occurrences ?? [] {
      areas.strike(occurrence.area)
      units.strike(occurrence.unit)
      organizations.strike(occurrence.by)
    }
  }

  private mutating func add(_ promise: CitizenPromise) {
    organizations.strike(promise.parties)
    areas.strike(promise.areas)
    dialogues.strike(promise.basis)
    add(promise.targets)
  }

  private mutating func add(_ targets: [Target]) {
    for target in targets {
      indicators.strike(target.indicator)
      add(target.each)
    }
  }

  private mutating func add(_ meeting: Meeting) {
    people.strike(meeting.chair)
    people.strike(meeting.noteTaker)
    for participant in meeting.participants ?? [] {
      people.strike(participant.person)
      people.strike(participant.substituteFor)
      organizations.strike(participant.organization)
    }
    for item in meeting.agenda {
      for presenter in item.presenters {
        people.strike(presenter.person)
        organizations.strike(presenter.organization)
      }
      for action in item.actions { if let owner = action.owner { add(owner) } }
      for named in item.concerns { add(named) }
    }
  }

  private mutating func add(_ each: Each?) {
    guard let each, let kind = each.kind.entityKind else { return }
    for id in each.ids { add(Reference(kind: kind, id: id)) }
  }

  private mutating func add(_ reference: Reference) {
    guard let id = reference.id else { return }
    switch reference.kind {
    case .organization: organizations.strike(Identifier(id))
    case .person: people.strike(Identifier(id))
    case .area: areas.strike(Identifier(id))
    case .unit: units.strike(Identifier(id))
    case .factor: factors.strike(Identifier(id))
    case .dialogue: dialogues.strike(Identifier(id))
    case .indicator: indicators.strike(Identifier(id))
    default: break
    }
  }
}

extension Set {
  /// Takes an element out, if there is one.
  fileprivate mutating func strike(_ element: Element?) {
    if let element, !isEmpty { remove(element) }
  }

  fileprivate mutating func strike(_ elements: [Element]) {
    for element in elements { strike(element) }
  }
}
