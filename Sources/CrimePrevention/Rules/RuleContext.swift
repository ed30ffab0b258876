/// What surrounds the subject of a rule: the rest of the record, and the objects that the subject stands in.
public struct RuleContext {
  /// Where the walk is. One reference, since every rule is handed the context.
  private var place: Place

  /// Look-ups in the record.
  public var index: RecordIndex { place.index }
  /// The asking date, when there is one. Rules that need it take it as an argument instead.
  var date: CalendarDate? { place.date }
  /// Look-ups that only some rules need.
  var derived: DerivedLookups { place.derived }

  init(index: RecordIndex, date: CalendarDate?) {
    place = Place(index: index, date: date, derived: DerivedLookups(index))
  }

  /// The objects on the way from the top of the record to one of its parts.
  private final class Place {
    let index: RecordIndex
    let date: CalendarDate?
    let derived: DerivedLookups
    var plan: Box<ActionPlan>?
    var focusArea: Box<FocusArea>?
    var goal: Box<Goal>?
    var measure: Box<Measure>?
    var target: Box<Target>?
    var promise: Box<CitizenPromise>?
    var meeting: Box<Meeting>?
    var agendaItem: Box<AgendaItem>?
    var situation: Box<SituationPicture>?
    var indicator: Box<Indicator>?
    var series: ObservedSeries?
    var roster: MeetingRoster?
    var steps: MilestoneSteps?
    var siblings: Siblings?
    var statedSpan: (from: CalendarDate, through: CalendarDate)?
    var isInWaiver = false

    init(index: RecordIndex, date: CalendarDate?, derived: DerivedLookups) {
      self.index = index
      self.date = date
      self.derived = derived
    }

    /// A place one step further in.
    init(inside outer: Place) {
      index = outer.index
      date = outer.date
      derived = outer.derived
      plan = outer.plan
      focusArea = outer.focusArea
      goal = outer.goal
      measure = outer.measure
      target = outer.target
      promise = outer.promise
      meeting = outer.meeting
      agendaItem = outer.agendaItem
      situation = outer.situation
      indicator = outer.indicator
      series = outer.series
      roster = outer.roster
      steps = outer.steps
      siblings = outer.siblings
      statedSpan = outer.statedSpan
      isInWaiver = outer.isInWaiver
    }
  }

  /// An object on the way, shared by the places inside it.
  private final class Box<Value: Sendable>: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}

extension RuleContext {
  /// The record.
  public var record: CouncilRecord { index.record }
  /// The plan that the subject is or stands in.
  public var plan: ActionPlan? { place.plan?.value }
  /// The focus area that the subject is or stands in.
  public var focusArea: FocusArea? { place.focusArea?.value }
  /// The goal that the subject is or stands in.
  public var goal: Goal? { place.goal?.value }
  /// The measure that the subject is or stands in.
  public var measure: Measure? { place.measure?.value }
  /// The target that the subject is or stands in.
  public var target: Target? { place.target?.value }
  /// The promise that the subject is or stands in.
  public var promise: CitizenPromise? { place.promise?.value }
  /// The meeting that the subject is or stands in.
  public var meeting: Meeting? { place.meeting?.value }
  /// The agenda item that the subject is or stands in.
  public var agendaItem: AgendaItem? { place.agendaItem?.value }
  /// The situation picture that the subject is or stands in.
  public var situation: SituationPicture? { place.situation?.value }
  /// The indicator that the subject is or stands in. A target's own is ``RecordIndex/indicators``.
  public var indicator: Indicator? { place.indicator?.value }
  /// The observations of the indicator that the subject is or stands in.
  var series: ObservedSeries? { place.series }
  /// Who stands on the list of the meeting that the subject is or stands in; `nil` when no list was kept.
  var roster: MeetingRoster? { place.roster }
  /// The milestones of the measure that the subject is or stands in.
  var steps: MilestoneSteps? { place.steps }
  /// The identifiers of a kind that is only unique within the object at hand.
  var siblings: Siblings? { place.siblings }
  /// From the first start through the last due of the targets that state both, in a plan that states no period.
  var statedSpan: (from: CalendarDate, through: CalendarDate)? { place.statedSpan }
  /// Whether the subject stands in a waiver.
  var isInWaiver: Bool { place.isInWaiver }

  /// When the thing at hand applies: the period of the measure, promise or plan that it stands in, the innermost first.
  public var period: CalendarInterval? {
    (place.goal == nil ? place.measure?.value.period : nil) ?? place.promise?.value.period ?? place.plan?.value.period
  }
}

extension RuleContext {
  private mutating func goInside(_ change: (Place) -> Void) {
    place = Place(inside: place)
    change(place)
  }

  mutating func enter(plan: ActionPlan) {
    goInside { place in
      place.plan = Box(plan)
      let spans = plan.period == nil ? plan.statedSpans : []
      place.statedSpan = spans.map(\.from).min().flatMap { from in spans.map(\.through).max().map { (from, $0) } }
    }
  }

  mutating func enter(focusArea: FocusArea) { goInside { $0.focusArea = Box(focusArea) } }
  mutating func enter(goal: Goal) { goInside { $0.goal = Box(goal) } }

  mutating func enter(measure: Measure) {
    goInside { place in
      place.measure = Box(measure)
      place.steps = MilestoneSteps(measure.milestones)
      place.siblings = Siblings(.milestone) { measure.milestones.map(\.id.rawValue) }
    }
  }

  mutating func enter(target: Target) { goInside { $0.target = Box(target) } }
  mutating func enter(promise: CitizenPromise) { goInside { $0.promise = Box(promise) } }

  mutating func enter(meeting: Meeting) {
    goInside { place in
      place.meeting = Box(meeting)
      place.roster = meeting.participants.map(MeetingRoster.init)
      place.siblings = Siblings(.agendaItem) { meeting.agenda.map(\.id.rawValue) }
    }
  }

  mutating func enter(agendaItem: AgendaItem) { goInside { $0.agendaItem = Box(agendaItem) } }

  mutating func enter(situation: SituationPicture) {
    goInside { place in
      place.situation = Box(situation)
      place.siblings = Siblings(.problem) { situation.problems.map(\.id.rawValue) }
    }
  }

  mutating func enter(indicator: Indicator) {
    goInside { place in
      place.indicator = Box(indicator)
      // The look-up by identifier is another's, should two indicators have the same.
      let isOnly = !place.index.indicators.hasDuplicates
      place.series = isOnly ? place.derived.series(indicator.id) : ObservedSeries(indicator)
    }
  }

  mutating func enterWaiver() { goInside { $0.isInWaiver = true } }
}
