/// The actions of a record's meetings with their last days, ready to be asked about at several dates.
struct PreparedActions: Sendable {
  private let entries: [Entry]

  private struct Entry {
    let meeting: Meeting.ID
    let decidedOn: CalendarDate
    let item: AgendaItem.ID
    let action: MeetingAction
    let lastDay: CalendarDate?
  }

  /// - Parameters:
  ///   - meetings: The meetings. Those that are cancelled decide nothing.
  ///   - horizon: The last date that will be asked about.
  init(_ meetings: [Meeting], through horizon: CalendarDate) {
    let isDeciding = { (meeting: Meeting) in
      meeting.status != .cancelled && meeting.date <= horizon && meeting.agenda.contains { !$0.actions.isEmpty }
    }
    let deciding = meetings.filter(isDeciding)
    let calendar = deciding.isEmpty ? nil : MeetingCalendar(meetings)
    entries = deciding.flatMap { meeting in
      let next = calendar?.next(after: meeting)?.date
      return meeting.agenda.flatMap { item in
        item.actions.map { action in
          let lastDay: CalendarDate? =
            switch action.due {
            case .by(let period): period.last
            case .nextMeeting: next
            case nil: nil
            }
          return Entry(meeting: meeting.id, decidedOn: meeting.date, item: item.id, action: action, lastDay: lastDay)
        }
      }
    }
  }

  /// The actions of the meetings by a date, in the order of the record.
  func actions(at date: CalendarDate) -> [ActionProgress] {
    entries.filter { $0.decidedOn <= date }.map { entry in
      let doneOn = entry.action.doneOn.flatMap { $0 <= date ? $0 : nil }
      let isOver = entry.lastDay.map { $0 <= date } ?? false
      let isLate = doneOn.flatMap { day in entry.lastDay.map { $0 < day } } ?? false
      let state: ActionProgress.State =
        if doneOn != nil { isLate ? .doneLate : .done } else { isOver ? .overdue : .open }
      return ActionProgress(
        meeting: entry.meeting,
        item: entry.item,
        text: entry.action.text,
        owner: entry.action.owner,
        due: entry.action.due,
        lastDay: entry.lastDay,
        doneOn: doneOn,
        state: state
      )
    }
  }
}
