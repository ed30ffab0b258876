/// What surrounds the subject of a rule: the rest of the record, and the objects that the subject stands in.
public struct RuleContext {
  /// Look-ups in the record.
  public let index: RecordIndex
  /// The asking date, when there is one. Rules that need it take it as an argument instead.
  let date: CalendarDate?
  private var planBox: Box<ActionPlan>?
  private var focusAreaBox: Box<FocusArea>?
  private var goalBox: Box<Goal>?
  private var measureBox: Box<Measure>?
  private var targetBox: Box<Target>?
  private var promiseBox: Box<CitizenPromise>?
  private var meetingBox: Box<Meeting>?
  /// Who stands on the list of the meeting that the subject is or stands in; `nil` when no list was kept.
  private(set) var roster: MeetingRoster?
  /// The milestones of the measure that the subject is or stands in.
  private(set) var steps: MilestoneSteps?
  /// Look-ups that only some rules need.
  let derived: DerivedLookups
  private var agendaItemBox: Box<AgendaItem>?
  private var situationBox: Box<SituationPicture>?
  private var indicatorBox: Box<Indicator>?
  /// From the first start through the last due of the targets that state both, in a plan that states no period.
  private(set) var statedSpan: (from: CalendarDate, through: CalendarDate)?
  /// Whether the subject stands in a waiver.
  private(set) var isInWaiver = false
  /// The identifiers of a kind that is only unique within the object at hand.
  private(set) var siblings: Siblings?

  init(index: RecordIndex, date: CalendarDate?) {
    self.index = index
    self.date = date
    derived = DerivedLookups(index)
  }

  /// Keeps copies of the context small: an object on the way is shared, not copied.
  private final class Box<Value: Sendable>: Sendable {
    let value: Value
    init(_ value: Value) { self.value = value }
  }
}

extension RuleContext {
  /// The record.
  public var record: CouncilRecord { index.record }
  /// The plan that the subject is or stands in.
  public var plan: ActionPlan? { planBox?.value }
  /// The focus area that the subject is or stands in.
  public var focusArea: FocusArea? { focusAreaBox?.value }
  /// The goal that the subject is or stands in.
  public var goal: Goal? { goalBox?.value }
  /// The measure that the subject is or stands in.
  public var measure: Measure? { measureBox?.value }
  /// The target that the subject is or stands in.
  public var target: Target? { targetBox?.value }
  /// The promise that the subject is or stands in.
  public var promise: CitizenPromise? { promiseBox?.value }
  /// The meeting that the subject is or stands in.
  public var meeting: Meeting? { meetingBox?.value }
  /// The agenda item that the subject is or stands in.
  public var agendaItem: AgendaItem? { agendaItemBox?.value }
  /// The situation picture that the subject is or stands in.
  public var situation: SituationPicture? { situationBox?.value }
  /// The indicator that the subject is or stands in. A target's own is ``RecordIndex/indicator(_:)``.
  public var indicator: Indicator? { indicatorBox?.value }

  /// When the thing at hand applies: the period of the measure, promise or plan that it stands in, the innermost first.
  public var period: CalendarInterval? {
    (goal == nil ? measure?.period : nil) ?? promise?.period ?? plan?.period
  }

  mutating func enter(plan: ActionPlan) {
    planBox = Box(plan)
    let spans = plan.period == nil ? plan.statedSpans : []
    statedSpan = spans.map(\.from).min().flatMap { from in spans.map(\.through).max().map { (from, $0) } }
  }

  mutating func enter(focusArea: FocusArea) { focusAreaBox = Box(focusArea) }
  mutating func enter(goal: Goal) { goalBox = Box(goal) }
  mutating func enter(measure: Measure) {
    measureBox = Box(measure)
    steps = MilestoneSteps(measure.milestones)
    siblings = Siblings(.milestone) { measure.milestones.map(\.id.rawValue) }
  }

  mutating func enter(target: Target) { targetBox = Box(target) }
  mutating func enter(promise: CitizenPromise) { promiseBox = Box(promise) }

  mutating func enter(meeting: Meeting) {
    meetingBox = Box(meeting)
    roster = meeting.participants.map(MeetingRoster.init)
    siblings = Siblings(.agendaItem) { meeting.agenda.map(\.id.rawValue) }
  }

  mutating func enter(agendaItem: AgendaItem) { agendaItemBox = Box(agendaItem) }

  mutating func enter(situation: SituationPicture) {
    situationBox = Box(situation)
    siblings = Siblings(.problem) { situation.problems.map(\.id.rawValue) }
  }

  mutating func enter(indicator: Indicator) { indicatorBox = Box(indicator) }
  mutating func enterWaiver() { isInWaiver = true }
}
