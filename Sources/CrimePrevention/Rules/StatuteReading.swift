/// How the Act's two open words about time are read.
///
/// “At least every second year” (*minst vartannat år*, 6 §) isn't defined in months, and for the
/// reports to the assembly (13 §) no interval is given at all. The reading is a choice; every finding that rests on it says which one was used.
///
/// ```swift
/// var reading = StatuteReading()
/// reading.monthsBetweenUpdates = 18
/// let validator = Validator(RuleSet { RuleSet.standard; RuleSet.statute(reading) })
/// ```
public struct StatuteReading: Sendable, Hashable {
  /// After how many months without an update or follow-up a note is made (6 §).
  public var monthsBetweenUpdates: Int
  /// After the end of which calendar year without an update or follow-up a warning is given, counted from the year of
  /// the last one (6 §).
  public var calendarYearsBetweenUpdates: Int
  /// After how many months without a report to the assembly a note is made (13 §).
  public var monthsBetweenReports: Int

  /// Makes a reading; what isn't given is read as by the library: 24 months, the end of the second calendar year, and a
  /// report every twelfth month.
  public init(
    monthsBetweenUpdates: Int = 24,
    calendarYearsBetweenUpdates: Int = 2,
    monthsBetweenReports: Int = 12
  ) {
    self.monthsBetweenUpdates = monthsBetweenUpdates
    self.calendarYearsBetweenUpdates = calendarYearsBetweenUpdates
    self.monthsBetweenReports = monthsBetweenReports
  }
}

extension StatuteReading {
  /// How far the time since something was done last has run.
  enum Stage: Equatable {
    case withinTime
    /// More than the months have passed; the last day within them.
    case monthsOver(since: CalendarDate)
    /// The last calendar year is over; its last day.
    case yearsOver(since: CalendarDate)
  }

  /// How far the time has run since a plan that counts was last followed up, or else decided; `nil` for other plans.
  func followUpStage(
    of plan: ActionPlan,
    in context: RuleContext,
    asOf date: CalendarDate
  ) -> (last: CalendarDate, stage: Stage)? {
    let statute = context.derived.statute
    guard date.isAfterTheTransition, statute.isCurrent(plan, on: date),
      let last = statute.lastFollowUp(of: plan, by: date)?.heldOn ?? plan.decision?.on
    else { return nil }
    return (last, stage(since: max(last, .planRequired), asOf: date))
  }

  /// How far the time since the picture was updated has run; it doesn't run before the Act.
  func updateStage(since updated: CalendarDate, asOf date: CalendarDate) -> Stage {
    stage(since: max(updated, .actInForce), asOf: date)
  }

  /// How far the time since `last` has run at `date`.
  private func stage(since last: CalendarDate, asOf date: CalendarDate) -> Stage {
    if let end = CalendarDate(year: last.year + calendarYearsBetweenUpdates, month: 12, day: 31), date > end {
      return .yearsOver(since: end)
    }
    guard let due = last.adding(months: monthsBetweenUpdates), date > due else { return .withinTime }
    return .monthsOver(since: due)
  }
}

extension CalendarDate {
  /// Whether the Act applies: from 1 July 2023.
  var isUnderTheAct: Bool { self >= .actInForce }

  /// Whether a plan must have been decided (5 §), and so can be due for follow-up: from 1 July 2024.
  var isAfterTheTransition: Bool { self >= .planRequired }

  /// The day that the Act came into force.
  static let actInForce: CalendarDate = "2023-07-01"
  /// The day from which a plan must have been decided (5 §).
  static let planRequired: CalendarDate = "2024-07-01"
}

extension StatuteReading {
  /// What a finding says when the months are over.
  func facts(since last: CalendarDate, asOf date: CalendarDate) -> [String: JSONValue] {
    [
      "section": "6 §", "last": .quoted(last), "date": .quoted(date),
      "months": .number(JSONNumber(monthsBetweenUpdates)),
    ]
  }

  /// What a finding says when the calendar years are over.
  func facts(since last: CalendarDate, through end: CalendarDate) -> [String: JSONValue] {
    [
      "section": "6 §", "last": .quoted(last), "through": .quoted(end),
      "years": .number(JSONNumber(calendarYearsBetweenUpdates)),
    ]
  }
}
