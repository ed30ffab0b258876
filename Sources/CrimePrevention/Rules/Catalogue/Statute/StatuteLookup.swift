/// What the rules on the Act ask of a whole record, put together once.
struct StatuteLookup {
  /// The days of update of all situation pictures.
  let pictureUpdates: SortedDates
  /// The days of decision of all plans of measures.
  let planDecisions: SortedDates
  private let followUps: [ActionPlan.ID: SortedDates]
  private let successors: [ActionPlan.ID: SortedDates]

  /// Puts the look-ups together, in time in proportion to the pictures, plans and follow-ups (sorted).
  init(_ record: CouncilRecord) {
    pictureUpdates = SortedDates(record.situations.compactMap(\.updatedOn))
    planDecisions = SortedDates(record.plans.filter { $0.kind == .measures }.compactMap(\.decision?.on))
    let followed = record.followUps.filter { $0.of.kind == .plan }
    followUps = Dictionary(grouping: followed) { ActionPlan.ID($0.of.id ?? "") }
      .mapValues { SortedDates($0.map { $0.heldOn ?? $0.period.last }) }
    let succeeding = record.plans.filter { $0.supersedes != nil }
    successors = Dictionary(grouping: succeeding) { $0.supersedes ?? $0.id }
      .mapValues { SortedDates($0.compactMap(\.decision?.on)) }
  }

  /// The last follow-up of a plan by a day.
  func lastFollowUp(of plan: ActionPlan, by date: CalendarDate) -> CalendarDate? {
    followUps[plan.id]?.last(by: date)
  }

  /// Whether a picture is the one that counts on a day: the one updated last, or any while none is dated.
  func isCurrent(_ picture: SituationPicture, on date: CalendarDate) -> Bool {
    pictureUpdates.isEmpty || (picture.updatedOn != nil && picture.updatedOn == pictureUpdates.last(by: date))
  }

  /// Whether a plan is one that 5 § speaks of and counts on a day: a plan of measures that hasn't been replaced.
  ///
  /// A plan whose time is over counts until another plan of measures has been decided, since the Act sets no time.
  func isCurrent(_ plan: ActionPlan, on date: CalendarDate) -> Bool {
    guard plan.kind == .measures, successors[plan.id]?.last(by: date) == nil else { return false }
    guard let decided = plan.decision?.on else { return planDecisions.last(by: date) == nil }
    guard decided <= date else { return false }
    let isOver = plan.period?.through.map { $0 < date } ?? false
    return !isOver || planDecisions.last(by: date) == decided
  }
}

/// Days in order.
struct SortedDates {
  private let dates: [CalendarDate]

  init(_ dates: [CalendarDate]) {
    self.dates = dates.sorted()
  }

  var isEmpty: Bool { dates.isEmpty }

  /// The last one that isn't after a day.
  func last(by date: CalendarDate) -> CalendarDate? {
    let later = dates.firstPosition { $0 > date }
    return later == dates.startIndex ? nil : dates[later - 1]
  }
}
