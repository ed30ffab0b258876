/// One case against its time limit: from when what is known of it.
struct CaseTiming: Sendable {
  enum Outcome {
    case onTime, late, unclear
  }

  /// The day on which it was opened.
  let opened: CalendarDate
  /// How it went, and the day on which that was known; `nil` while the event that ends it isn't recorded.
  let ended: (day: CalendarDate, outcome: Outcome)?
  /// The day on which the time surely runs out; `nil` when that is beyond the calendar or can't be told.
  let lastDay: CalendarDate?

  /// What is known of the case at a date; `nil` before it was opened.
  func state(at date: CalendarDate) -> State? {
    guard opened <= date else { return nil }
    if let ended, ended.day <= date { return .ended(ended.outcome) }
    return lastDay.map { $0 <= date } ?? false ? .ended(.late) : .open
  }

  enum State {
    case open
    case ended(Outcome)
  }
}

extension CaseTiming {
  /// Times a case.
  ///
  /// - Parameters:
  ///   - timedCase: The case.
  ///   - limit: The time allowed.
  ///   - end: The event that ends the time.
  ///   - calendar: Which days are worked.
  init(_ timedCase: TimedCase, limit: CaseLimit, until end: Deadline.End.Known, calendar: SwedishCalendar) {
    let opening = timedCase.openedAt
    let lastDay = limit.lastDay(from: opening, calendar)
    let timed = { (event: CivilMoment) in (event.date, limit.outcome(from: opening, to: event, lastDay: lastDay)) }
    opened = opening.date
    self.lastDay = lastDay
    switch (end, timedCase.begunAt, timedCase.completedAt) {
    case (.completed, _, let completedAt): ended = completedAt.map(timed)
    case (.begun, let begunAt?, _): ended = timed(begunAt)
    case (.begun, nil, let completedAt):
      // What is finished was begun before that, so finished in time was begun in time.
      ended = completedAt.map(timed).map { ($0.0, $0.1 == .onTime ? .onTime : .unclear) }
    }
  }
}
