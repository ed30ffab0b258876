import CrimePrevention

/// A record without what isn't for everyone at a date, as a record by itself.
///
/// Whatever is computed from it and shown of it can't depend on what was taken out: no count, no verdict, no chart. Only
/// how much was taken out, and why, is told beside.
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

  /// Values that aren't published yet, or aren't to be shown, are taken out; that they exist is told by the record.
  private func reduce(_ indicator: inout Indicator) {
    for position in indicator.observations.indices {
      let observation = indicator.observations[position]
      let isUnpublished = observation.publishedOn.map { date < $0 } ?? false
      guard isUnpublished || observation.status == .suppressed else { continue }
      indicator.observations[position].value = nil
      indicator.observations[position].range = nil
      indicator.observations[position].numerator = nil
      indicator.observations[position].denominator = nil
      indicator.observations[position].sampleSize = nil
    }
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
    meeting.flatMap { view.shows(Reference(kind: .meeting, id: $0.rawValue)) ? $0 : nil }
  }
}
