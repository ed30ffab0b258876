import CrimePrevention

extension CalendarEvent {
  /// A meeting as an event, without what isn't shown of it.
  ///
  /// A cancelled meeting has been changed once at least, so its sequence is 1: higher than that of the planned one.
  init(of shown: PublicMeeting, _ names: RecordNames) {
    let meeting = shown.meeting
    let time: EventTime =
      if let startsAt = meeting.startsAt {
        .hours(meeting.date, from: startsAt, until: meeting.endsAt)
      } else {
        .days(first: meeting.date, last: meeting.date)
      }
    let status: Status =
      switch meeting.status.known {
      case .cancelled: .cancelled
      case .planned, .held: .confirmed
      case nil: .unknown
      }
    self.init(
      uid: EventIdentifier(of: names.index.record.council).uid(of: meeting.id),
      time: time,
      title: names.name(of: meeting).text,
      place: meeting.place,
      details: Self.details(of: shown, names.language),
      status: status,
      sequence: status == .cancelled ? 1 : 0,
      makesBusy: meeting.startsAt != nil
    )
  }

  /// The agenda in lines; `nil` without any.
  private static func details(of shown: PublicMeeting, _ language: MessageLanguage) -> String? {
    let timetable = AgendaTimetable(of: shown)
    let lines = timetable.entries.map { entry in
      let start = entry.start?.words(in: language)
      return [start, "\(entry.number). \(entry.item.title)"].compactMap { $0 }.joined(separator: " ")
    }
    let computed = timetable.hasComputedStart ? [language.say("* computed", "* uträknad tid")] : []
    return lines.isEmpty ? nil : (lines + computed).joined(separator: "\n")
  }
}

/// The last days of a record as events.
struct DeadlineEvents: Sendable {
  private let shown: ShownRecord
  private let names: RecordNames
  private let identifiers: EventIdentifier

  private var index: RecordIndex { shown.index }
  private var language: MessageLanguage { names.language }

  init(_ shown: ShownRecord, language: MessageLanguage) {
    self.shown = shown
    let index = shown.index
    names = RecordNames(index: index, language: language)
    identifiers = EventIdentifier(of: index.record.council)
  }

  var events: [CalendarEvent] {
    let meetings = PublicMeeting.all(in: shown)
    let measures = index.measures.all
    let targets =
      index.goals.all.flatMap(\.targets) + measures.flatMap(\.targets) + index.promises.all.flatMap(\.targets)
    return meetings.flatMap(actions) + measures.flatMap(milestones) + targets.compactMap(event)
  }

  private func actions(of shown: PublicMeeting) -> [CalendarEvent] {
    shown.meeting.agenda.flatMap { item in
      let outcome = AgendaOutcome(item: item, meeting: shown, names: names)
      return item.actions.enumerated().compactMap { position, action -> CalendarEvent? in
        guard action.doneOn == nil, let day = lastDay(of: action, at: shown) else { return nil }
        let uid = identifiers.uid(ofAction: position, of: item.id, at: shown.meeting.id)
        let details = outcome.owner(ofAction: position).text + "\n" + names.name(of: shown.meeting).text
        return event(uid, day, language.say("Action", "Uppdrag"), action.text, details)
      }
    }
  }

  private func lastDay(of action: MeetingAction, at shown: PublicMeeting) -> CalendarDate? {
    switch action.due {
    case .by(let period): period.last
    case .nextMeeting: shown.nextMeeting
    case nil: nil
    }
  }

  private func milestones(of measure: Measure) -> [CalendarEvent] {
    measure.milestones.compactMap { milestone in
      guard milestone.doneOn == nil, let due = milestone.due else { return nil }
      let uid = identifiers.uid(of: milestone.id, of: measure.id)
      return event(uid, due.last, language.say("Milestone", "Steg"), milestone.title, measure.title)
    }
  }

