/// Look-ups that only some rules need, each made on first use. Lives for one walk.
final class DerivedLookups {
  private let index: RecordIndex
  private var nearMisses: [EntityKind: NearMiss] = [:]

  init(_ index: RecordIndex) {
    self.index = index
  }

  /// The identifier of a kind that was probably meant.
  func nearest(to id: String, of kind: EntityKind) -> String? {
    if let nearMiss = nearMisses[kind] { return nearMiss.nearest(to: id) }
    let nearMiss = NearMiss(index.identifiers(of: kind))
    nearMisses[kind] = nearMiss
    return nearMiss.nearest(to: id)
  }

  private var observed: [Identifier<Indicator>: ObservedSeries] = [:]

  /// The observations of an indicator.
  func series(_ id: Identifier<Indicator>) -> ObservedSeries? {
    if let known = observed[id] { return known }
    let series = index.indicators[id].map(ObservedSeries.init)
    observed[id] = series
    return series
  }

  /// The measures for each factor on each level, inside and outside plans.
  private(set) lazy var preventionMatrix = index.preventionMatrix

  /// Returns the same for one plan.
  func preventionMatrix(of plan: ActionPlan) -> PreventionMatrix {
    index.record.plans.count == 1 && index.record.measures.isEmpty
      ? preventionMatrix : PreventionMatrix(of: plan, in: index.record)
  }

  /// The references from problem to follow-up.
  private(set) lazy var links = ChainLinks(index.record)
  /// The meetings by date.
  private(set) lazy var calendar = MeetingCalendar(index.record.meetings)
  /// People whose names are nearly the same.
  private(set) lazy var similarNames = SimilarNames(index.record.people)
  /// Abbreviations that the record explains.
  private(set) lazy var abbreviations = ExplainedAbbreviations(index.record)
  /// The look-ups for the rules on the Act.
  private(set) lazy var statute = StatuteLookup(index)
  private var agendas: [CalendarDate: AgendaMatter] = [:]

  /// What the agendas of one day's meetings are about.
  func agendaMatter(of meetings: ArraySlice<Meeting>, on date: CalendarDate) -> AgendaMatter {
    if let known = agendas[date] { return known }
    let matter = AgendaMatter(meetings.flatMap(\.agenda))
    agendas[date] = matter
    return matter
  }

  private var circles: [EntityKind.Known: Set<String>] = [:]

  /// Whether an object refers to itself by way of others of its kind, each of which refers to at most one next object.
  /// A kind has at most one member that does this.
  func namesItself<Entity: DescribedObject & Identifiable>(
    _ object: Entity,
    along next: KeyPath<Entity, Identifier<Entity>?>,
    in objects: RecordIndex.Lookup<Entity>
  ) -> Bool where Entity.ID == Identifier<Entity> {
    guard let kind = Entity.kind else { return false }
    if let known = circles[kind] { return known.contains(object.id.rawValue) }
    let members = Circles.members(of: objects.all, next: { $0[keyPath: next] })
    circles[kind] = Set(members.map(\.rawValue))
    return members.contains(object.id)
  }

  /// The measures for each goal, by their positions.
  private lazy var measuresServing: [Identifier<Goal>: [Int]] = {
    var serving: [Identifier<Goal>: [Int]] = [:]
    for (position, measure) in index.measures.all.enumerated() {
      for goal in measure.goals where serving[goal]?.last != position {
        serving[goal, default: []].append(position)
      }
    }
    return serving
  }()

  private var goalAreas: [Identifier<Goal>: (aimed: [Identifier<Area>], leftOut: [Identifier<Area>])] = [:]

  /// Returns the areas that a goal is set for, and those of them in which no measure for it lies: none when one of the
  /// measures states no area and so may be anywhere.
  func areas(of goal: Identifier<Goal>) -> (aimed: [Identifier<Area>], leftOut: [Identifier<Area>]) {
    if let known = goalAreas[goal] { return known }
    let aimed = index.goals[goal]?.areas ?? []
    let serving = aimed.isEmpty ? [] : (measuresServing[goal] ?? []).map { index.measures.all[$0].areas }
    let isAnywhere = serving.contains(where: \.isEmpty)
    let leftOut = isAnywhere ? [] : AreaCover(Set(serving.joined()), in: index).missing(from: aimed)
    goalAreas[goal] = (aimed, leftOut)
    return (aimed, leftOut)
  }

  /// For each goal, the alphabetically first measure in which the police take part.
  private(set) lazy var policeMeasures: [Identifier<Goal>: Identifier<Measure>] = {
    var found: [Identifier<Goal>: Identifier<Measure>] = [:]
    for measure in index.measures.all {
      let isPolice = measure.commitments.contains { index.organizations[$0.organization]?.kind == .police }
      guard isPolice else { continue }
      for goal in measure.goals {
        if let present = found[goal], present.rawValue <= measure.id.rawValue { continue }
        found[goal] = measure.id
      }
    }
    return found
  }()

  /// The targets of each plan that ask for little of some work.
  private(set) lazy var workLimits: [Identifier<ActionPlan>: WorkLimits] = Dictionary(
    index.record.plans.map { ($0.id, WorkLimits($0, in: index)) },
    uniquingKeysWith: { first, _ in first }
  )

  private lazy var outcomeTimes = OutcomeTimes(index.record)

  /// Whether nothing that uses an indicator can have outcomes by a date.
  func isOutcomeToCome(for indicator: Identifier<Indicator>, asOf date: CalendarDate?) -> Bool {
    outcomeTimes.isToCome(for: indicator, asOf: date)
  }

  /// The objects of the record that aren't for everyone.
  private(set) lazy var narrowObjects = NarrowObjects(index.record)

  private var reportedTexts: Set<[String]> = []

  /// Whether a rule reports a text of a measure for the first time: several parties may undertake the same.
  func isFirst(_ text: String, in measure: Measure?, for rule: StaticString) -> Bool {
    guard let measure else { return true }
    return reportedTexts.insert([rule.description, measure.id.rawValue, text]).inserted
  }

  /// The areas by name.
  private(set) lazy var areaNames = AreaNames(index.record.areas)
}

extension RuleContext {
  /// The observations of an indicator.
  func series(_ id: Identifier<Indicator>) -> ObservedSeries? { derived.series(id) }
}
