/// Rules by what they judge: one list a type, so that a type without rules costs nothing.
public struct RuleTable: Sendable {
  var records: [Rule<CouncilRecord>] = []
  var councils: [Rule<Council>] = []
  var municipalities: [Rule<Municipality>] = []
  var memberships: [Rule<Membership>] = []
  var assemblyReports: [Rule<AssemblyReport>] = []
  var publications: [Rule<Publication>] = []
  var organizations: [Rule<Organization>] = []
  var people: [Rule<Person>] = []
  var areas: [Rule<Area>] = []
  var countedUnits: [Rule<CountedUnit>] = []
  var factors: [Rule<Factor>] = []
  var situationPictures: [Rule<SituationPicture>] = []
  var problems: [Rule<Problem>] = []
  var citizenDialogues: [Rule<CitizenDialogue>] = []
  var indicators: [Rule<Indicator>] = []
  var bands: [Rule<Band>] = []
  var observations: [Rule<Observation>] = []
  var breakdowns: [Rule<Breakdown>] = []
  var externalCodes: [Rule<ExternalCode>] = []
  var cooperationAgreements: [Rule<CooperationAgreement>] = []
  var signatures: [Rule<Signature>] = []
  var actionPlans: [Rule<ActionPlan>] = []
  var planDecisions: [Rule<PlanDecision>] = []
  var focusAreas: [Rule<FocusArea>] = []
  var goals: [Rule<Goal>] = []
  var targets: [Rule<Target>] = []
  var baselines: [Rule<Baseline>] = []
  var waypoints: [Rule<Waypoint>] = []
  var eaches: [Rule<Each>] = []
  var measures: [Rule<Measure>] = []
  var commitments: [Rule<Commitment>] = []
  var milestones: [Rule<Milestone>] = []
  var cadences: [Rule<Cadence>] = []
  var occurrences: [Rule<Occurrence>] = []
  var deadlines: [Rule<Deadline>] = []
  var timeLimits: [Rule<TimeLimit>] = []
  var timedCases: [Rule<TimedCase>] = []
  var budgets: [Rule<Budget>] = []
  var citizenPromises: [Rule<CitizenPromise>] = []
  var meetings: [Rule<Meeting>] = []
  var participants: [Rule<Participant>] = []
  var agendaSpans: [Rule<AgendaSpan>] = []
  var agendaItems: [Rule<AgendaItem>] = []
  var presenters: [Rule<Presenter>] = []
  var meetingDecisions: [Rule<MeetingDecision>] = []
  var meetingActions: [Rule<MeetingAction>] = []
  var nextMeetings: [Rule<NextMeeting>] = []
  var followUps: [Rule<FollowUp>] = []
  var followUpEntries: [Rule<FollowUpEntry>] = []
  var sharings: [Rule<Sharing>] = []
  var waivers: [Rule<Waiver>] = []
  var calendarIntervals: [Rule<CalendarInterval>] = []
  var valueRanges: [Rule<ValueRange>] = []
  var namedThings: [Rule<Reference>] = []
  var expectations: [Rule<Target.Expectation>] = []
  var texts: [Rule<RecordText>] = []
  var codes: [Rule<UnknownCode>] = []
  var references: [Rule<UnclearReference>] = []
  var identifiers: [Rule<RecordIdentifier>] = []
  var unusedObjects: [Rule<UnusedObject>] = []
  var waiverUses: [Rule<WaiverUse>] = []
  var members: [Rule<KeptMembers>] = []
  var periods: [Rule<ReportingPeriod>] = []

  /// Makes an empty table.
  public init() {}
}

/// Something done to each list of a table.
protocol RuleListVisitor {
  mutating func visit<Subject: RuleSubject>(_ rules: inout [Rule<Subject>])
}

extension RuleTable {
  mutating func forEachList(_ visitor: inout some RuleListVisitor) {
    visitor.visit(&records)
    visitor.visit(&councils)
    visitor.visit(&municipalities)
    visitor.visit(&memberships)
    visitor.visit(&assemblyReports)
    visitor.visit(&publications)
    visitor.visit(&organizations)
    visitor.visit(&people)
    visitor.visit(&areas)
    visitor.visit(&countedUnits)
    visitor.visit(&factors)
    visitor.visit(&situationPictures)
    visitor.visit(&problems)
    visitor.visit(&citizenDialogues)
    visitor.visit(&indicators)
    visitor.visit(&bands)
    visitor.visit(&observations)
    visitor.visit(&breakdowns)
    visitor.visit(&externalCodes)
    visitor.visit(&cooperationAgreements)
    visitor.visit(&signatures)
    visitor.visit(&actionPlans)
    visitor.visit(&planDecisions)
    visitor.visit(&focusAreas)
    visitor.visit(&goals)
    visitor.visit(&targets)
    visitor.visit(&baselines)
    visitor.visit(&waypoints)
    visitor.visit(&eaches)
    visitor.visit(&measures)
    visitor.visit(&commitments)
    visitor.visit(&milestones)
    visitor.visit(&cadences)
    visitor.visit(&occurrences)
    visitor.visit(&deadlines)
    visitor.visit(&timeLimits)
    visitor.visit(&timedCases)
    visitor.visit(&budgets)
    visitor.visit(&citizenPromises)
    visitor.visit(&meetings)
    visitor.visit(&participants)
    visitor.visit(&agendaSpans)
    visitor.visit(&agendaItems)
    visitor.visit(&presenters)
    visitor.visit(&meetingDecisions)
    visitor.visit(&meetingActions)
    visitor.visit(&nextMeetings)
    visitor.visit(&followUps)
    visitor.visit(&followUpEntries)
    visitor.visit(&sharings)
    visitor.visit(&waivers)
    visitor.visit(&calendarIntervals)
    visitor.visit(&valueRanges)
    visitor.visit(&namedThings)
    visitor.visit(&expectations)
    visitor.visit(&texts)
    visitor.visit(&codes)
    visitor.visit(&references)
    visitor.visit(&identifiers)
    visitor.visit(&unusedObjects)
    visitor.visit(&waiverUses)
    visitor.visit(&members)
    visitor.visit(&periods)
  }
}
