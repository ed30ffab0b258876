/// What is assessed in a record, and what each follow-up is made of, independent of any date.
struct ProgressStructure: Sendable {
  /// All targets: by focus area those of its goals and then of its measures, those of measures in no plan, last those of
  /// promises.
  private(set) var targets: [TargetTerms] = []
  /// All measures: those of plans, then those in no plan.
  private(set) var measures: [MeasureTerms] = []
  /// The positions of each measure's targets.
  private(set) var targetsOfMeasure: [Range<Int>] = []
  /// All commitments, promised parties and agreed parties.
  private(set) var participations: [ParticipationAssessor] = []
  /// By goal, the positions of its targets.
  private(set) var targetsOfGoal: [Goal.ID: [Int]] = [:]
  private(set) var plans: [ThreefoldStructure] = []
  private(set) var promises: [ThreefoldStructure] = []
  private(set) var agreements: [AgreementStructure] = []
  private(set) var council = ThreefoldStructure()

  private let record: CouncilRecord
  private let index: RecordIndex
  private var histories: [Indicator.ID: IndicatorHistories] = [:]
  /// By measure, the organizations that its occurrences name.
  private var named: [NamedOrganizations] = []

  /// Linear in the size of the record.
  init(_ index: RecordIndex) {
    record = index.record
    self.index = index
    let places = Places(of: record)
    plans = record.plans.map { structure(of: $0, places) }
    let others = structure(of: record.measures, in: nil, places)
    promises = record.promises.map { structure(of: $0) }
    let plansByAgreement = Dictionary(grouping: record.plans.indices) { record.plans[$0].agreement }
    let promisesByAgreement = Dictionary(grouping: record.promises.indices) { record.promises[$0].agreement }
    agreements = record.agreements.map { agreement in
      structure(of: agreement, plansByAgreement[agreement.id] ?? [], promisesByAgreement[agreement.id] ?? [])
    }
    council = ThreefoldStructure(joining: plans + [others] + promises)
  }

  private mutating func add(
    _ targets: [Target],
    of holder: TargetHolder,
    in containers: CalendarInterval?...,
    terms: [CalendarInterval] = []
  ) -> Range<Int> {
    let start = self.targets.count
    for target in targets {
      let terms = TargetTerms(
        target,
        histories: histories(of: target.indicator),
        holder: holder,
        containers: containers,
        terms: terms,
        memberNames: index.names(of: target.each)
      )
      self.targets.append(terms)
    }
    return start..<self.targets.count
  }

  /// The histories of an indicator, put in order once for all its targets.
  private mutating func histories(of indicator: Indicator.ID) -> IndicatorHistories? {
    if let known = histories[indicator] { return known }
    let made = index.indicators[indicator].map(IndicatorHistories.init)
    histories[indicator] = made
    return made
  }

  private mutating func add(_ participation: ParticipationAssessor) -> AspectMember.Source {
    participations.append(participation)
    return .participation(participations.count - 1)
  }
}

// MARK: - Plans

extension ProgressStructure {
  private mutating func structure(of plan: ActionPlan, _ places: Places) -> ThreefoldStructure {
    var structure = ThreefoldStructure()
    for area in plan.focusAreas {
      for goal in area.goals { add(goal, of: plan, to: &structure) }
      add(area.measures, in: plan, places, to: &structure)
    }
    return structure
  }

  /// Makes the structure of measures alone.
  private mutating func structure(of list: [Measure], in plan: ActionPlan?, _ places: Places) -> ThreefoldStructure {
    var structure = ThreefoldStructure()
    add(list, in: plan, places, to: &structure)
    return structure
  }

  private mutating func add(
    _ list: [Measure],
    in plan: ActionPlan?,
    _ places: Places,
    to structure: inout ThreefoldStructure
  ) {
    for position in list.indices {
      let names = index.names(of: list[position].cadence?.each)
      let terms = MeasureTerms(
        list,
        at: position,
        in: plan,
        recordedThrough: record.recordedThrough,
        places: places,
        memberNames: names
      )
      add(list, position, terms, of: plan, to: &structure)
    }
  }

  private mutating func add(_ goal: Goal, of plan: ActionPlan, to structure: inout ThreefoldStructure) {
    let positions = add(goal.targets, of: .goal(goal.id, kind: goal.kind), in: plan.period)
    targetsOfGoal[goal.id, default: []] += positions
    let isKnown = goal.kind == nil || goal.kind?.known != nil
    var members = positions.map { position in
      AspectMember(
        subject: .target(targets[position].target.id),
        source: isKnown ? .target(position) : .misplaced(position),
        weight: goal.weight
      )
    }
    if members.isEmpty {
      members = [AspectMember(subject: .goal(goal.id), source: .nothing(.targetMissing), weight: goal.weight)]
    }
    switch goal.kind?.known {
    case .production: structure.production += members
    case .process: structure.process += members
    case .effect, nil: structure.effect += members
    }
  }

