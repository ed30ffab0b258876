/// What surrounds the subject of a rule: the rest of the record, and the objects that it is a part of.
public struct RuleContext {
  /// The current place of the walk. One reference, since the context is passed to every rule.
  private var place: Place

  /// Look-ups in the record.
  public var index: RecordIndex { place.index }
  /// The asking date, if there is one. Rules that need it take it as an argument instead.
  var date: CalendarDate? { place.date }
  /// Look-ups that only some rules need.
  var derived: DerivedLookups { place.derived }

  init(index: RecordIndex, date: CalendarDate?) {
    place = Place(index: index, date: date)
  }

  /// The objects on the path from the top of the record to one of its parts, and what rules need from them.
  private final class Place {
    let index: RecordIndex
    let date: CalendarDate?
    let derived: DerivedLookups
    let surroundings: Surroundings
    let series: ObservedSeries?
    let roster: MeetingRoster?
    let steps: MilestoneSteps?
    let siblings: Siblings?
    let statedSpan: (from: CalendarDate, through: CalendarDate)?

    init(index: RecordIndex, date: CalendarDate?) {
      self.index = index
      self.date = date
      derived = DerivedLookups(index)
      surroundings = Surroundings()
      (series, roster, steps, siblings, statedSpan) = (nil, nil, nil, nil, nil)
    }

    /// Makes a place one step further in, inside an object of a kind.
    init(inside outer: Place, _ surroundings: consuming Surroundings, _ kind: EntityKind.Known?) {
      index = outer.index
      date = outer.date
      derived = outer.derived
      series = kind == .indicator ? Self.series(of: surroundings.indicator?.value, in: outer) : outer.series
      roster = kind == .meeting ? surroundings.meeting?.value.participants.map(MeetingRoster.init) : outer.roster
      steps = kind == .measure ? surroundings.measure.map { MilestoneSteps($0.value.milestones) } : outer.steps
      siblings = Self.siblings(in: surroundings, kind) ?? outer.siblings
      statedSpan = kind == .plan ? surroundings.plan.flatMap { Self.statedSpan(of: $0.value) } : outer.statedSpan
      self.surroundings = surroundings
    }

    private static func series(of indicator: Indicator?, in outer: Place) -> ObservedSeries? {
      guard let indicator else { return nil }
      // The look-up by identifier may lead to another indicator when two have the same identifier.
      let isOnly = !outer.index.indicators.hasDuplicates
      return isOnly ? outer.derived.series(indicator.id) : ObservedSeries(indicator)
    }

    private static func siblings(in surroundings: Surroundings, _ kind: EntityKind.Known?) -> Siblings? {
      switch kind {
      case .measure:
        surroundings.measure.map { measure in Siblings(.milestone) { measure.value.milestones.map(\.id.rawValue) } }
      case .meeting:
        surroundings.meeting.map { meeting in Siblings(.agendaItem) { meeting.value.agenda.map(\.id.rawValue) } }
      case .situation:
        surroundings.situation.map { picture in Siblings(.problem) { picture.value.problems.map(\.id.rawValue) } }
      default: nil
      }
    }

    private static func statedSpan(of plan: ActionPlan) -> (from: CalendarDate, through: CalendarDate)? {
      let spans = plan.period == nil ? plan.statedSpans : []
      guard let from = spans.map(\.from).min(), let through = spans.map(\.through).max() else { return nil }
      return (from, through)
    }
  }
}

extension RuleContext {
  /// The record.
  public var record: CouncilRecord { index.record }
  /// The plan that the subject is or belongs to.
  public var plan: ActionPlan? { place.surroundings.plan?.value }
  /// The focus area that the subject is or belongs to.
  public var focusArea: FocusArea? { place.surroundings.focusArea?.value }
  /// The goal that the subject is or belongs to.
  public var goal: Goal? { place.surroundings.goal?.value }
  /// The measure that the subject is or belongs to.
  public var measure: Measure? { place.surroundings.measure?.value }
  /// The target that the subject is or belongs to.
  public var target: Target? { place.surroundings.target?.value }
  /// The promise that the subject is or belongs to.
  public var promise: CitizenPromise? { place.surroundings.promise?.value }
  /// The meeting that the subject is or belongs to.
  public var meeting: Meeting? { place.surroundings.meeting?.value }
  /// The agenda item that the subject is or belongs to.
  public var agendaItem: AgendaItem? { place.surroundings.agendaItem?.value }
  /// The situation picture that the subject is or belongs to.
  public var situation: SituationPicture? { place.surroundings.situation?.value }
  /// The indicator that the subject is or belongs to. A target's indicator is in ``RecordIndex/indicators``.
  public var indicator: Indicator? { place.surroundings.indicator?.value }
  /// The observations of the indicator that the subject is or belongs to.
  var series: ObservedSeries? { place.series }
  /// The list of participants of the meeting that the subject is or belongs to; `nil` when no list was kept.
  var roster: MeetingRoster? { place.roster }
  /// The milestones of the measure that the subject is or belongs to.
  var steps: MilestoneSteps? { place.steps }
  /// The identifiers of a kind whose identifiers are unique only within the current object.
  var siblings: Siblings? { place.siblings }
  /// The span from the first start through the last due date of the targets that state both, in a plan that states no
  /// period.
  var statedSpan: (from: CalendarDate, through: CalendarDate)? { place.statedSpan }
  /// Whether the subject belongs to a waiver.
  var isInWaiver: Bool { place.surroundings.waiver != nil }

