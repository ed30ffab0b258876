/// Look-ups by identifier in one record, built once. Of several objects with the same identifier the first is found.
public final class RecordIndex: Sendable {
  /// The record.
  public let record: CouncilRecord
  /// Organizations by identifier.
  public let organizations: Lookup<Organization>
  /// People by identifier.
  public let people: Lookup<Person>
  /// Areas by identifier.
  public let areas: Lookup<Area>
  /// Countable units by identifier.
  public let units: Lookup<CountedUnit>
  /// Factors by identifier.
  public let factors: Lookup<Factor>
  /// Situation pictures by identifier.
  public let situations: Lookup<SituationPicture>
  /// The problems of all situation pictures by identifier.
  public let problems: Lookup<Problem>
  /// Dialogues by identifier.
  public let dialogues: Lookup<CitizenDialogue>
  /// Indicators by identifier.
  public let indicators: Lookup<Indicator>
  /// Agreements by identifier.
  public let agreements: Lookup<CooperationAgreement>
  /// Plans by identifier.
  public let plans: Lookup<ActionPlan>
  /// The focus areas of all plans by identifier.
  public let focusAreas: Lookup<FocusArea>
  /// The goals of all plans by identifier.
  public let goals: Lookup<Goal>
  /// The measures of all plans by identifier.
  public let measures: Lookup<Measure>
  /// The milestones of all measures by identifier.
  public let milestones: Lookup<Milestone>
  /// The targets of all goals, measures and promises by identifier.
  public let targets: Lookup<Target>
  /// Promises by identifier.
  public let promises: Lookup<CitizenPromise>
  /// Meetings by identifier.
  public let meetings: Lookup<Meeting>
  /// The agenda items of all meetings by identifier.
  public let agendaItems: Lookup<AgendaItem>
  /// Follow-ups by identifier.
  public let followUps: Lookup<FollowUp>
  /// What measures there are for each factor on each level, in all plans.
  ///
  /// - Complexity: Linear in the number of measures, each time.
  public var preventionMatrix: PreventionMatrix { PreventionMatrix(of: record) }
  /// What points at what from problem to follow-up.
  let links: ChainLinks

  /// Builds the look-ups, in time linear in the size of the record.
  public init(_ record: CouncilRecord) {
    self.record = record
    organizations = Lookup(record.organizations)
    people = Lookup(record.people)
    areas = Lookup(record.areas)
    units = Lookup(record.units)
    factors = Lookup(record.factors)
    situations = Lookup(record.situations)
    problems = Lookup(record.situations.flatMap(\.problems))
    dialogues = Lookup(record.dialogues)
    indicators = Lookup(record.indicators)
    agreements = Lookup(record.agreements)
    plans = Lookup(record.plans)
    focusAreas = Lookup(record.plans.flatMap(\.focusAreas))
    goals = Lookup(focusAreas.all.flatMap(\.goals))
    measures = Lookup(focusAreas.all.flatMap(\.measures))
    milestones = Lookup(measures.all.flatMap(\.milestones))
    targets = Lookup(
      goals.all.flatMap(\.targets) + measures.all.flatMap(\.targets) + record.promises.flatMap(\.targets)
    )
    promises = Lookup(record.promises)
    meetings = Lookup(record.meetings)
    agendaItems = Lookup(record.meetings.flatMap(\.agenda))
    followUps = Lookup(record.followUps)
    links = ChainLinks(record)
  }

  /// The objects of one type by identifier.
  public struct Lookup<Entity: Identifiable & Sendable>: Sendable where Entity.ID == Identifier<Entity> {
    /// The objects in the order of the record.
    public let all: [Entity]
    private let positions: [Identifier<Entity>: (first: Int, count: Int)]

    init(_ all: [Entity]) {
      self.all = all
      var positions: [Identifier<Entity>: (first: Int, count: Int)] = [:]
      positions.reserveCapacity(all.count)
      for position in all.indices {
        let id = all[position].id
        guard let earlier = positions.updateValue((position, 1), forKey: id) else { continue }
        positions[id] = (earlier.first, earlier.count + 1)
      }
      self.positions = positions
    }

    /// The first object with an identifier.
    public subscript(id: Identifier<Entity>?) -> Entity? {
      id.flatMap { positions[$0] }.map { all[$0.first] }
    }

