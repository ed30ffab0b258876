/// Since when an organization is named among those who took part, ready to be asked about at several dates.
struct PreparedParticipation: Sendable {
  let organization: Organization.ID
  /// The earliest last day of an occurrence that names it.
  private let firstNamed: CalendarDate?
  /// The earliest last day of an occurrence that names anyone.
  private let firstTold: CalendarDate?
  private let isRecorded: Bool
  private let isCancelled: Bool
  /// The last day of the time; `nil` when it is open or isn't known.
  private let end: CalendarDate?

  init(of organization: Organization.ID, in work: NamedOrganizations, through end: CalendarDate?) {
    self.organization = organization
    self.end = end
    firstNamed = work.firstNamed[organization]
    firstTold = work.firstTold
    isRecorded = work.isRecorded
    isCancelled = work.isCancelled
  }

  func participation(at date: CalendarDate) -> Participation {
    let named = firstNamed.flatMap { $0 <= date ? $0 : nil }
    let isTold = firstTold.map { $0 <= date } ?? false
    let (verdict, reason): (Verdict, NotAssessableReason?) =
      if isCancelled { (.notAssessable, .cancelled) } else if named != nil { (.met, nil) } else if !isRecorded {
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
  init(_ measure: MeasureFrame) {
    let recorded = measure.occurrences
    isRecorded = recorded != nil
    isCancelled = measure.status == .cancelled
    let occurrences = recorded ?? []
    var entered: Int?
    for index in occurrences.indices where !occurrences[index].by.isEmpty && occurrences[index].count ?? 1 > 0 {
      let day = occurrences[index].on.last
      // Most are in the order of time and name the same ones as the one before.
      if let entered, occurrences[entered].on.last <= day, occurrences[entered].by == occurrences[index].by { continue }
      entered = index
      for organization in occurrences[index].by {
        firstNamed[organization] = min(firstNamed[organization] ?? day, day)
      }
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
