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
    pictureUpdates = SortedDates(record.situations.filter(\.isOfMunicipality).compactMap(\.updatedOn))
    planDecisions = SortedDates(record.plans.filter(\.isOfMeasures).compactMap(\.decision?.on))
    let followed = record.followUps.filter { $0.of.kind == .plan }
    followUps = Dictionary(grouping: followed) { ActionPlan.ID($0.of.id ?? "") }
      .mapValues { SortedDates($0.compactMap(\.day)) }
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
    guard picture.isOfMunicipality else { return false }
    return pictureUpdates.isEmpty || (picture.updatedOn != nil && picture.updatedOn == pictureUpdates.last(by: date))
  }

  /// Whether a plan is one that 5 § speaks of and counts on a day: a plan of measures that hasn't been replaced.
  ///
  /// A plan whose time is over counts until another plan of measures has been decided, since the Act sets no time.
  func isCurrent(_ plan: ActionPlan, on date: CalendarDate) -> Bool {
    guard plan.isOfMeasures, successors[plan.id]?.last(by: date) == nil else { return false }
    guard let decided = plan.decision?.on else { return planDecisions.last(by: date) == nil }
    guard decided <= date else { return false }
    if let end = plan.period?.through, end < date { return planDecisions.last(by: date) == decided }
    return true
  }
}

extension SituationPicture {
  /// Whether it can be the one that 4 § asks for: not one of the police alone, of one subject, or of a week.
  fileprivate var isOfMunicipality: Bool {
    switch kind?.known {
    case nil, .municipal, .joint: true
    case .police, .thematic, .recurring: false
    }
  }
}

extension ActionPlan {
  /// Whether it can be the one that 5 § asks for: a plan of measures that the record holds, not one only referred to.
  fileprivate var isOfMeasures: Bool { kind == .measures && status != .referred }
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

extension RecordIndex {
  /// Whether an organization belongs to the municipality (10 §); `nil` when the record doesn't show it.
  ///
  /// Told from the organization's kind and, where that says nothing, from what it belongs to. Boards and administrations
  /// are the municipality's unless they belong to someone else.
  func isMunicipal(_ id: Organization.ID?) -> Bool? {
    var next = id
    var passed: Set<Organization.ID> = []
    var found: Bool?
    while let organization = organizations[next], passed.insert(organization.id).inserted {
      switch organization.kind.known {
      case .municipality: return true
      case .police, .region, .countyAdministrativeBoard, .university, .association, .business, .propertyOwner:
        return false
      case .board, .administration: found = true
      case .council, .school, .network, .group, .other, nil: break
      }
      next = organization.parent
    }
    return found
  }

  /// Whether a seat belongs to the municipality: by its organization, or by the person's when that says nothing.
  func isMunicipal(_ seat: Membership) -> Bool? {
    isMunicipal(seat.organization) ?? isMunicipal(people[seat.person]?.organization)
  }
}

extension Council {
  /// Whether the council can be the one that 10 § speaks of; most records don't say which level theirs works on.
  var mayBeStrategic: Bool { kind == nil || kind == .strategic }
}

extension RuleContext {
  /// The day of the last report to the municipal assembly by a day. Reports to those who can't be the assembly don't
  /// count.
  func lastReportToTheAssembly(by date: CalendarDate) -> CalendarDate? {
    let reports = record.council.reports.filter { report in
      switch index.organizations[report.to]?.kind.known {
      case .council, .municipality, .other, nil: report.on <= date
      default: false
      }
    }
    return reports.map(\.on).max()
  }
}

extension CooperationAgreement {
  /// Whether the agreement hasn't ended before a day.
  func isInForce(on date: CalendarDate) -> Bool {
    guard let end = period?.through else { return true }
    return date <= end
  }
}

extension MessageTemplate {
  /// The sentence that something isn't shown, with its section: `{section}` is a fact of every finding on the Act.
  static func notShown(english: String, swedish: String) -> Self {
    Self(
      english: "The record shows no \(english) (Act 2023:196, {section}); it may exist elsewhere.",
      swedish: "Dokumentet visar \(swedish) (lag 2023:196, {section}); uppgiften kan finnas på annat håll."
    )
  }
}

extension CooperationAgreement {
  /// Whether the agreement is in force on a day under the Act and one of the lists that 9 § asks for says nothing.
  func isSilent(in list: [String], on date: CalendarDate) -> Bool {
    date.isUnderTheAct && isInForce(on: date) && list.allSatisfy(\.isBlank)
  }
}
