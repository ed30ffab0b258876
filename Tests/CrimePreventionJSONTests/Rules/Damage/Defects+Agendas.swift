import CrimePrevention

extension Defect {
  static let agendas = [
    Defect(
      "meeting.minutes-not-adding-up",
      "item made longer",
      also: ["agenda-item.outside-meeting-time"],
      \.meetingPlaces
    ) { meeting, _ in
      guard meeting.startsAt != nil, meeting.endsAt != nil, meeting.agenda.allSatisfy({ $0.minutes != nil }),
        let minutes = meeting.agenda.last?.minutes
      else { return nil }
      meeting.agenda[meeting.agenda.count - 1].minutes = minutes + 7
      return .here
    },
    Defect("meeting.minutes-not-comparable", "one item without minutes", \.meetingPlaces) { meeting, _ in
      guard meeting.endsAt != nil, meeting.agenda.count > 1, meeting.agenda[1].minutes != nil else { return nil }
      meeting.agenda[1].minutes = nil
      return .member("agenda")
    },
    Defect(
      "agenda-item.outside-meeting-time",
      "last item begins when the meeting ends",
      also: ["meeting.item-times-gapped"],
      \.meetingPlaces
    ) {
      meeting,
      _ in
      guard let end = meeting.endsAt, meeting.agenda.last?.startsAt != nil else { return nil }
      meeting.agenda[meeting.agenda.count - 1].startsAt = end
      return .member("agenda/\(meeting.agenda.count - 1)")
    },
    Defect(
      "meeting.item-times-overlapping",
      "item begins before the one before it ends",
      also: ["meeting.item-times-gapped"],
      \.meetingPlaces
    ) {
      meeting,
      _ in
      guard meeting.agenda.count > 2, let start = meeting.agenda[1].startsAt else { return nil }
      meeting.agenda[1].startsAt = start.later(minutes: -4)
      return .member("agenda/1")
    },
    Defect(
      "meeting.item-times-gapped",
      "item shortened so that nothing follows it",
      also: ["meeting.minutes-not-adding-up"],
      \.meetingPlaces
    ) { meeting, _ in
      guard meeting.agenda.count > 2, meeting.agenda[1].startsAt != nil, let minutes = meeting.agenda[1].minutes,
        minutes > 3
      else { return nil }
      meeting.agenda[1].minutes = minutes - 3
      return .member("agenda/2")
    },
    Defect(
      "meeting.times-upside-down",
      "beginning and end swapped",
      \.meetingPlaces
    ) { meeting, _ in
      guard let start = meeting.startsAt, let end = meeting.endsAt else { return nil }
      (meeting.startsAt, meeting.endsAt) = (end, start)
      return .here
    },
    Defect("agenda-item.minutes-negative", "negative length", \.agendaItemPlaces) { item, _ in
      guard let minutes = item.minutes else { return nil }
      item.minutes = -minutes
      return .member("minutes")
    },
    Defect(
      "meeting.cancelled-with-minutes",
      "meeting with minutes cancelled",
      also: ["council.meetings-too-few"],
      \.meetingPlaces
    ) { meeting, _ in
      guard meeting.status == .held, meeting.participants != nil else { return nil }
      meeting.status = .cancelled
      return .member("status")
    },
    Defect(
      "meeting.held-in-future",
      "held meeting moved years ahead",
      also: ["action.due-before-meeting", "council.meetings-too-few"],
      \.meetingPlaces
    ) { meeting, _ in
      guard meeting.status == .held, meeting.nextMeetings.isEmpty else { return nil }
      meeting.date = .farOff
      return .here
    },
    Defect("meeting.planned-in-past", "held meeting still planned", \.meetingPlaces) { meeting, _ in
      guard meeting.status == .held else { return nil }
      meeting.status = .planned
      return .member("status")
    },
    Defect("meeting.repeated", "meeting entered twice", \.top) { record, _ in
      guard let meeting = record.meetings.first(where: { $0.status == .held }) else { return nil }
      let again = Meeting(id: "same-again", date: meeting.date, status: .held, startsAt: meeting.startsAt)
      record.meetings.append(again)
      return .subject(.meeting, "same-again")
    },
    Defect("next-meeting.not-later", "next meeting announced for the same day", \.meetingPlaces) { meeting, _ in
      guard !meeting.nextMeetings.isEmpty else { return nil }
      meeting.nextMeetings[0].date = meeting.date
      return .member("nextMeetings/0")
    },
  ]

  static let actions = [
    Defect("action.owner-missing", "owner taken away", \.actionPlaces) { action, _ in
      guard action.owner != nil, action.doneOn == nil else { return nil }
      action.owner = nil
      return .here
    },
    Defect("action.due-missing", "due date taken away", \.actionPlaces) { action, _ in
      guard action.due != nil, action.doneOn == nil else { return nil }
      action.due = nil
      return .here
    },
    Defect("action.overdue", "done action open again", \.actionPlaces) { action, _ in
      guard action.doneOn != nil, case .by = action.due else { return nil }
      action.doneOn = nil
      return .here
    },
    Defect("action.due-before-meeting", "due long before the meeting", \.actionPlaces) { action, _ in
      guard action.due != nil else { return nil }
      action.due = .by(ReportingPeriod(day: .longAgo))
      return .member("due")
    },
    Defect("action.done-before-meeting", "done long before the meeting", \.actionPlaces) { action, _ in
      guard action.due != nil else { return nil }
      action.doneOn = .longAgo
      return .member("doneOn")
    },
    Defect("action.report-back-missing", "promised report that isn't on the next agenda", \.actionPlaces) {
      action,
      scene in
      guard let meeting = scene.meeting, action.due != .nextMeeting, action.doneOn == nil,
        let next = scene.record.meetings.filter({ $0.date > meeting.date }).min(by: { $0.date < $1.date }),
        !next.agenda.isEmpty
      else { return nil }
      action.text = "Undersöker cykelställens kameror"
      action.due = .nextMeeting
      return .member("due")
    },
    Defect("agenda-item.decision-missing", "decision taken out", \.agendaItemPlaces) { item, _ in
      guard item.kind == .decision, !item.decisions.isEmpty else { return nil }
      item.decisions = []
      return .here
    },
  ]
}

extension Scene {
  fileprivate var meeting: Meeting? {
    record.meetingPlaces.first { pointer.hasPrefix($0.pointer + "/") }.map { record[keyPath: $0.keyPath] }
  }
}
