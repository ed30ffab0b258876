/// The time that a case may take.
enum CaseLimit: Sendable {
  /// Minutes as they pass.
  case minutes(Double)
  /// Calendar days after the opening day.
  case days(Int)
  /// Working days after the opening day.
  case workingDays(Int)

  /// - Returns: `nil` when the unit is unknown.
  init?(_ limit: TimeLimit) {
    // Of a day that is counted whole, a fraction is no time. No limit is longer than the calendar.
    let days = limit.amount >= 0 ? Int(min(limit.amount.rounded(.down), 4_000_000)) : 0
    switch limit.unit.known {
    case .hour: self = .minutes(limit.amount * 60)
    case .day: self = .days(days)
    case .workingDay: self = .workingDays(days)
    case nil: return nil
    }
  }

  /// The day on which the time surely has run out; `nil` when that is beyond the calendar or can't be told.
  func lastDay(from opening: CivilMoment, _ calendar: SwedishCalendar) -> CalendarDate? {
    switch self {
    case .minutes(let most): most < 6e9 ? CivilMoment.day(ofInstant: opening.instants.upperBound + Int(most)) : nil
    case .days(let most): opening.date.adding(days: most)
    case .workingDays(let most): calendar.adding(workingDays: most, to: opening.date)
    }
  }

  /// Whether an event came in time, given the day on which the time runs out. An event before the opening, or at times
  /// too roughly known, is unclear.
  func outcome(from opening: CivilMoment, to event: CivilMoment, lastDay: CalendarDate?) -> CaseTiming.Outcome {
    switch self {
    case .minutes(let most):
      let elapsed = opening.minutesElapsed(until: event)
      guard elapsed.upperBound >= 0 else { return .unclear }
      if Double(elapsed.upperBound) <= most { return .onTime }
      return Double(elapsed.lowerBound) > most ? .late : .unclear
    case .days, .workingDays:
      guard !event.isSurelyBefore(opening) else { return .unclear }
      // Working days aren't known from the beginning of time; other limits run out beyond the calendar.
      guard let lastDay else { return opening.date.year < SwedishCalendar.firstYear ? .unclear : .onTime }
      return event.date <= lastDay ? .onTime : .late
    }
  }
}
