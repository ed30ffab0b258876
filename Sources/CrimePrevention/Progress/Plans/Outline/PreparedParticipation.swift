/// Since when an organization is named among those who took part, ready to be asked about at several dates.
struct PreparedParticipation: Sendable {
  let organization: Organization.ID
  private let work: NamedOrganizations
  /// The last day of the time; `nil` when it is open or isn't known.
  private let end: CalendarDate?

  init(of organization: Organization.ID, in work: NamedOrganizations, through end: CalendarDate?) {
    self.organization = organization
    self.work = work
    self.end = end
  }

  func participation(at date: CalendarDate) -> Participation {
    let named = work.firstNamed[organization].flatMap { $0 <= date ? $0 : nil }
    let isTold = work.firstTold.map { $0 <= date } ?? false
    let (verdict, reason): (Verdict, NotAssessableReason?) =
      if work.isCancelled { (.notAssessable, .cancelled) } else if named != nil { (.met, nil) } else if !work.isRecorded
      {
        (.notAssessable, .notRecorded)
      } else if !isTold { (.notAssessable, .participantsNotRecorded) } else {
        (end.map { $0 <= date } ?? false ? .notMet : .tooEarly, nil)
      }
    return Participation(
      organization: organization,
      verdict: verdict,
      reasons: reason.map { [$0] } ?? [],
      firstNamed: named
    )
  }
}

/// Whom the occurrences of one or several measures name.
struct NamedOrganizations: Sendable {
  /// By organization, the earliest last day of an occurrence that names it.
  private(set) var firstNamed: [Organization.ID: CalendarDate] = [:]
  /// The earliest last day of an occurrence that names anyone.
  private(set) var firstTold: CalendarDate?
  /// Whether what took place is recorded, for one of the measures at least.
  private(set) var isRecorded = false
  /// Whether there are measures and all are cancelled.
  private(set) var isCancelled = false

  /// Linear in the number of names.
  init(_ measure: Measure) {
    isRecorded = measure.occurrences != nil
    isCancelled = measure.status == .cancelled
    var entered: (by: [Organization.ID], day: CalendarDate)?
    for occurrence in measure.occurrences ?? [] where !occurrence.by.isEmpty && occurrence.count ?? 1 > 0 {
      let day = occurrence.on.last
      // Most are in the order of time and name the same ones as the one before.
      if let entered, entered.day <= day, entered.by == occurrence.by { continue }
      entered = (occurrence.by, day)
      for organization in occurrence.by { firstNamed[organization] = min(firstNamed[organization] ?? day, day) }
      firstTold = min(firstTold ?? day, day)
    }
  }

  /// What several measures name together.
  init(_ measures: some Collection<NamedOrganizations>) {
    isRecorded = measures.contains(where: \.isRecorded)
    isCancelled = !measures.isEmpty && measures.allSatisfy(\.isCancelled)
    firstTold = measures.compactMap(\.firstTold).min()
    for measure in measures { firstNamed.merge(measure.firstNamed, uniquingKeysWith: min) }
  }
}
