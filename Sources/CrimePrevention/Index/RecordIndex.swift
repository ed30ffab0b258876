/// Look-ups by identifier in one record, built once. When several objects have the same identifier, the first is found.
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
  /// The measures of all plans, then those in none, by identifier.
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
  /// Methods by identifier.
  public let methods: Lookup<PreventionMethod>
  /// Evaluations by identifier.
  public let evaluations: Lookup<Evaluation>
  /// The measures for each factor on each level, in plans and outside them.
  ///
  /// - Complexity: Linear in the number of measures, each time.
  public var preventionMatrix: PreventionMatrix { PreventionMatrix(of: record) }
  /// The council by its identifier.
  private let council: IdentifierPlaces

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
    measures = Lookup(focusAreas.all.flatMap(\.measures) + record.measures)
    milestones = Lookup(measures.all.flatMap(\.milestones))
    targets = Lookup(
      goals.all.flatMap(\.targets) + measures.all.flatMap(\.targets) + record.promises.flatMap(\.targets)
    )
    promises = Lookup(record.promises)
    meetings = Lookup(record.meetings)
    agendaItems = Lookup(record.meetings.flatMap(\.agenda))
    followUps = Lookup(record.followUps)
    methods = Lookup(record.methods)
    evaluations = Lookup(record.evaluations)
    council = IdentifierPlaces([record.council.id.rawValue])
  }

  /// The objects of one type by identifier.
  public struct Lookup<Entity: Identifiable & Sendable>: Sendable where Entity.ID == Identifier<Entity> {
    /// The objects in the order of the record.
    public let all: [Entity]
    let places: IdentifierPlaces

    init(_ all: [Entity]) {
      self.all = all
      places = IdentifierPlaces(all.lazy.map { $0.id.rawValue })
    }

    /// The first object with the given identifier.
    public subscript(id: Identifier<Entity>?) -> Entity? {
      guard let id, let place = place(of: id) else { return nil }
      return all[place.first]
    }

    /// Returns how many objects have the given identifier.
    public func count(of id: Identifier<Entity>) -> Int {
      place(of: id)?.count ?? 0
    }

    /// The position of the first object with the given identifier, and how many there are.
    func place(of id: Identifier<Entity>) -> IdentifierPlaces.Place? { places[id.rawValue] }

    /// Whether several objects have the same identifier.
    var hasDuplicates: Bool { places.hasDuplicates }
  }
}

extension RecordIndex {
  /// Returns how many objects of a kind have the given identifier; `nil` for kinds without identifiers and unknown
  /// ones.
  public func count(of kind: EntityKind, id: String) -> Int? {
    kind.known.flatMap(places)?[id]?.count ?? (kind.isIdentified ? 0 : nil)
  }

  /// Returns the identifiers that the record has for a kind, each once, in the order of the record.
  public func identifiers(of kind: EntityKind) -> [String] {
    kind.known.flatMap(places)?.inOrder ?? []
  }

  /// Returns the positions of the objects of a kind in its list, by their identifiers; `nil` for the record itself.
  func places(_ kind: EntityKind.Known) -> IdentifierPlaces? {
    switch kind {
    case .record: nil
    case .council: council
    case .organization: organizations.places
    case .person: people.places
    case .area: areas.places
    case .unit: units.places
    case .factor: factors.places
    case .situation: situations.places
    case .problem: problems.places
    case .dialogue: dialogues.places
    case .agreement: agreements.places
    case .indicator: indicators.places
    case .plan: plans.places
    case .focusArea: focusAreas.places
    case .goal: goals.places
    case .target: targets.places
    case .measure: measures.places
    case .milestone: milestones.places
    case .promise: promises.places
    case .meeting: meetings.places
    case .agendaItem: agendaItems.places
    case .followUp: followUps.places
    case .method: methods.places
    case .evaluation: evaluations.places
    }
  }
}

/// The positions of the objects of one kind in their list, by their identifiers.
struct IdentifierPlaces: Sendable {
  /// The position of the first object with the given identifier, and how many there are.
  typealias Place = (first: Int, count: Int)

  private let places: [String: Place]
  /// How many different identifiers there are.
  var count: Int { places.count }
  /// How many objects there are.
  let total: Int

  init(_ identifiers: some Collection<String>) {
    var places: [String: Place] = [:]
    places.reserveCapacity(identifiers.count)
    for (position, id) in identifiers.enumerated() {
      guard let earlier = places.updateValue((position, 1), forKey: id) else { continue }
      places[id] = (earlier.first, earlier.count + 1)
    }
    self.places = places
    total = identifiers.count
  }

  subscript(id: String) -> Place? { places[id] }

  /// Whether several objects have the same identifier.
  var hasDuplicates: Bool { count < total }

  /// The identifiers, each once, in the order of the list.
  var inOrder: [String] { places.sorted { $0.value.first < $1.value.first }.map(\.key) }
}

extension EntityKind {
  /// Whether things of this kind have identifiers; `false` for the record itself and for unknown kinds.
  var isIdentified: Bool { known != nil && known != .record }
}

extension RecordIndex {
  /// Returns the identifier that was probably meant by one that the record doesn't have: a letter or so wrong, missing,
  /// too many or swapped. `nil` when none is near enough.
  public func nearestIdentifier(of kind: EntityKind, to id: String) -> String? {
    NearMiss(identifiers(of: kind)).nearest(to: id)
  }
}
