/// The progress at an asking date of an action that a meeting asked for (uppdrag från möten).
public struct ActionProgress: Sendable, Hashable {
  /// The meeting.
  public let meeting: Meeting.ID
  /// The item of its agenda.
  public let item: AgendaItem.ID
  /// What is to be done.
  public let text: String
  /// Who is to do it; `nil` when nobody is named.
  public let owner: Reference?
  /// By when, as recorded; `nil` when nothing is stated.
  public let due: ActionDue?
  /// The last day for it. For `nextMeeting` the day on which the council met next, or is to meet; `nil` when that isn't
  /// known.
  public let lastDay: CalendarDate?
  /// The day it was done; `nil` when it isn't done by the asking date.
  public let doneOn: CalendarDate?
  /// Whether it is done, open or overdue.
  public let state: DueState

  /// What the state rests on.
  public var explanation: [Sentence] { [deadline, outcome] }

  private var deadline: Sentence {
    let day = lastDay?.words ?? Sentence(english: "", swedish: "")
    return switch (due, lastDay) {
    case (.nextMeeting, nil):
      Sentence(
        english: "It is due at the next meeting, whose day isn't known.",
        swedish: "Det ska vara klart till nästa möte, men dagen för det är inte känd."
      )
    case (.nextMeeting, _):
      Sentence(
        english: "It is due at the next meeting, \(day.english).",
        swedish: "Det ska vara klart till nästa möte, den \(day.swedish)."
      )
    case (_, nil):
      Sentence(english: "By when it is to be done isn't stated.", swedish: "När det ska vara klart anges inte.")
    default: Sentence(english: "It is due by \(day.english).", swedish: "Det ska vara klart senast \(day.swedish).")
    }
  }

  private var outcome: Sentence {
    let day = doneOn?.words ?? Sentence(english: "", swedish: "")
    return switch state {
    case .done: Sentence(english: "It was done on \(day.english).", swedish: "Det blev klart den \(day.swedish).")
    case .doneLate:
      Sentence(
        english: "It was done on \(day.english), too late.",
        swedish: "Det blev klart den \(day.swedish), för sent."
      )
    case .open: Sentence(english: "It isn't noted as done.", swedish: "Det är inte antecknat som gjort.")
    case .overdue:
      Sentence(
        english: "It is overdue: it isn't noted as done.",
        swedish: "Det är försenat: det är inte antecknat som gjort."
      )
    case .notRecorded:
      Sentence(english: "Whether it was done isn't recorded.", swedish: "Om det har gjorts är inte redovisat.")
    }
  }
}

// MARK: - From the record

/// The actions of a record's meetings with their last days, ready to be assessed at several dates.
struct ActionAssessor: Sendable {
  private let entries: [Entry]
  private let recorded: RecordedDoing

  private struct Entry {
    let meeting: Meeting.ID
    let decidedOn: CalendarDate
    let item: AgendaItem.ID
    let action: MeetingAction
    let lastDay: CalendarDate?
  }

  /// - Parameters:
  ///   - meetings: The meetings. Those that are cancelled decide nothing.
  ///   - recorded: The day through which what was done is recorded.
  ///   - horizon: The last date that will be asked about.
  init(_ meetings: [Meeting], _ recorded: RecordedDoing, through horizon: CalendarDate) {
    self.recorded = recorded
    let isDeciding = { (meeting: Meeting) in
      meeting.status != .cancelled && meeting.date <= horizon && meeting.agenda.contains { !$0.actions.isEmpty }
    }
    let deciding = meetings.filter(isDeciding)
    let calendar = deciding.isEmpty ? nil : MeetingCalendar(meetings)
    entries = deciding.flatMap { meeting in
      let next = calendar?.next(after: meeting)?.date
      return meeting.agenda.flatMap { item in
        item.actions.map { action in
          Entry(
            meeting: meeting.id,
            decidedOn: meeting.date,
            item: item.id,
            action: action,
            lastDay: action.due?.lastDay(nextMeeting: next)
          )
        }
      }
    }
  }

  /// The actions of the meetings by a date, in the order of the record.
  func actions(at date: CalendarDate) -> [ActionProgress] {
    entries.filter { $0.decidedOn <= date }.map { entry in
      let doneOn = entry.action.doneOn.flatMap { $0 <= date ? $0 : nil }
      return ActionProgress(
        meeting: entry.meeting,
        item: entry.item,
        text: entry.action.text,
        owner: entry.action.owner,
        due: entry.action.due,
        lastDay: entry.lastDay,
        doneOn: doneOn,
        state: DueState(due: entry.lastDay, doneOn: doneOn, recorded, asOf: date)
      )
    }
  }
}