  /// When the subject applies: the period of the measure, promise or plan that it belongs to, the innermost first.
  public var period: CalendarInterval? {
    (goal == nil ? measure?.period : nil) ?? promise?.period ?? plan?.period
  }
}

extension RuleContext {
  /// A person's name; the identifier when the record has no such person.
  func name(of person: Identifier<Person>) -> String { index.people[person]?.name ?? person.rawValue }

  /// An organization's name; the identifier when the record has no such organization.
  func name(of organization: Identifier<Organization>) -> String {
    index.organizations[organization]?.name ?? organization.rawValue
  }

  /// An area's name; the identifier when the record has no such area.
  func name(of area: Identifier<Area>) -> String { index.areas[area]?.name ?? area.rawValue }
}

extension RuleContext {
  /// The title of an object, for a sentence: its first words, or its identifier when the record lacks it. The title of
  /// a target also says what it expects, which distinguishes it from other targets of the same indicator.
  func title(_ kind: EntityKind.Known, _ id: String) -> Sentence {
    guard let title = index.title(of: kind, id) else { return Sentence(english: id.excerpt, swedish: id.excerpt) }
    let target = kind == .target ? index.targets[Identifier(id)] : nil
    let expected = target.map { $0.expectation.wordsInShort(of: index.indicators[$0.indicator]) }
    return Sentence(
      english: title.english.excerpt + (expected.map { " (\($0.english))" } ?? ""),
      swedish: title.swedish.excerpt + (expected.map { " (\($0.swedish))" } ?? "")
    )
  }

  /// The title of the object that is being judged. An object whose identifier is unique only within its parent is
  /// looked up in the current parent.
  func titleOfSubject(_ kind: EntityKind.Known, _ id: String) -> Sentence? {
    let own =
      switch kind {
      case .agendaItem: agendaItem?.title
      case .milestone: measure?.milestones.first { $0.id.rawValue == id }?.title
      case .problem: situation?.problems.first { $0.id.rawValue == id }?.title
      default: nil as String?
      }
    return own.map { Sentence(english: $0, swedish: $0) } ?? index.title(of: kind, id)
  }

  /// Returns an object's identifier as the fact `name`, and its title as `nameEnglish` and `nameSwedish`.
  ///
  /// - Parameters:
  ///   - name: The fact.
  ///   - kind: The kind of object.
  ///   - id: Its identifier.
  ///   - other: The kind to use when the record has no object of the first kind with the identifier.
  /// - Returns: The facts.
  func named(
    _ name: String,
    _ kind: EntityKind.Known,
    _ id: String,
    else other: EntityKind.Known? = nil
  ) -> [String: JSONValue] {
    let kind = index.title(of: kind, id) == nil ? other ?? kind : kind
    let title = title(kind, id)
    return [
      name: .string(id), name + "English": .string(title.english), name + "Swedish": .string(title.swedish),
    ]
  }

  /// Returns the same for several objects, each title in quotation marks.
  func named(_ name: String, _ kind: EntityKind.Known, _ ids: [String]) -> [String: JSONValue] {
    let titles = ids.map { title(kind, $0) }
    return [
      name: .list(ids), name + "English": .list(titles.map { "“\($0.english)”" }),
      name + "Swedish": .list(titles.map { "”\($0.swedish)”" }),
    ]
  }
}

extension RuleContext {
  /// Enters an object, if its members see it in the context.
  @inline(__always)
  mutating func enter<Object: DescribedObject>(_ object: Object) {
    guard let path = Object.surrounding else { return }
    var surroundings = place.surroundings
    surroundings[keyPath: path] = Surroundings.Shared(object)
    place = Place(inside: place, surroundings, Object.kind)
  }
}
