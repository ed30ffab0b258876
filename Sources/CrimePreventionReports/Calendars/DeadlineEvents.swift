import CrimePrevention

/// The last days of a record as events.
struct DeadlineEvents {
  private let index: RecordIndex
  private let view: PublicView
  private let language: MessageLanguage
  private let identifiers: EventIdentifier

  init(_ index: RecordIndex, view: PublicView, language: MessageLanguage) {
    self.index = index
    self.view = view
    self.language = language
    identifiers = EventIdentifier(of: index.record.council)
  }

  var events: [CalendarEvent] {
    let measures = index.measures.all.filter { view.reason(for: $0.sharing) == nil }
    let targets =
      index.goals.all.flatMap(\.targets) + measures.flatMap(\.targets)
      + index.promises.all.flatMap(\.targets)
    return index.meetings.all.flatMap(actions) + measures.flatMap(milestones) + targets.compactMap(event)
  }

  private func actions(of meeting: Meeting) -> [CalendarEvent] {
    let context = MeetingContext(meeting, in: index, view: view, language: language)
    guard context.withheld == nil else { return [] }
    return context.timetable.shown.map(\.item).flatMap { item in
      item.actions.enumerated().compactMap { position, action in
        guard action.doneOn == nil, let day = day(of: action, in: context) else { return nil }
        let uid = identifiers.uid(ofAction: position, of: item.id, at: meeting.id)
        let details = context.owner(of: action).text + "\n" + context.name(of: meeting).text
        return event(uid, day, say("Action", "Uppdrag"), action.text, details)
      }
    }
  }

  private func day(of action: MeetingAction, in context: MeetingContext) -> CalendarDate? {
    switch action.due {
    case .by(let period): period.last
    case .nextMeeting: context.nextMeeting
    case nil: nil
    }
  }

  private func milestones(of measure: Measure) -> [CalendarEvent] {
    measure.milestones.compactMap { milestone in
      guard milestone.doneOn == nil, let due = milestone.due else { return nil }
      let uid = identifiers.uid(of: milestone.id, of: measure.id)
      return event(uid, due.last, say("Milestone", "Steg"), milestone.title, measure.title)
    }
  }

  private func event(of target: Target) -> CalendarEvent? {
    guard let due = target.due else { return nil }
    let indicator = index.indicators[target.indicator]?.name ?? target.indicator.rawValue
    return event(identifiers.uid(of: target.id), due.last, say("Target", "Målvärde"), indicator, nil)
  }

  private func event(
    _ uid: String,
    _ day: CalendarDate,
    _ kind: String,
    _ title: String,
    _ details: String?
  ) -> CalendarEvent {
    let title = say("Last day: ", "Sista dag: ") + kind + ": " + title
    return CalendarEvent(uid: uid, time: .days(first: day, last: day), title: title, details: details, makesBusy: false)
  }

  private func say(_ english: String, _ swedish: String) -> String {
    Sentence(english: english, swedish: swedish).text(in: language)
  }
}