  /// Adds the measure at a position, which is large and isn't copied.
  private mutating func add(
    _ list: [Measure],
    _ place: Int,
    _ terms: MeasureTerms,
    of plan: ActionPlan?,
    to structure: inout ThreefoldStructure
  ) {
    let position = measures.count
    let id = terms.id
    measures.append(terms)
    targetsOfMeasure.append(
      add(
        list[place].targets,
        of: .measure(id),
        in: list[place].period,
        plan?.period,
        terms: terms.cadence?.terms ?? []
      )
    )
    named.append(NamedOrganizations(terms))
    structure.production.append(AspectMember(subject: .measure(id), source: .measure(position)))
    for (number, commitment) in list[place].commitments.enumerated() {
      let participation = ParticipationAssessor(
        of: commitment.organization,
        in: named[position],
        through: terms.period?.through
      )
      let subject = ProgressPart.Subject.commitment(number, of: id, by: commitment.organization)
      structure.process.append(AspectMember(subject: subject, source: add(participation)))
    }
  }
}

// MARK: - Promises and agreements

extension ProgressStructure {
  private mutating func structure(of promise: CitizenPromise) -> ThreefoldStructure {
    var structure = ThreefoldStructure()
    structure.production = add(promise.targets, of: .promise(promise.id), in: promise.period).map { position in
      AspectMember(subject: .target(targets[position].target.id), source: .target(position))
    }
    let positions = promise.measures.map { index.measures.place(of: $0)?.first }
    structure.production += zip(promise.measures, positions).map { id, position in
      AspectMember(subject: .measure(id), source: position.map { .measure($0) } ?? .nothing(.measureMissing))
    }
    // A measure that is listed twice is the same work.
    var seen: Set<Int> = []
    let known = positions.compactMap { $0 }.filter { seen.insert($0).inserted }
    var work = NamedOrganizations(known.map { named[$0] })
    if let through = promise.recordedThrough { work.recorded = RecordedDoing(through: through) }
    let end = lastDay(promise.period, else: known.map { measures[$0].period })
    for party in promise.parties {
      let source = add(ParticipationAssessor(of: party, in: work, through: end))
      structure.process.append(AspectMember(subject: .promisedParty(party, promise.id), source: source))
    }
    return structure
  }

  private mutating func structure(
    of agreement: CooperationAgreement,
    _ plans: [Int],
    _ promises: [Int]
  ) -> AgreementStructure {
    var structure = AgreementStructure(
      id: agreement.id,
      plans: plans.map { record.plans[$0].id },
      promises: promises.map { record.promises[$0].id },
      whole: ThreefoldStructure(joining: plans.map { self.plans[$0] } + promises.map { self.promises[$0] })
    )
    let positions = structure.whole.production.compactMap(\.measure)
    let work = NamedOrganizations(positions.map { named[$0] })
    let end = lastDay(agreement.period, else: positions.map { measures[$0].period })
    for party in agreement.parties {
      let source = add(ParticipationAssessor(of: party, in: work, through: end))
      structure.parties.append(AspectMember(subject: .agreedParty(party, agreement.id), source: source))
    }
    return structure
  }

  /// The last day of a period; when none is stated, the latest one of several other periods, if all of them end.
  private func lastDay(_ period: CalendarInterval?, else others: [CalendarInterval?]) -> CalendarDate? {
    if let period { return period.through }
    let ends = others.compactMap { $0?.through }
    return ends.count == others.count ? ends.max() : nil
  }
}

// MARK: - Parts

/// The members of the three follow-ups of something, independent of any date.
struct ThreefoldStructure: Sendable {
  var production: [AspectMember] = []
  var process: [AspectMember] = []
  var effect: [AspectMember] = []

  init() {}

  /// Joins several structures. A measure that several have, as a promise has those of a plan, is included once.
  init(joining others: [ThreefoldStructure]) {
    var measures: Set<Int> = []
    production = others.flatMap(\.production).filter { member in
      guard let measure = member.measure else { return true }
      return measures.insert(measure).inserted
    }
    process = others.flatMap(\.process)
    effect = others.flatMap(\.effect)
  }
}

/// What belongs to an agreement.
struct AgreementStructure: Sendable {
  let id: CooperationAgreement.ID
  let plans: [ActionPlan.ID]
  let promises: [CitizenPromise.ID]
  let whole: ThreefoldStructure
  var parties: [AspectMember] = []
}

/// What a part of a follow-up is and where its verdict is found, independent of any date.
struct AspectMember: Sendable {
  let subject: ProgressPart.Subject
  let source: Source
  var weight: Double?

  /// Where the verdict is found.
  enum Source: Sendable {
    /// The target at a position.
    case target(Int)
    /// The target at a position, which isn't known to belong here.
    case misplaced(Int)
    /// The measure at a position.
    case measure(Int)
    /// The participation at a position.
    case participation(Int)
    /// There is nothing that could be assessed.
    case nothing(NotAssessableReason)
  }

  /// The position of the measure that it is; `nil` for other members.
  var measure: Int? {
    if case .measure(let position) = source { position } else { nil }
  }
}

extension RecordIndex {
  /// The names, by identifier, of the areas, units or organizations in each of which something is to hold.
  func names(of each: Each?) -> [String: String] {
    guard let each, let kind = each.kind.known else { return [:] }
    var names: [String: String] = [:]
    for id in each.ids {
      names[id] =
        switch kind {
        case .area: areas[Identifier(id)]?.name
        case .unit: units[Identifier(id)]?.name
        case .organization: organizations[Identifier(id)]?.name
        }
    }
    return names
  }
}
