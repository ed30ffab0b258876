/// Look-ups in a whole record for the rules on the Act and the statute sheet, made once: which picture, which plan and
/// which follow-up count.
struct StatuteLookup {
  /// The update days of the pictures that count.
  let pictureUpdates: SortedDates
  /// The decision days of the plans of measures and of other plans that 5 § refers to.
  let planDecisions: SortedDates
  private let index: RecordIndex
  private let followUps: [ActionPlan.ID: [FollowUp]]
  private let successors: [ActionPlan.ID: SortedDates]

  /// Makes the look-ups, in time proportional to the pictures, plans and follow-ups (plus sorting).
  init(_ index: RecordIndex) {
    self.index = index
    let record = index.record
    pictureUpdates = SortedDates(record.situations.filter(\.isOfTheMunicipality).compactMap(\.updatedOn))
    planDecisions = SortedDates(
      record.plans.filter { Self.mayCount($0, index) }.compactMap(\.decision?.on)
    )
    let followed = record.followUps.filter { $0.of.kind == .plan && $0.saysSomething }
    followUps = Dictionary(grouping: followed) { ActionPlan.ID($0.of.id ?? "") }
    let succeeding = record.plans.filter { $0.supersedes != nil }
    successors = Dictionary(grouping: succeeding) { $0.supersedes ?? $0.id }
      .mapValues { SortedDates($0.compactMap(\.decision?.on)) }
  }
}

// MARK: - Pictures

extension StatuteLookup {
  /// The picture that counts on a day: the municipality's picture that was last updated by then, or the first while
  /// none is dated.
  func picture(on date: CalendarDate) -> SituationPicture? {
    index.record.situations.first { $0.isOfTheMunicipality && isCurrent($0, on: date) }
  }

  /// Whether a picture is the one that counts on a day: the one updated last, or any while none is dated.
  func isCurrent(_ picture: SituationPicture, on date: CalendarDate) -> Bool {
    guard picture.isOfTheMunicipality else { return false }
    return pictureUpdates.isEmpty || (picture.updatedOn != nil && picture.updatedOn == pictureUpdates.last(by: date))
  }
}

extension SituationPicture {
  /// Whether it is one that 4 and 6 §§ refer to: the municipality's own, a joint one, or one whose kind isn't stated.
  var isOfTheMunicipality: Bool { kind == nil || kind == .municipal || kind == .joint }
}

// MARK: - Plans

extension StatuteLookup {
  /// The plan that counts on a day (5 §): the one decided last among those that a municipal body has decided by then,
  /// that rest on a picture and that haven't been replaced. A plan whose period is over counts until another is
  /// decided.
  func plan(on date: CalendarDate) -> ActionPlan? {
    index.record.plans
      .filter { plan in
        guard let decided = plan.decision?.on, decided <= date, !plan.isOnlyReferredTo,
          Self.gaps(of: plan, index).isEmpty
        else { return false }
        return successors[plan.id]?.last(by: date) == nil
      }
      .max { ($0.decision?.on ?? date) < ($1.decision?.on ?? date) }
  }

  /// Whether a plan counts on a day: a plan of measures, or another that 5 § refers to, that hasn't been replaced.
  ///
  /// A plan whose period is over counts until another plan of measures has been decided, since the Act sets no period.
  func isCurrent(_ plan: ActionPlan, on date: CalendarDate) -> Bool {
    guard Self.mayCount(plan, index), successors[plan.id]?.last(by: date) == nil else { return false }
    guard let decided = plan.decision?.on else { return planDecisions.last(by: date) == nil }
    guard decided <= date else { return false }
    if let end = plan.period?.through, end < date { return planDecisions.last(by: date) == decided }
    return true
  }

  /// What a plan lacks to be one that 5 § refers to on a day.
  func gaps(of plan: ActionPlan, on date: CalendarDate) -> [PlanGap] {
    if let decided = plan.decision?.on, decided > date { return [.decision] }
    return Self.gaps(of: plan, index)
  }

  /// Whether 5 § may refer to a plan: a plan of measures, or another that a municipal body has decided and that rests
  /// on a picture. A plan that is only referred to isn't considered.
  private static func mayCount(_ plan: ActionPlan, _ index: RecordIndex) -> Bool {
    !plan.isOnlyReferredTo && (plan.kind == .measures || gaps(of: plan, index).isEmpty)
  }