    /// How many objects have an identifier.
    public func count(of id: Identifier<Entity>) -> Int {
      positions[id]?.count ?? 0
    }

    /// Where the first object with an identifier stands, and how many there are.
    func place(of id: Identifier<Entity>) -> (first: Int, count: Int)? { positions[id] }

    /// Whether several objects have the same identifier.
    var hasDuplicates: Bool { positions.count < all.count }
  }
}

extension RecordIndex {
  /// How many objects of a kind have an identifier; `nil` for kinds without identifiers and unknown ones.
  public func count(of kind: EntityKind, id: String) -> Int? {
    kind.isIdentified ? place(of: kind, id)?.count ?? 0 : nil
  }

  /// Where the first object of a kind with an identifier stands in its list, and how many there are.
  func place(of kind: EntityKind, _ id: String) -> (first: Int, count: Int)? {
    switch kind.known {
    case .council: record.council.id.rawValue == id ? (0, 1) : nil
    case .organization: organizations.place(of: Identifier(id))
    case .person: people.place(of: Identifier(id))
    case .area: areas.place(of: Identifier(id))
    case .unit: units.place(of: Identifier(id))
    case .factor: factors.place(of: Identifier(id))
    case .situation: situations.place(of: Identifier(id))
    case .problem: problems.place(of: Identifier(id))
    case .dialogue: dialogues.place(of: Identifier(id))
    case .agreement: agreements.place(of: Identifier(id))
    case .indicator: indicators.place(of: Identifier(id))
    case .plan: plans.place(of: Identifier(id))
    case .focusArea: focusAreas.place(of: Identifier(id))
    case .goal: goals.place(of: Identifier(id))
    case .target: targets.place(of: Identifier(id))
    case .measure: measures.place(of: Identifier(id))
    case .milestone: milestones.place(of: Identifier(id))
    case .promise: promises.place(of: Identifier(id))
    case .meeting: meetings.place(of: Identifier(id))
    case .agendaItem: agendaItems.place(of: Identifier(id))
    case .followUp: followUps.place(of: Identifier(id))
    case .record, nil: nil
    }
  }

  /// The identifiers that the record has for a kind.
  public func identifiers(of kind: EntityKind) -> [String] {
    switch kind.known {
    case .council: [record.council.id.rawValue]
    case .organization: organizations.all.map(\.id.rawValue)
    case .person: people.all.map(\.id.rawValue)
    case .area: areas.all.map(\.id.rawValue)
    case .unit: units.all.map(\.id.rawValue)
    case .factor: factors.all.map(\.id.rawValue)
    case .situation: situations.all.map(\.id.rawValue)
    case .problem: problems.all.map(\.id.rawValue)
    case .dialogue: dialogues.all.map(\.id.rawValue)
    case .agreement: agreements.all.map(\.id.rawValue)
    case .indicator: indicators.all.map(\.id.rawValue)
    case .plan: plans.all.map(\.id.rawValue)
    case .focusArea: focusAreas.all.map(\.id.rawValue)
    case .goal: goals.all.map(\.id.rawValue)
    case .target: targets.all.map(\.id.rawValue)
    case .measure: measures.all.map(\.id.rawValue)
    case .milestone: milestones.all.map(\.id.rawValue)
    case .promise: promises.all.map(\.id.rawValue)
    case .meeting: meetings.all.map(\.id.rawValue)
    case .agendaItem: agendaItems.all.map(\.id.rawValue)
    case .followUp: followUps.all.map(\.id.rawValue)
    case .record, nil: []
    }
  }
}

extension EntityKind {
  /// Whether things of this kind have identifiers; not so for the record itself and for unknown kinds.
  var isIdentified: Bool { known.map { $0 != .record } ?? false }
}

extension Each.Kind {
  /// The kind of thing that the identifiers name; `nil` for an unknown kind.
  public var entityKind: EntityKind? {
    switch known {
    case .area: .area
    case .unit: .unit
    case .organization: .organization
    case nil: nil
    }
  }
}

extension RecordIndex {
  /// The identifier that was probably meant by one that the record doesn't have: a letter or so wrong, missing, too many
  /// or swapped. `nil` when none is near enough.
  public func nearestIdentifier(of kind: EntityKind, to id: String) -> String? {
    NearMiss(identifiers(of: kind)).nearest(to: id)
  }
}