  private func event(of target: Target) -> CalendarEvent? {
    guard let due = target.due else { return nil }
    let indicator = index.indicators[target.indicator]?.name ?? target.indicator.rawValue
    return event(identifiers.uid(of: target.id), due.last, language.say("Target", "Målvärde"), indicator, nil)
  }

  private func event(
    _ uid: String,
    _ day: CalendarDate,
    _ kind: String,
    _ title: String,
    _ details: String?
  ) -> CalendarEvent {
    let title = language.say("Last day: ", "Sista dag: ") + kind + ": " + title
    return CalendarEvent(uid: uid, time: .days(first: day, last: day), title: title, details: details, makesBusy: false)
  }
}

/// Days that were announced for coming meetings and that no meeting is recorded for.
struct AnnouncedMeetings: Sendable {
  let events: [CalendarEvent]

  init(_ record: CouncilRecord, language: MessageLanguage) {
    let recorded = Set(record.meetings.map(\.date))
    var seen: Set<CalendarDate> = []
    let announced = record.meetings.flatMap(\.nextMeetings).filter { next in
      !recorded.contains(next.date) && seen.insert(next.date).inserted
    }
    let identifiers = EventIdentifier(of: record.council)
    events = announced.sorted { $0.date < $1.date }.map { next in
      let time: EventTime =
        if let startsAt = next.startsAt {
          .hours(next.date, from: startsAt, until: nil)
        } else {
          .days(first: next.date, last: next.date)
        }
      return CalendarEvent(
        uid: identifiers.uid(ofAnnounced: next.date),
        time: time,
        title: language.say("Meeting, announced", "Möte, aviserat"),
        makesBusy: next.startsAt != nil
      )
    }
  }
}

/// The days by which the Act asks for something next, as whole days.
struct StatuteEvents: Sendable {
  let events: [CalendarEvent]

  init(of record: CouncilRecord, language: MessageLanguage, asOf date: CalendarDate) {
    let sheet = StatuteSheet(of: record, asOf: date)
    let identifiers = EventIdentifier(of: record.council)
    events = StatuteDates(of: sheet).dues.map { due in
      let remarks = sheet.paragraphs.first { $0.id == due.paragraph }?.remarks ?? []
      return CalendarEvent(
        uid: identifiers.uid(ofParagraph: due.paragraph),
        time: .days(first: due.day, last: due.day),
        title: language.say("By the Act: ", "Enligt lagen: ") + due.what.text(in: language),
        details: remarks.isEmpty ? nil : remarks.map { $0.text(in: language) }.joined(separator: "\n"),
        makesBusy: false
      )
    }
  }
}

/// What identifies events: the council, the municipality and the identifier in the record, so that the same meeting has
/// the same UID in every calendar, and different councils' meetings have different ones.
struct EventIdentifier {
  private let domain: String

  init(of council: Council) {
    domain = "\(council.id).\(council.municipality.code).crime-prevention"
  }

  func uid(of meeting: Identifier<Meeting>) -> String { "meeting/\(meeting)@\(domain)" }

  /// An action has no identifier of its own: it is identified by its position.
  func uid(ofAction position: Int, of item: Identifier<AgendaItem>, at meeting: Identifier<Meeting>) -> String {
    "action/\(meeting)/\(item)/\(position + 1)@\(domain)"
  }

  func uid(of milestone: Identifier<Milestone>, of measure: Identifier<Measure>) -> String {
    "milestone/\(measure)/\(milestone)@\(domain)"
  }

  /// A day on which a meeting was announced: it has no identifier until it is recorded.
  func uid(ofAnnounced day: CalendarDate) -> String { "announced/\(day)@\(domain)" }

  /// What a paragraph of the Act asks for next.
  func uid(ofParagraph paragraph: String) -> String { "statute/\(paragraph)@\(domain)" }

  func uid(of target: Identifier<Target>) -> String { "target/\(target)@\(domain)" }
}
