import CrimePrevention

/// A record without what isn't for everyone at a date, as a record by itself.
///
/// Whatever is computed from it and shown of it can't depend on what was taken out: no count, no verdict, no chart. Only
/// how much was taken out, and why, is kept beside it.
struct PublicRecord: Sendable {
  /// What is left, checked by itself.
  let checked: CheckedRecord
  /// How much was taken out.
  let withheld: Withheld

  var record: CouncilRecord { checked.record }
  var index: RecordIndex { checked.index }

  /// Takes out of a record what isn't for everyone.
  ///
  /// - Throws: ``RejectedRecord`` when what is left has errors by itself.
  init(of whole: CheckedRecord, asOf date: CalendarDate) throws(RejectedRecord) {
    var reduction = Reduction(view: PublicView(of: whole.record, asOf: date), date: date)
    let record = reduction.reduced(whole.record)
    withheld = reduction.withheld
    // The rules have judged the whole. What is left is bound to lack what others refer to.
    checked = try Validator(RuleSet()).check(record, asOf: date)
  }
}

/// The walk through a record that takes things out and counts them.
private struct Reduction {
  let view: PublicView
  let date: CalendarDate
  var withheld = Withheld()

  mutating func reduced(_ whole: CouncilRecord) -> CouncilRecord {
    var record = whole
    for plan in record.plans.indices { reduce(&record.plans[plan]) }
    record.measures.removeAll { withholds(.measure, $0.sharing) }
    for promise in record.promises.indices {
      record.promises[promise].measures.removeAll { !view.shows(Reference(kind: .measure, id: $0.rawValue)) }
    }
    for indicator in record.indicators.indices { reduce(&record.indicators[indicator]) }
    record.meetings = record.meetings.compactMap { reduced($0) }
    record.followUps = record.followUps.compactMap { reduced($0) }
    record.waivers.removeAll { !view.shows($0.subject) }
    return record
  }

  private mutating func reduce(_ plan: inout ActionPlan) {
    let meeting = shown(plan.decision?.meeting)
    plan.decision?.meeting = meeting
    for area in plan.focusAreas.indices {
      plan.focusAreas[area].measures.removeAll { withholds(.measure, $0.sharing) }
    }
  }

  /// Takes out values that aren't published yet or aren't to be shown; that they exist stays in the record.
  private func reduce(_ indicator: inout Indicator) {
    for position in indicator.observations.indices {
      let observation = indicator.observations[position]
      guard !isPublished(observation) || observation.status == .suppressed else { continue }
      indicator.observations[position].value = nil
      indicator.observations[position].range = nil
      indicator.observations[position].numerator = nil
      indicator.observations[position].denominator = nil
      indicator.observations[position].sampleSize = nil
    }
  }

  /// Whether an observation is known by the asking date; one without a date of publication is.
  private func isPublished(_ observation: Observation) -> Bool {
    guard let publishedOn = observation.publishedOn else { return true }
    return publishedOn <= date
  }

  private mutating func reduced(_ meeting: Meeting) -> Meeting? {
    guard !withholds(.meeting, meeting.sharing) else { return nil }
    var reduced = meeting
    reduced.approves = shown(meeting.approves)
    reduced.agenda.removeAll { withholds(.agendaItem, $0.sharing) }
    for item in reduced.agenda.indices {
      reduced.agenda[item].concerns.removeAll { !view.shows($0) }
      for action in reduced.agenda[item].actions.indices {
        guard let owner = reduced.agenda[item].actions[action].owner, !view.shows(owner) else { continue }
        reduced.agenda[item].actions[action].owner = nil
      }
    }
    return reduced
  }

  /// A follow-up without its entries about what isn't shown; none of something that isn't shown itself.
  private mutating func reduced(_ followUp: FollowUp) -> FollowUp? {
    guard view.shows(followUp.of) else {
      withheld.followUps += 1
      return nil
    }
    var reduced = followUp
    reduced.meeting = shown(followUp.meeting)
    reduced.entries.removeAll { !view.shows($0.subject) }
    withheld.followUpEntries += followUp.entries.count - reduced.entries.count
    return reduced
  }

  private mutating func withholds(_ kind: Withheld.Kind, _ sharing: Sharing?) -> Bool {
    guard let reason = view.reason(for: sharing) else { return false }
    withheld.add(kind, reason)
    return true
  }

  private func shown(_ meeting: Identifier<Meeting>?) -> Identifier<Meeting>? {
    guard let meeting, view.shows(Reference(kind: .meeting, id: meeting.rawValue)) else { return nil }
    return meeting
  }
}

/// What of a record everyone may see at a date.
///
/// Only what is public, or not marked at all, is shown, and nothing before its release date.
struct PublicView: Sendable {
  private let date: CalendarDate?
  private let hidden: Set<Name>

  private struct Name: Hashable {
    let kind: EntityKind
    let id: String
  }

  /// Finds out what a record keeps from everyone. Without a date, whatever has a release date is kept too.
  init(of record: CouncilRecord, asOf date: CalendarDate?) {
    self.date = date
    var hidden: Set<Name> = []
    for meeting in record.meetings {
      let isHidden = Self.reason(meeting.sharing, date) != nil
      if isHidden { hidden.insert(Name(kind: .meeting, id: meeting.id.rawValue)) }
      for item in meeting.agenda where isHidden || Self.reason(item.sharing, date) != nil {
        hidden.insert(Name(kind: .agendaItem, id: item.id.rawValue))
      }
    }
    for measure in record.plans.flatMap(\.focusAreas).flatMap(\.measures) + record.measures {
      guard Self.reason(measure.sharing, date) != nil else { continue }
      hidden.insert(Name(kind: .measure, id: measure.id.rawValue))
      hidden.formUnion(measure.milestones.map { Name(kind: .milestone, id: $0.id.rawValue) })
      hidden.formUnion(measure.targets.map { Name(kind: .target, id: $0.id.rawValue) })
    }
    for followUp in record.followUps {
      // It is called after what it follows up.
      guard let id = followUp.of.id, hidden.contains(Name(kind: followUp.of.kind, id: id)) else { continue }
      hidden.insert(Name(kind: .followUp, id: followUp.id.rawValue))
    }
    self.hidden = hidden
  }

  /// Why something with this sharing isn't shown; `nil` when it is.
  func reason(for sharing: Sharing?) -> WithheldReason? {
    Self.reason(sharing, date)
  }

  /// Whether what a reference names is shown. Of several things with the same name all must be.
  func shows(_ reference: Reference) -> Bool {
    guard let id = reference.id else { return true }
    return !hidden.contains(Name(kind: reference.kind, id: id))
  }

  /// Whether there is a reference to something that isn't shown.
  func hides(_ reference: Reference?) -> Bool {
    guard let reference else { return false }
    return !shows(reference)
  }

  private static func reason(_ sharing: Sharing?, _ date: CalendarDate?) -> WithheldReason? {
    guard let sharing else { return nil }
    switch sharing.level.known {
    case .public: break
    case .restricted: return .restricted
    case .secret: return .secret
    case nil: return .unknownLevel
    }
    guard let release = sharing.releaseOn else { return nil }
    guard let date, release <= date else { return .embargoed }
    return nil
  }
}