  private static func gaps(of plan: ActionPlan, _ index: RecordIndex) -> [PlanGap] {
    let situation: [PlanGap] = index.situations[plan.situation] == nil ? [.situation] : []
    guard let decision = plan.decision else { return [.decision] + situation }
    guard index.organizations[decision.by] != nil else { return [.decider] + situation }
    return (index.isMunicipalBody(decision.by) ? [] : [.municipalDecider]) + situation
  }

  /// What a plan can lack to be one that 5 § refers to.
  enum PlanGap {
    case decision, decider, municipalDecider, situation
  }
}

// MARK: - Follow-ups

extension StatuteLookup {
  /// The last follow-up of a plan that was held by a day and says something.
  func lastFollowUp(of plan: ActionPlan, by date: CalendarDate) -> FollowUp? {
    let days = (followUps[plan.id] ?? []).compactMap { followUp in followUp.heldOn.map { ($0, followUp) } }
    return days.filter { $0.0 <= date }.max { $0.0 < $1.0 }?.1
  }
}

extension FollowUp {
  /// Whether it was held on a day and has an entry or a document that states its outcome.
  fileprivate var saysSomething: Bool {
    status != .planned && heldOn != nil && (!entries.isEmpty || !documents.isEmpty)
  }
}

/// Days in sorted order.
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
  /// Determined from the organization's kind and, where that isn't enough, from what it belongs to. Boards and
  /// administrations are the municipality's unless they belong to someone else.
  func isMunicipal(_ id: Organization.ID?) -> Bool? {
    guard let id else { return nil }
    var found: Bool?
    for organization in lineage(of: id) {
      switch organization.kind.known {
      case .municipality: return true
      case .police, .region, .countyAdministrativeBoard, .university, .association, .business, .propertyOwner:
        return false
      case .board, .administration: found = true
      case .council, .school, .network, .group, .other, nil: break
      }
    }
    return found
  }

  /// Whether an organization is a body that decides for the municipality (5 §): a board, its assembly, or the
  /// municipality itself. The crime-prevention council isn't one, even when it is listed among the organizations.
  func isMunicipalBody(_ id: Organization.ID?) -> Bool {
    guard let organization = organizations[id], organization.name != record.council.name,
      organization.id.rawValue != record.council.id.rawValue
    else { return false }
    switch organization.kind.known {
    case .municipality: return true
    case .board: return isMunicipal(id) == true
    case .council: return isMunicipal(organization.parent) != false
    default: return false
    }
  }

  /// Whether a seat belongs to the municipality: by its organization, or by the person's organization when that isn't
  /// enough.
  func isMunicipal(_ seat: Membership) -> Bool? {
    isMunicipal(seat.organization) ?? isMunicipal(people[seat.person]?.organization)
  }
}

extension Council {
  /// Whether the council can be the one that 10 § refers to; most records don't say on which level their council works.
  var mayBeStrategic: Bool { kind == nil || kind == .strategic }
}

extension RecordIndex {
  /// The situation picture that counts on a day, as defined for 4 and 6 §§.
  package func currentPicture(on date: CalendarDate) -> SituationPicture? { StatuteLookup(self).picture(on: date) }

  /// The day of the last report to the municipal assembly by a day. Reports to an organization that can't be the
  /// assembly don't count.
  package func lastReportToTheAssembly(by date: CalendarDate) -> CalendarDate? {
    let reports = record.council.reports.filter { report in
      switch organizations[report.to]?.kind.known {
      case .council, .municipality, .other, nil: report.on <= date
      default: false
      }
    }
    return reports.map(\.on).max()
  }
}

extension CooperationAgreement {
  /// Whether the agreement hasn't ended before a day.
  func isInForceOrComing(on date: CalendarDate) -> Bool {
    guard let end = period?.through else { return true }
    return date <= end
  }
}

extension MessageTemplate {
  /// The sentence that something isn't shown, with its section: `{section}` is a fact of every finding on the Act.
  static func notShown(english: String, swedish: String) -> Self {
    Self(
      english: "The record shows no \(english) (Act 2023:196, {section}); it may exist elsewhere.",
      swedish: "Underlaget visar \(swedish) (lag 2023:196, {section}); uppgiften kan finnas på annat håll."
    )
  }
}

extension CooperationAgreement {
  /// Whether the agreement hasn't ended by a day under the Act and one of the lists that 9 § asks for is blank.
  func isSilent(in list: [String], on date: CalendarDate) -> Bool {
    date.isUnderTheAct && isInForceOrComing(on: date) && list.allSatisfy(\.isBlank)
  }
}
